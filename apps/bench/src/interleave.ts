/** One of those that are compared: measures itself once. */
export type Contestant = () => number | Promise<number>;

/** How often to measure. */
export interface Rounds {
  readonly rounds: number;
  /** Rounds that do not count, before the others. */
  readonly warmUp?: number;
  readonly progress: (share: number) => void;
}

/**
 * Measures each contestant once in every round, so that a busy moment of the machine hits them all. Each round
 * begins with another of them: none is always the first.
 */
export async function interleave<Name extends string>(
  contestants: Readonly<Record<Name, Contestant>>,
  {rounds, warmUp = 0, progress}: Rounds,
): Promise<Record<Name, number[]>> {
  const entries = Object.entries(contestants) as [Name, Contestant][];
  const measured = Object.fromEntries(entries.map(([name]) => [name, [] as number[]])) as Record<
    Name,
    number[]
  >;
  for (let round = -warmUp; round < rounds; round++) {
    const start = (round + warmUp) % entries.length;
    for (const [name, measure] of [...entries.slice(start), ...entries.slice(0, start)]) {
      const value = await measure();
      if (round >= 0) measured[name].push(value);
    }
    progress((round + warmUp + 1) / (rounds + warmUp));
  }
  return measured;
}

/** A contestant that is measured by how many milliseconds something takes. */
export function timeOf(act: () => void): Contestant {
  return () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  };
}
