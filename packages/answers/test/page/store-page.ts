import {writeAnswersFile} from '../../src/files/index.ts';
import {AnswerStore, type SaveState} from '../../src/index.ts';
import {randomEdits} from './random-edits.ts';

/** What came of writing one answer. */
export interface Written {
  readonly state: SaveState;
  readonly rung: number;
  /** Milliseconds until the store said so. */
  readonly time: number;
}

let store: AnswerStore;
let settledAt = 0;

function sorted(_: string, value: unknown): unknown {
  return typeof value === 'object' && value && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
}

/** What the tests call in a page. */
const storePage = {
  AnswerStore,
  randomEdits,

  /** The store that this page works with. */
  get store(): AnswerStore {
    return store;
  },

  /** When what this page knows last changed, in milliseconds since 1970. */
  get settledAt(): number {
    return settledAt;
  },

  /** Opens a list as a widget would, and lets go of the one before. */
  async open(list: string): Promise<void> {
    store?.close();
    store = new AnswerStore(list);
    await store.load();
  },

  /** Keeps `settledAt` up to date from now on. */
  watch(): void {
    let before = '';
    const look = () => {
      const now = storePage.known();
      if (now !== before) settledAt = Date.now();
      before = now;
    };
    look();
    store.addEventListener('change', look);
  },

  /** Answers one question, and tells what came of it. */
  async write(question: string, answer: string): Promise<Written> {
    const start = performance.now();
    await store.set(question, {answer});
    return {state: store.state, rung: store.rung, time: performance.now() - start};
  },

  /** The answer that is shown for each question that has one. */
  answers(): Record<string, string> {
    const questions = store.entries(['answers']).flatMap(({key}) => key[3] ?? []);
    return Object.fromEntries(questions.sort().map(question => [question, store.get(question).answer]));
  },

  /** Everything that the store knows, in an order that does not depend on how it came. */
  known(): string {
    const byKey = (a: {key: readonly string[]}, b: {key: readonly string[]}) =>
      a.key.join('/') < b.key.join('/') ? -1 : 1;
    return JSON.stringify(store.entries(['answers']).sort(byKey), sorted);
  },

  /** The file that somebody would save. */
  file(): string {
    return writeAnswersFile({
      list: store.list,
      saved: new Date().toISOString(),
      entries: store.entries(['answers']),
    });
  },
};

declare global {
  var cairn: typeof storePage;
}

globalThis.cairn = storePage;
