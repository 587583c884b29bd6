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

/** The last moments in which a page can still write. */
const LEAVING = ['visibilitychange', 'beforeunload'];

// `crypto.randomUUID` exists in secure contexts only, and a host site may still be plain HTTP.
const randomId = () => crypto.getRandomValues(new Uint32Array(3)).join('-');

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
  /** The questions whose last change no storage has confirmed, with the clock of that change. */
  readonly #unconfirmed = new Map<string, number>();
  readonly #channel: BroadcastChannel | undefined;
  #clock = 0;
  #loading: Promise<boolean> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;
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

  /**
   * Changes an answer here at once, and writes it. With a delay in milliseconds the write waits for more changes, but
   * never longer than that, and not when the page is left.
   * Resolves when the browser confirmed the write or refused it (look at `state`); with a delay, at once.
   */
  async set(question: string, change: Partial<AnswerValues>, delay = 0): Promise<void> {
    const fields: Record<string, Stamped<unknown>> = {};
    const stamp = {clock: ++this.#clock, replica: this.#replica, at: Date.now()};
    for (const [name, value] of Object.entries(change)) fields[name] = {value, ...stamp};
    const old = this.#answers.get(question)?.fields;
    this.#answers.set(question, {...this.#scope, question, fields: {...old, ...fields} as AnswerFields});
    this.#unconfirmed.set(question, this.#clock);
    this.#tell();
    if (!delay) return this.flush();
    this.#timer ??= setTimeout(this.#onTime, delay);
    for (const leaving of LEAVING) addEventListener(leaving, this.#onTime);
  }

  /** Writes now what waits to be written. Resolves as `set` does. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const leaving of LEAVING) removeEventListener(leaving, this.#onTime);
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  /** Lets go of other tabs and of the page. Answers that were confirmed stay where they are. */
  close(): void {
    // What waits is still written, and told to the other tabs.
    void this.flush().then(() => this.#channel?.close());
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
      (await this.#storage.load(this.#scope)).forEach(answer => this.#take(answer));
      this.#tell();
      return true;
    } catch (error) {
      this.#refused(error);
      return false;
    }
  }

  #take(answer: Answer) {
    const {question} = answer;
    for (const {clock, at} of Object.values(answer.fields)) {
      this.#clock = Math.max(this.#clock, clock);
      this.#savedAt = Math.max(this.#savedAt ?? 0, at);
    }
    const own = this.#answers.get(question);
    if (own && this.#unconfirmed.has(question)) {
      // What is being written here is newer than anything that was written elsewhere before.
      this.#unconfirmed.set(question, ++this.#clock);
      for (const field of Object.values(own.fields))
        if (field.replica === this.#replica) field.clock = this.#clock;
    }
    this.#answers.set(question, mergeAnswers(answer, own));
  }

  async #write() {
    await this.load();
    try {
      while (this.#unconfirmed.size)
        for (const question of this.#unconfirmed.keys()) await this.#confirm(question);
      this.#failed = false;
      this.#tell();
    } catch (error) {
      this.#refused(error);
    }
  }

  async #confirm(question: string) {
    const clock = this.#unconfirmed.get(question);
    const merged = await this.#storage.save(this.#answers.get(question)!);
    // A change made while the write was under way is confirmed by a write of its own.
    if (this.#unconfirmed.get(question) === clock) this.#unconfirmed.delete(question);
    this.#take(merged);
    this.#savedAt = Date.now();
    this.#channel?.postMessage(merged);
  }

  #refused(error: unknown) {
    this.#failed = true;
    console.warn('[cairn] This browser does not keep answers.', error);
    this.#tell();
  }

  #tell() {
    this.dispatchEvent(new Event('change'));
  }

  readonly #onTime = () => void this.flush();

  readonly #onPageShow = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    this.#loading = undefined;
    void this.load();
  };
}
