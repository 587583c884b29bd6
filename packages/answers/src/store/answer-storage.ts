import type {Entry, EntryKey} from '../entry.ts';

/** One place that can keep the entries of a list. A ladder asks several in turn, best first. */
export interface AnswerStorage {
  /** Where there are several, which of them is written to: 0 is the best. */
  readonly rung?: number;
  /** Everything kept whose key begins so; an empty beginning means all. Not everything needs to be an entry. */
  load(list: string, beginning: EntryKey): Promise<unknown[]>;
  /**
   * Merges entries into what is kept: all of them or none. Resolves with what then is kept, only after the write
   * completed. What lies there and is not an entry is put aside, never lost.
   */
  save(list: string, entries: readonly Entry[]): Promise<Entry[]>;
}
