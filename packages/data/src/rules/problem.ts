/** Something an editor has to put right. */
export interface Problem {
  /** The file as the editor knows it, for example content/questions/x.yaml. */
  readonly file: string;
  /** The field, for example provenance.statement.sources[0]. */
  readonly field: string;
  /** The line of the field, where it is known. */
  readonly line?: number;
  /** What is wrong, for somebody who is no programmer. */
  readonly wrong: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** One line per problem: file, field, what is wrong → what to do. */
export function formatProblem({file, line, field, wrong, remedy}: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}: ${field}: ${wrong} → ${remedy}`;
}

/** A field's path as an editor reads it: evidence[1], asks.sea. */
export function formatField(path: readonly PropertyKey[]): string {
  const text = path.map(step => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return text.replace(/^\./, '') || 'the file';
}
