import type {Answer, AnswerFields, AnswerScope, AnswerValues, Stamped} from '../answer.ts';
import {answerStatuses, isAnswer} from '../answer.ts';
import {mergeAnswers} from '../merge-answers.ts';
import type {AnswerStorage} from './answer-storage.ts';
import {indexedDbStorage} from './indexed-db.ts';

/**
 * How safe the answers are: `empty` nothing was answered yet, `saving` a write is under way, `saved` every
 * write completed, `unsaved` a storage refused and the words exist in this page only.
 */
export type SaveState = 'empty' | 'saving' | 'saved' | 'unsaved';

// `crypto.randomUUID` exists in secure contexts only, and a host site may still be plain HTTP.
const randomId = () =>
  Array.from(crypto.getRandomValues(new Uint32Array(3)), part => part.toString(36)).join('');

/**
 * The answers to one list, kept in this browser and live across its tabs. Fires `change` when an answer or the save
 * state changed.
 *
 * @example
 * const store = new AnswerStore({list: 'default', subject: 'state', cycle: 'current'});
 * await store.load();
 * await store.set('at-the-table', {status: 'drafted', text: 'Principals and two teachers.'});
 * store.state; // 'saved': the browser has confirmed the write
 */
export class AnswerStore extends EventTarget {
  readonly #scope: AnswerScope;
  readonly #storage: AnswerStorage;
  readonly #replica = randomId();
  readonly #answers = new Map<string, Answer>();
  /** The questions whose last change no storage has confirmed. */
  readonly #unconfirmed = new Set<string>();
  readonly #channel: BroadcastChannel | undefined;
  #clock = 0;
  #loading: Promise<boolean> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #savedAt: number | undefined;
  #failed = false;

  constructor(scope: AnswerScope, storage = indexedDbStorage) {
    super();
    this.#scope = scope;
    this.#storage = storage;
    this.#channel = this.#openChannel();
    addEventListener('pageshow', this.#onPageShow);
  }

  get state(): SaveState {
    if (this.#failed) return 'unsaved';
    if (this.#unconfirmed.size) return 'saving';
    return this.#savedAt === undefined ? 'empty' : 'saved';
  }

  /** When the newest answer was written, in milliseconds since 1970; undefined when there is none. */
  get savedAt(): number | undefined {
    return this.#savedAt;
  }

  /** What stands in an answer now; a question that nobody answered is not started and empty. */
  get(question: string): AnswerValues {
    const fields = this.#answers.get(question)?.fields;
    const status = fields?.status?.value;
    // What a later version may have written is kept, and shown as the nearest thing that this version knows.
    return {
      status: status && answerStatuses.includes(status) ? status : 'not-started',
      text: String(fields?.text?.value ?? ''),
    };
  }

  /** Reads what the browser keeps. A browser that refuses leaves the store empty, and usable. */
  async load(): Promise<void> {
    this.#loading ??= this.#read();
    // A refused read is tried again with the next change.
    if (!(await this.#loading)) this.#loading = undefined;
  }

  /** Changes an answer. Resolves when the browser confirmed the write or refused it: look at `state`. */
  async set(question: string, change: Partial<AnswerValues>): Promise<void> {
    const old = this.#answers.get(question);
    const fields: Record<string, Stamped<unknown>> = {};
    const stamp = {clock: ++this.#clock, replica: this.#replica, at: Date.now()};
    for (const [name, value] of Object.entries(change)) fields[name] = {value, ...stamp};
    const answer = {...this.#scope, question, fields: {...old?.fields, ...fields} as AnswerFields};
    this.#answers.set(question, answer);
    this.#unconfirmed.add(question);
    this.#tell();
    this.#writing = this.#writing.then(() => this.#write());
    await this.#writing;
  }

  /** Lets go of other tabs and of the page. Answers that were confirmed stay where they are. */
  close(): void {
    // What is being written is still told to the other tabs.
    void this.#writing.then(() => this.#channel?.close());
    removeEventListener('pageshow', this.#onPageShow);
  }

  #openChannel(): BroadcastChannel | undefined {
    try {
      const {list, subject, cycle} = this.#scope;
      const channel = new BroadcastChannel(`cairn ${JSON.stringify([list, subject, cycle])}`);
      channel.onmessage = ({data}) => {
        if (isAnswer(data)) this.#take(data);
        this.#tell();
      };
      return channel;
    } catch {
      // Some sandboxes have none. The answers are the same, other tabs see them on their next load.
      return undefined;
    }
  }

  async #read(): Promise<boolean> {
    try {
      const stored = await this.#storage.load(this.#scope);
      for (const {fields} of stored)
        for (const {clock} of Object.values(fields)) this.#clock = Math.max(this.#clock, clock);
      // What was written before the storage could be read is newer than what lay there.
      if (stored.length) this.#unconfirmed.forEach(question => this.#restamp(question));
      stored.forEach(answer => this.#take(answer));
      this.#tell();
      return true;
    } catch (error) {
      console.warn('[cairn] Answers could not be read.', error);
      return false;
    }
  }

  #restamp(question: string) {
    const answer = this.#answers.get(question);
    const clock = ++this.#clock;
    for (const field of Object.values(answer?.fields ?? {}))
      if (field.replica === this.#replica) field.clock = clock;
  }

  #take(answer: Answer) {
    for (const {clock, at} of Object.values(answer.fields)) {
      this.#clock = Math.max(this.#clock, clock);
      this.#savedAt = Math.max(this.#savedAt ?? 0, at);
    }
    this.#answers.set(answer.question, mergeAnswers(answer, this.#answers.get(answer.question)));
  }

  async #write() {
    await this.load();
    try {
      for (const question of [...this.#unconfirmed]) await this.#confirm(question);
      this.#failed = false;
    } catch (error) {
      this.#failed = true;
      console.warn('[cairn] An answer could not be saved.', error);
    }
    this.#tell();
  }

  async #confirm(question: string) {
    const answer = this.#answers.get(question);
    if (!answer) return;
    const merged = await this.#storage.save(answer);
    // It may have been changed again while the write was under way; that change is confirmed by its own write.
    if (this.#answers.get(question) === answer) this.#unconfirmed.delete(question);
    this.#take(merged);
    this.#savedAt = Date.now();
    this.#channel?.postMessage(merged);
  }

  #tell() {
    this.dispatchEvent(new Event('change'));
  }

  readonly #onPageShow = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    this.#loading = undefined;
    void this.load();
  };
}
