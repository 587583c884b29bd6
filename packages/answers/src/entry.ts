/** One field's value, with the logical clock that decides which of two values is the newer. */
export interface Stamped<T = unknown> {
  value: T;
  /** Lamport clock: greater than every clock its writer had seen. */
  clock: number;
  /**
   * Who wrote it: a store, and which of its lines of versions, each of which replaced the one before. A store that
   * writes over somebody else's value begins a new line. Settles a tie.
   */
  replica: string;
  /** Wall clock in milliseconds since 1970, for people to read; never compared. */
  at: number;
  /** The id of the person who wrote it, where somebody said who they are. */
  by?: string;
  /** The cycle it was written in, where closing that cycle carried it into this one. */
  from?: string;
  /** The versions that this value replaced knowingly, the latest first: `clock.replica` each. */
  past?: readonly string[];
  /** Values that lost to this one, written by people who did not know of it. Kept until somebody decides. */
  others?: readonly Stamped<T>[];
}

/** Fields by name, each with its own clock, so that two people can change two fields of one entry. */
export type Fields = Readonly<Record<string, Stamped>>;

/**
 * What an entry is about, from the general to the particular: `['answers', subject, cycle, question]` is an answer,
 * `['answers', subject, cycle]` the round of a subject in a cycle, `['list', 'subject', id]`, `['list', 'cycle', id]`
 * and `['list', 'person', id]` say what those are called, `['list', 'here']` where this browser left off.
 */
export type EntryKey = readonly string[];

/** The one thing that is stored, merged and told to other tabs: some fields about something. */
export interface Entry {
  readonly key: EntryKey;
  readonly fields: Fields;
}

/** New values for some fields of one entry. */
export type Change = readonly [key: EntryKey, values: Readonly<Record<string, unknown>>];

// Letters of any script, with their marks: a school's id comes from its name. No underscore, so that no id is `__proto__`.
const ID = /^[\p{L}\p{M}\p{N}-]+$/u;

// Far above what people can write, far below where adding one no longer changes a number.
const CLOCK_LIMIT = 2 ** 48;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isVersion = (version: unknown): version is Record<string, unknown> =>
  isObject(version) &&
  Number.isInteger(version['clock']) &&
  (version['clock'] as number) < CLOCK_LIMIT &&
  typeof version['replica'] === 'string' &&
  Number.isFinite(version['at']);

const isListOf = (list: unknown, isOne: (item: unknown) => boolean): boolean =>
  list === undefined || (Array.isArray(list) && list.every(isOne));

const isText = (value: unknown) => typeof value === 'string';

const isStamped = (field: unknown): boolean =>
  isVersion(field) && isListOf(field['past'], isText) && isListOf(field['others'], isVersion);

/** Whether a text can name something in a key, or a field. */
export const isId = (text: string): boolean => ID.test(text);

/** Whether something read from a storage, a file or another tab is an entry. */
export function isEntry(value: unknown): value is Entry {
  return (
    isObject(value) &&
    Array.isArray(value['key']) &&
    value['key'].every(part => isText(part) && isId(part)) &&
    isObject(value['fields']) &&
    Object.entries(value['fields']).every(([name, field]) => isId(name) && isStamped(field))
  );
}
