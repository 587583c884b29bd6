import {day, minute} from '../clock.ts';

/** After so many attempts somebody has to look at it. */
export const maxAttempts = 12;

/** How long to wait after the given attempt: a minute, doubled each time, at most a day, spread by a quarter. */
export function backOff(attempt: number, random: () => number = Math.random): number {
  const wait = Math.min(day, minute * 2 ** (attempt - 1));
  return Math.round(wait * (0.75 + random() / 2));
}
