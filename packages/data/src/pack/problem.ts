/** Something that is wrong with a content pack. */
export interface PackProblem {
  /** The field, for example `records.questions.who-leads.evidence[1]`. */
  readonly path: string;
  /** What is wrong with it. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}
