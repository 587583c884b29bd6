import {checkPack} from './generated/check-pack.ts';
import type {PackProblem} from './problem.ts';

/** Who has more problems than this has the wrong file. */
const PROBLEMS_MAX = 1000;

/** Everything that keeps a value, just parsed from JSON, from having the shape of a pack. */
export function checkShape(value: unknown): PackProblem[] {
  const problems: PackProblem[] = [];
  checkPack(value, '', (path, message, remedy) => {
    if (problems.length < PROBLEMS_MAX) problems.push({path: path.slice(1) || 'the file', message, remedy});
  });
  return problems;
}
