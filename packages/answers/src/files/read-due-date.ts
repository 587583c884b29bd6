/** Which way round programs write the day and the month with slashes. */
export type DateOrder = 'month-first' | 'day-first';

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const OTHER = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;

function isoDate(year: string, month: string, day: string): string | undefined {
  const iso = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso) ? undefined : iso;
}

/**
 * The days that a text can mean, as YYYY-MM-DD: as it was written, or as a spreadsheet makes it look (`m/d/yyyy`,
 * `d.m.yyyy`). Two where day and month could be either; none where it is no date.
 */
export function readDueDate(
  text: string,
  orders: readonly DateOrder[] = ['month-first', 'day-first'],
): string[] {
  const trimmed = text.trim();
  const [, isoYear, isoMonth, isoDay] = ISO.exec(trimmed) ?? [];
  if (isoYear) return [isoDate(isoYear, isoMonth!, isoDay!)].filter(date => date !== undefined);
  const [, first, sign, second, year] = OTHER.exec(trimmed) ?? [];
  if (!first) return [];
  const possible = sign === '.' ? (['day-first'] as const) : orders;
  const dates = possible.map(order =>
    order === 'day-first' ? isoDate(year!, second!, first) : isoDate(year!, first, second!),
  );
  return [...new Set(dates.filter(date => date !== undefined))];
}

/** Which way round a text can only be, if it is a date with slashes in which that shows. */
export function orderOf(text: string): DateOrder | undefined {
  const orders = (['month-first', 'day-first'] as const).filter(order => readDueDate(text, [order]).length);
  const isBoth = orders.length === 2 || /[.]/.test(text);
  return isBoth ? undefined : orders[0];
}
