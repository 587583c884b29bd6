import {appendFileSync} from 'node:fs';
import type {TestContext} from 'node:test';

/** What a test found out, for the page that `test:soak` writes. */
export interface Figure {
  /** Which promise it is about: see the README in this folder. */
  readonly check: string;
  readonly engine: string;
  /** What was tried, and how often. */
  readonly tried: string;
  readonly found: string;
  readonly goal: string;
}

/** Tells what a test found out: whoever runs it, and `test:soak`, which gathers the figures in a file. */
export function record(t: TestContext, figure: Figure): void {
  t.diagnostic(`${figure.engine}: ${figure.tried}: ${figure.found}`);
  const file = process.env['SOAK_FIGURES'];
  if (file) appendFileSync(file, `${JSON.stringify(figure)}\n`);
}

/** The middle and the most of some times, in words. */
export function times(values: readonly number[]): string {
  const sorted = values.map(Math.round).sort((a, b) => a - b);
  return `${sorted[sorted.length >> 1]} ms, at most ${sorted.at(-1)} ms`;
}
