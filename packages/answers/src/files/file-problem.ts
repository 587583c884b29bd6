/** What can be wrong with a file, or with a part of it. The words for it are the page's. */
export type FileProblemCode =
  /** The file has more bytes than `limit`. */
  | 'too-large'
  /** Nothing is in it, or nothing but zeros, as a broken disk leaves it. */
  | 'empty'
  /** The bytes are no text. */
  | 'not-text'
  /** The end is missing: it was still being copied, or the copy broke off. */
  | 'incomplete'
  /** It is not what its name says it is. */
  | 'not-json'
  /** It is a file of another program. */
  | 'foreign'
  /** It is of the list `found`, not of `expected`. */
  | 'other-list'
  /** A newer version of this package wrote it: it may hold what this one would lose. */
  | 'newer'
  /** Here stands something else than the `expected`. */
  | 'wrong-value'
  /** This cannot be the name of anything. */
  | 'wrong-name'
  /** A clock so far ahead that nobody can have counted to it. */
  | 'impossible-clock'
  /** Boxes in boxes, or lists, beyond what the format has. */
  | 'too-deep'
  | 'too-many'
  /** It belongs to one browser, and never into a file. */
  | 'not-for-files'
  /** No CSV: a quotation mark never ends. */
  | 'not-csv'
  /** It was saved in the encoding of old Windows programs: letters that this does not have are lost. */
  | 'other-encoding'
  /** The column `expected` is not there, or is there twice. */
  | 'missing-column'
  | 'double-column'
  /** The cell that says which answer this is was changed or emptied. */
  | 'unknown-row'
  /** The row says that it is the answer to one question, and to another one. */
  | 'mixed-up-row'
  /** The same answer stands in the row `first` too. */
  | 'double-row'
  /** The word `found` is no status and no level of the rating scale. */
  | 'unknown-word'
  /** `found` is no date, or may be one of two. */
  | 'wrong-date'
  | 'ambiguous-date'
  /** No Word document, or a damaged one, or one with a password. */
  | 'not-word'
  /** The content control of this field is not there, or twice with two texts. */
  | 'missing-control'
  | 'double-control'
  /** Something that was meant to be in the file is not in it, or is not as it was meant. */
  | 'not-written';

/** Why a file, or a part of it, cannot be taken. */
export interface FileProblem {
  readonly code: FileProblemCode;
  /**
   * Where: a JSON Pointer in a `.cairn.json` file, a cell such as `M17` in CSV, subject, cycle, question and field in
   * Word; empty where it is about the whole.
   */
  readonly where: string;
  /** What a sentence about it needs to name. */
  readonly values: Readonly<Record<string, string | number>>;
}
