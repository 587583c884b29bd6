import type {Entry} from '../../entry.ts';
import type {FileProblem, FileProblemCode} from '../file-problem.ts';

/** What was found in a file so far. */
export interface Findings {
  readonly entries: Entry[];
  /** The first of the problems. */
  readonly problems: FileProblem[];
  /** How many there are in all. */
  count: number;
}

/** The names that lead to a place in the file. */
export type Path = readonly string[];

/** More than this nobody reads, and a hostile file has millions. */
const MOST_PROBLEMS = 100;

/** A JSON Pointer (RFC 6901). */
const pointerTo = (path: Path) =>
  path.map(part => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Keeps in mind that something in the file is wrong. */
export function report(
  findings: Findings,
  code: FileProblemCode,
  path: Path,
  values: FileProblem['values'] = {},
): undefined {
  findings.count++;
  if (findings.count <= MOST_PROBLEMS) findings.problems.push({code, where: pointerTo(path), values});
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Deeper than any value of ours, and far from where a program that walks it runs out of stack. */
const MOST_DEPTH = 20;

/** Reports what in a value of any kind could not be kept, shown or written again. */
export function checkValue(
  findings: Findings,
  value: unknown,
  path: Path,
  name: string,
  depth = MOST_DEPTH,
): void {
  if (typeof value !== 'object' || value === null) return;
  const here = [...path, name];
  if (depth === 0) return report(findings, 'too-deep', here, {limit: MOST_DEPTH});
  for (const [inner, item] of Object.entries(value)) {
    if (inner === '__proto__') report(findings, 'wrong-name', here, {found: inner});
    else checkValue(findings, item, here, inner, depth - 1);
  }
}
