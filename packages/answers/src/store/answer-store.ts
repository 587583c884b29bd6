import {answerKey, answerValues, hereKey, roundKey, type AnswerValues, type Place} from '../answer.ts';
import {isEntry, type Change, type Entry, type EntryKey, type Fields, type Stamped} from '../entry.ts';
import {isNewer, mergeEntries} from '../merge-entries.ts';
import {nextVersion} from '../next-version.ts';
import {randomId} from '../random-id.ts';
import type {AnswerStorage} from './answer-storage.ts';
import {browserStorage} from './browser-storage.ts';
import type {SaveState} from './save-state.ts';
import {soon} from './soon.ts';
import {openTabChannel} from './tab-channel.ts';

const nameOf = (key: EntryKey) => key.join('/');

/**
 * One list's answers in this browser, live across its tabs. Fires `change` when anything did, `saved` when all is, `close`.
 *
 * @example
 * const store = new AnswerStore('default');
 * await store.load();
 * await store.set('at-the-table', {status: 'drafted', answer: 'Principals and two teachers.'});
 * store.state; // 'saved': the browser has confirmed the write
 */
export class AnswerStore extends EventTarget {
  readonly list: string;
  /** Today's ids of questions by former id: answers that are read from then on show under today's id, too. */
  readonly moves = new Map<string, string>();
  /** When the newest answer was written, in milliseconds since 1970; undefined when there is none. */
  savedAt: number | undefined;
  /** How many stored records could not be understood. They are left where they are. */
  damaged = 0;
  /** The file that every change is written to as well, as people call it; set by whoever writes it. */
  keptIn: string | undefined;
  readonly #storage: AnswerStorage;
  readonly #replica = randomId();
  readonly #entries = new Map<string, Entry>();
  /** The fields that were changed and that no storage has confirmed, by entry. */
  readonly #unconfirmed = new Map<string, Set<string>>();
  readonly #channel: BroadcastChannel | undefined;
  readonly #soon = soon(() => void this.flush());
  #place: Place | undefined;
  #clock = 0;
  /** The clock when the last write began, unless it was refused: others may have replaced what is not newer. */
  #sent = 0;
  #lines = 0;
  #loading: Promise<boolean> | undefined;
  #writing: Promise<void> = Promise.resolve();
  #failed = false;

  constructor(list: string, storage = browserStorage) {
    super();
    this.list = list;
    this.#storage = storage;
    this.#channel = openTabChannel(list, entries => {
      entries.forEach(this.#take);
      this.#tell();
    });
    addEventListener('pageshow', this.#onPageShow);
  }

