import type {Problem} from './problem.ts';
import type {Records} from './records.ts';

/** A rule that compares records with each other. */
export interface Rule {
  readonly name: string;
  /** What holds when the rule is kept, in one sentence. */
  readonly description: string;
  /** All breaches of the rule. */
  check(records: Records): Problem[];
}
