import type {ReportTable} from './report-document.ts';

/** The length of a text that has room in the narrowest column, and the length beyond which more gets no more room. */
const SHORT = 16;
const LONG = 160;

/** Which part of a table's width each column gets: more where texts are longer, and some for each. Together they are 1. */
export function columnShares({columns, rows}: Pick<ReportTable, 'columns' | 'rows'>): number[] {
  const parts = columns.map(({label}, index) => {
    const longest = Math.max(label.length, ...rows.map(row => row[index]!.text.length));
    return Math.sqrt(Math.min(Math.max(longest, SHORT), LONG));
  });
  const all = parts.reduce((sum, part) => sum + part, 0);
  return parts.map(part => part / all);
}
