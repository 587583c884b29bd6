import {hour, second} from '../clock.ts';
import type {Database} from '../database/open.ts';
import {count, countedIn} from './counters.ts';

/** Links that lead nowhere, which one network may try in an hour. Links that work are never counted. */
export const guessesPerHour = 60;

/** Counts a link that leads nowhere; the seconds to wait where there were too many, 0 otherwise. */
export async function countGuess(db: Database, ipHash: string, now: number): Promise<number> {
  const key = `guesses by ${ipHash}`;
  const retryAfter = Math.ceil((hour - (now % hour)) / second);
  // Whoever goes on guessing must not make the database write each time.
  if ((await countedIn(db, key, hour, now)) > guessesPerHour) return retryAfter;
  const counts = await count(db, new Map([[key, 1]]), hour, now);
  return (counts.get(key) ?? 0) > guessesPerHour ? retryAfter : 0;
}
