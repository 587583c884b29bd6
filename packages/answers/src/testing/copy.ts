import {answerKey, type AnswerValues, type Place} from '../answer.ts';
import type {Change, Entry, EntryKey, Stamped} from '../entry.ts';
import {mergeEntries} from '../merge-entries.ts';
import {nextVersion} from '../next-version.ts';

/** One person's copy of a list, without a browser: what they write, and what they take from others. */
export class Copy {
  readonly #entries = new Map<string, Entry>();
  readonly #replica: string;
  #clock = 0;
  #lines = 0;

  constructor(replica: string, entries: readonly Entry[] = []) {
    this.#replica = replica;
    this.take(entries);
  }

  get entries(): Entry[] {
    return [...this.#entries.values()];
  }

  /** What `AnswerStore.put` does. */
  put(changes: readonly Change[]): this {
    for (const [key, values] of changes) {
      const fields: Record<string, Stamped> = {...this.#entries.get(key.join('/'))?.fields};
      this.#clock++;
      for (const [name, value] of Object.entries(values)) {
        const old = fields[name];
        const written = {value, clock: this.#clock, replica: this.#lineOf(old), at: 0, by: this.#replica};
        fields[name] = old ? nextVersion(old, written, true) : written;
      }
      this.#entries.set(key.join('/'), {key, fields});
    }
    return this;
  }

  /** What `AnswerStore.set` does. */
  answer(place: Place, question: string, values: Partial<AnswerValues>): this {
    return this.put([[answerKey(place, question), values]]);
  }

  /** What `AnswerStore.merge` does. */
  take(entries: readonly Entry[]): this {
    for (const entry of entries) {
      const name = entry.key.join('/');
      for (const {clock} of Object.values(entry.fields)) this.#clock = Math.max(this.#clock, clock);
      this.#entries.set(name, mergeEntries(entry, this.#entries.get(name)));
    }
    return this;
  }

  #lineOf(old: Stamped | undefined): string {
    return old?.replica.startsWith(this.#replica) ? old.replica : `${this.#replica}-${++this.#lines}`;
  }

  /** The values of an entry, by field. */
  values(key: EntryKey): Record<string, unknown> {
    const fields = this.#entries.get(key.join('/'))?.fields ?? {};
    return Object.fromEntries(Object.entries(fields).map(([name, {value}]) => [name, value]));
  }
}
