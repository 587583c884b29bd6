import type {AnswerValues} from './answer.ts';

const MILLISECONDS = 86_400_000;

// A team has few dates, and a report meets each of them many times.
const numbers = new Map<string, number>();

/** How many days a day is after 1970, so that no time zone moves it; not a number where there is no such day. */
function dayNumber(day: string): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const time = new Date(Date.UTC(+year!, +month! - 1, +date!));
  // February 31 would be March 3.
  const exists = time.getUTCDate() === +date! && time.getUTCMonth() === +month! - 1;
  const number = exists ? +time / MILLISECONDS : NaN;
  numbers.set(day, number);
  return number;
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
  return dayNumber(today) - dayNumber(due) || 0;
}