  get state(): SaveState {
    if (this.#failed) return 'unsaved';
    if (this.#unconfirmed.size) return 'saving';
    return this.savedAt === undefined ? 'empty' : 'saved';
  }

  /** Which storage keeps the answers: 0 is the best. */
  get rung(): number {
    return this.#storage.rung ?? 0;
  }

  /** Whose answers, in which cycle: where this browser left off, until `move` says otherwise. */
  get place(): Place {
    return (
      this.#place ?? {subject: this.here('subject') || 'default', cycle: this.here('cycle') || 'default'}
    );
  }

  /** What this browser keeps for itself, and no file does: where it left off, who works in it. */
  here(name: string): string {
    return String(this.fields(hereKey)?.[name]?.value ?? '');
  }

  /** The id of the person who is working in this browser; empty when nobody said. */
  get person(): string {
    return this.here('person');
  }

  /** Whether the cycle is closed for this subject: its answers can no longer be changed. */
  get closed(): boolean {
    return !!this.fields(roundKey(this.place))?.['closed']?.value;
  }

  /** Everything known now; with a beginning, what begins so. */
  entries(beginning: EntryKey = []): Entry[] {
    return [...this.#entries.values()].filter(({key}) =>
      beginning.every((part, index) => part === key[index]),
    );
  }

  /** An entry's fields, each with its stamp. */
  fields(key: EntryKey): Fields | undefined {
    return this.#entries.get(nameOf(key))?.fields;
  }

  /** What stands in the answer to a question now; one that nobody answered is not started and empty. */
  get(question: string): AnswerValues {
    return answerValues(this.fields(answerKey(this.place, question)));
  }

  /** Reads what the browser keeps. A browser that refuses leaves the store empty, and usable. */
  async load(): Promise<void> {
    this.#loading ??= this.#read();
    // A refused read is tried again with the next change.
    if (!(await this.#loading)) this.#loading = undefined;
  }

  /** Reads everything that begins so, of whatever subject and cycle, and adds what is not written yet. */
  async read(beginning: EntryKey = []): Promise<Entry[]> {
    await this.load();
    await this.#readAll(beginning).catch((error: unknown) => this.#refused(error));
    this.#tell();
    return this.entries(beginning);
  }

  /** Goes to another subject or cycle, in this tab at once, and from its next visit in this browser. */
  async move(place: Place): Promise<void> {
    this.#place = place;
    this.#loading = undefined;
    await this.load();
    await this.put([[hereKey, {...place}]]);
  }

  /**
   * Changes an answer here at once, and writes it. It is a decision: other versions of the fields are let go.
   * Resolves when the browser confirmed the write or refused it: look at `state`.
   */
  set(question: string, change: Partial<AnswerValues>): Promise<void> {
    return this.put([[answerKey(this.place, question), change]]);
  }

  /**
   * Takes what somebody is typing, here at once. The write waits for more, but never longer than the delay, in
   * milliseconds, and not when the page is left. Other versions stay until somebody decides.
   */
  type(question: string, change: Partial<AnswerValues>, delay: number): void {
    this.#change([answerKey(this.place, question), change], false);
    this.#tell();
    this.#soon.start(delay);
  }

  /** Changes entries of any kind, all in one write. Resolves as `set` does. */
  put(changes: readonly Change[]): Promise<void> {
    for (const change of changes) this.#change(change, true);
    this.#tell();
    return this.flush();
  }

  /** Merges what others wrote, all of it or nothing: rejects when no storage takes it, then nothing has changed. */
  async merge(entries: readonly Entry[]): Promise<void> {
    await this.flush();
    this.#confirmed(await this.#storage.save(this.list, entries));
  }

  /** Writes now what waits to be written. Resolves as `set` does. */
  flush(): Promise<void> {
    this.#soon.stop();
    return (this.#writing = this.#writing.then(() => this.#write()));
  }

  /** Lets go of other tabs and of the page, once what waits is written and told to them. */
  close(): void {
    this.#tell('close');
    void this.flush().then(() => this.#channel?.close());
    removeEventListener('pageshow', this.#onPageShow);
  }

  async #read(): Promise<boolean> {
    try {
      const damaged = await this.#readAll(['list']);
      this.#place ??= this.place;
      this.damaged = damaged + (await this.#readAll(roundKey(this.#place)));
      this.#tell();
      return true;
    } catch (error) {
      this.#refused(error);
      return false;
    }
  }

  /** Resolves with how many records could not be understood. */
  async #readAll(beginning: EntryKey): Promise<number> {
    const stored = await this.#storage.load(this.list, beginning);
    const entries = stored.filter(isEntry);
    entries.forEach(this.#take);
    return stored.length - entries.length;
  }

  readonly #take = (entry: Entry) => {
    const to = this.moves.get(entry.key[3]!);
    if (to) this.#takeIn({...entry, key: [...entry.key.slice(0, 3), to]});
    this.#takeIn(entry);
  };

  #takeIn(entry: Entry) {
    for (const {clock, at} of Object.values(entry.fields)) {
      this.#clock = Math.max(this.#clock, clock);
      if (entry.key[3]) this.savedAt = Math.max(this.savedAt ?? 0, at);
    }
    const name = nameOf(entry.key);
    const own = this.#entries.get(name);
    const fields: Record<string, Stamped> = {...own?.fields};
    for (const field of this.#unconfirmed.get(name) ?? [])
      fields[field] = this.#ahead(fields[field]!, entry.fields[field]);
    this.#entries.set(name, mergeEntries(entry, own && {...own, fields}));
  }

  /** Makes what waits here newer than what others wrote; only where it must, or two tabs would write for ever. */
  #ahead(ours: Stamped, theirs: Stamped | undefined): Stamped {
    return theirs &&
      isNewer(theirs, ours) &&
      ours.clock > this.#sent &&
      ours.replica.startsWith(this.#replica)
      ? {...ours, clock: ++this.#clock}
      : ours;
  }

  #change([key, values]: Change, isDecision: boolean) {
    this.#place ??= this.place;
    if (key[3] && this.fields(key.slice(0, 3))?.['closed']?.value) return;
    const by = this.person;
    const stamp = {clock: ++this.#clock, at: Date.now(), ...(by && {by})};
    const fields: Record<string, Stamped> = {...this.fields(key)};
    for (const [name, value] of Object.entries(values)) {
      const old = fields[name];
      const written = {value, replica: this.#lineOf(old), ...stamp};
      fields[name] = old ? nextVersion(old, written, isDecision) : written;
    }
    const name = nameOf(key);
    this.#entries.set(name, {key, fields});
    this.#unconfirmed.set(name, new Set([...(this.#unconfirmed.get(name) ?? []), ...Object.keys(values)]));
  }

  /** Goes on with the line of a value of our own in this cycle, and begins a new one after any other. */
  #lineOf(old: Stamped | undefined): string {
    return old && !old.from && old.replica.startsWith(this.#replica)
      ? old.replica
      : `${this.#replica}-${++this.#lines}`;
  }

  async #write() {
    await this.load();
    try {
      while (this.#unconfirmed.size) {
        const written = [...this.#unconfirmed.keys()].map(name => this.#entries.get(name)!);
        this.#sent = this.#clock;
        const merged = await this.#storage.save(this.list, written);
        written.forEach(this.#settle);
        this.#confirmed(merged);
      }
      this.#failed = false;
      this.#tell('saved');
      this.#tell();
    } catch (error) {
      this.#sent = 0;
      this.#refused(error);
    }
  }

  /** A change made while the write was under way is confirmed by a write of its own. */
  readonly #settle = ({key, fields}: Entry) => {
    const name = nameOf(key);
    const waiting = this.#unconfirmed.get(name)!;
    for (const field of waiting)
      if (this.fields(key)![field]!.clock === fields[field]!.clock) waiting.delete(field);
    if (!waiting.size) this.#unconfirmed.delete(name);
  };

  #confirmed(merged: readonly Entry[]) {
    merged.forEach(this.#take);
    if (merged.some(({key}) => key[3])) this.savedAt = Date.now();
    this.#channel?.postMessage(merged);
    this.#tell();
  }

  #refused(error: unknown) {
    this.#failed = true;
    console.warn('[cairn] Not saved: this browser keeps no answers.', error);
    this.#tell();
  }

  #tell(what = 'change') {
    this.dispatchEvent(new Event(what));
  }

  readonly #onPageShow = (event: PageTransitionEvent) => {
    if (!event.persisted) return;
    this.#loading = undefined;
    void this.load();
  };
}
