import type {Entry, EntryKey} from '../../entry.ts';

/** What a `.cairn.json` file holds. What was read can be written again as it is. */
export interface AnswersFile {
  /** The list that the answers belong to. */
  readonly list: string;
  /** When it was written: ISO 8601, in UTC. */
  readonly saved: string;
  /** The id of the person who wrote it, where somebody said who they are. */
  readonly savedBy?: string;
  /** The address of the page it comes from. Anybody can have written it: show it, do not trust it. */
  readonly page?: string;
  /** A note of the site, such as how long to keep the file. */
  readonly note?: string;
  readonly entries: readonly Entry[];
  /** What else stands in the file, of which this package knows nothing. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** What the file says it is. */
export const answersFileFormat = 'cairn-answers';

/** The version that this package writes. */
export const answersFileVersion = 1;

/**
 * How many bytes a file may have. Sixty schools with 150 answers in each of three cycles, every field written and
 * rewritten by somebody else, fit in twice; more than this, a browser would have to think about for seconds.
 */
export const answersFileLimit = 64 * 1024 * 1024;

/** A part of the file: entries whose keys begin alike, nested by what comes after. */
export interface Part {
  readonly name: string;
  readonly beginning: EntryKey;
  /** How many ids follow on the beginning. */
  readonly depth: number;
}

/** The parts, in the order in which a person reads them. */
export const parts: readonly Part[] = [
  {name: 'people', beginning: ['list', 'person'], depth: 1},
  {name: 'subjects', beginning: ['list', 'subject'], depth: 1},
  {name: 'cycles', beginning: ['list', 'cycle'], depth: 1},
  {name: 'rounds', beginning: ['answers'], depth: 2},
  {name: 'answers', beginning: ['answers'], depth: 3},
];

/** The part that an entry stands in, if any. */
export const partOf = (key: EntryKey): Part | undefined =>
  parts.find(
    ({beginning, depth}) =>
      key.length === beginning.length + depth && beginning.every((part, index) => part === key[index]),
  );

/** Whether an entry may be in a file: all but where one browser left off. */
export const isForFiles = (key: EntryKey): boolean => !(key[0] === 'list' && key[1] === 'here');
