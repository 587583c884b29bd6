import type {Entry} from '../entry.ts';

/** One person's copy of the answers: a file, or what this browser keeps. */
export interface Source {
  /** What to call it, such as the name of the file. */
  readonly label: string;
  /** The id of the person who saved it, where somebody said who they are. */
  readonly savedBy?: string;
  /** With subjects and cycles under the ids that they have here, and questions under those that they have today. */
  readonly entries: readonly Entry[];
}
