import type {Spread} from './benchmark.ts';

/** The middle, the least and the most of some measurements. */
export function spreadOf(values: readonly number[]): Spread {
  if (values.length === 0) throw new Error('Nothing was measured.');
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1];
  return {
    median: (sorted[low]! + sorted[high]!) / 2,
    min: sorted[0]!,
    max: sorted.at(-1)!,
    runs: sorted.length,
  };
}

/**
 * How many times as much as in `base` was measured in each round. What disturbs the machine for a while
 * disturbs both halves of a round, so this is steadier than the ratio of two medians.
 */
export function ratiosOf(values: readonly number[], base: readonly number[]): Spread {
  if (values.length !== base.length) throw new Error('The two were not measured in the same rounds.');
  return spreadOf(values.map((value, round) => value / base[round]!));
}

/** A figure that is the same whenever it is measured, like a size. */
export function exactly(value: number): Spread {
  return spreadOf([value]);
}
