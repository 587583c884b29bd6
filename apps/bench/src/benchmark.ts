/** Something that can be measured again and again. One per file in benchmarks/. */
export interface Benchmark {
  /** What it is called on the command line, and the file with its figures. */
  readonly name: string;
  /** What it finds out, for a reader of docs/benchmarks.md. */
  readonly description: string;
  /** Measures, and tells how far it is: a share of 1. */
  readonly run: (progress: (share: number) => void) => Promise<readonly Figure[]>;
}

/** A unit, as it is printed after a number; × is a ratio. */
export type Unit = 'ms' | 's' | '×' | '%' | 'B' | 'kB' | 'MB' | 'records' | 'roots' | 'requests' | 'a second';

/** One measured figure. Less is better, where nothing else is said. */
export interface Figure {
  readonly what: string;
  readonly unit: Unit;
  readonly spread: Spread;
  readonly isMoreBetter?: true;
  /** What it must not be worse than: worse is a failure. */
  readonly gate?: number;
  /** Set if the gate is kept in every run, not only in the middle one. */
  readonly inEveryRun?: true;
  /** What it had better not be worse than. */
  readonly goal?: number;
}

/** The middle of several measurements, with the least and the most of them. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
  readonly runs: number;
}

/** Whether a figure is within its gate. One without a gate cannot be outside. */
export function isWithinGate({spread, gate, inEveryRun, isMoreBetter}: Figure): boolean {
  const worst = isMoreBetter ? spread.min : spread.max;
  return isAsGoodAs(inEveryRun ? worst : spread.median, gate, isMoreBetter);
}

/** Whether a figure is as good as it had better be. */
export function reachesGoal({spread, goal, isMoreBetter}: Figure): boolean {
  return isAsGoodAs(spread.median, goal, isMoreBetter);
}

function isAsGoodAs(value: number, limit: number | undefined, isMoreBetter?: true): boolean {
  if (limit === undefined) return true;
  return isMoreBetter ? value >= limit : value <= limit;
}
