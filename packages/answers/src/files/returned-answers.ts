import type {FileProblem} from './file-problem.ts';
import type {ReturnedAnswer} from './sent-version.ts';

/** What became of reading a spreadsheet or a document that went out and came back. */
export type ReturnedReading =
  | {
      readonly outcome: 'read';
      readonly answers: readonly ReturnedAnswer[];
      /** What of it is not taken: whole rows of a spreadsheet, single fields of a document. */
      readonly problems: readonly FileProblem[];
    }
  /** Nothing of it is taken. */
  | {readonly outcome: 'refused'; readonly problems: readonly FileProblem[]};
