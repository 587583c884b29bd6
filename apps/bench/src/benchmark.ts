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
export type Unit = 'ms' | 's' | '×' | 'B' | 'MB' | 'records';

/** One measured figure. Less is better in all of them. */
export interface Figure {
  readonly what: string;
  readonly unit: Unit;
  readonly spread: Spread;
  /** What it must not be more than: more is a failure. */
  readonly gate?: number;
  /** Set if the gate is a ceiling: kept in every run, not only in the middle one. */
  readonly inEveryRun?: true;
  /** What it had better not be more than. */
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
export function isWithinGate({spread, gate = Infinity, inEveryRun}: Figure): boolean {
  return (inEveryRun ? spread.max : spread.median) <= gate;
}

/** Whether a figure is as good as it had better be. */
export function reachesGoal({spread, goal = Infinity}: Figure): boolean {
  return spread.median <= goal;
}
