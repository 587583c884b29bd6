import type {AnswerValues} from './answer.ts';

const DAY = 86_400_000;

/** Midnight of a day in UTC, so that no time zone and no daylight saving moves it; not a number where it is no day. */
function midnight(day: string): number {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00Z`) : NaN;
  // Some engines take February 31 for March 3.
  return time === time && new Date(time).toISOString().startsWith(day) ? time : NaN;
}

/** The day it is where the reader is: YYYY-MM-DD. */
export function localDay(date: Date = new Date()): string {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return [`${year}`.padStart(4, '0'), `${month}`.padStart(2, '0'), `${day}`.padStart(2, '0')].join('-');
}

/** By how many days an answer's due date has passed; 0 where it is today, ahead, or no date. */
export function daysOverdue({due, status}: Pick<AnswerValues, 'due' | 'status'>, today: string): number {
  // Most answers have no date, and a report reads them all.
  if (!due || due >= today || status === 'not-applicable') return 0;
  return Math.round((midnight(today) - midnight(due)) / DAY) || 0;
}
