import {answersFileLimit} from '../json/answers-file.ts';
import {decodeText} from '../json/decode-text.ts';
import type {FileProblem, FileProblemCode} from '../file-problem.ts';
import type {ReturnedReading} from '../returned-answers.ts';
import {csvColumns, headingsOf, type CsvWords} from './csv-columns.ts';
import {readRows} from './csv-rows.ts';
import {readCsv} from './csv-text.ts';

/** Where each column stands. */
export type Columns = ReadonlyMap<string, number>;

const SEPARATORS = [',', ';', '\t'];

const problem = (code: FileProblemCode, values: FileProblem['values'] = {}): FileProblem => ({
  code,
  where: '',
  values,
});

/**
 * Reads a CSV file that we wrote and a spreadsheet changed, in any of the languages: columns may be in another order,
 * missing or new; `;` and tabs separate as well as commas.
 */
export function readAnswersCsv(
  source: string | Uint8Array,
  {words}: {words: readonly CsvWords[]},
): ReturnedReading {
  const refused = (...problems: FileProblem[]): ReturnedReading => ({outcome: 'refused', problems});
  if (source.length > answersFileLimit)
    return refused(problem('too-large', {limit: answersFileLimit, size: source.length}));
  const {text, notes} = textOf(source);
  if (/^[\s\0]*$/.test(text)) return refused(problem('empty'));
  const rows = rowsOf(text, words);
  if (!rows) return refused(problem('not-csv'));
  const [headings = []] = rows;
  const columns = columnsOf(headings, words);
  const missing = problemWith(headings, columns, words);
  if (missing) return refused(missing);
  const {answers, problems} = readRows(rows, columns, words);
  return {outcome: 'read', answers, problems: [...notes, ...problems]};
}

/** Excel's plain "CSV" is in the encoding of old Windows programs. */
function textOf(source: string | Uint8Array): {text: string; notes: FileProblem[]} {
  if (typeof source === 'string') return {text: source.replace(/^\uFEFF/, ''), notes: []};
  const text = decodeText(source);
  if (text !== undefined) return {text, notes: []};
  return {text: new TextDecoder('windows-1252').decode(source), notes: [problem('other-encoding')]};
}

/** The rows, by the separator that makes the most of the headings. */
function rowsOf(text: string, words: readonly CsvWords[]): string[][] | undefined {
  // Excel writes, and reads, a line of its own about the separator.
  const table = text.replace(/^sep=.(\r\n?|\n)/i, '');
  const known = (separator: string) => columnsOf(headingCells(table, separator), words).size;
  const separator = SEPARATORS.toSorted((a, b) => known(b) - known(a))[0]!;
  return readCsv(table, separator);
}

const headingCells = (table: string, separator: string) =>
  readCsv(/^[^\r\n]*/.exec(table)![0], separator)?.[0] ?? [];

const folded = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

const isHeading = (cell: string, column: string, words: readonly CsvWords[]) =>
  words.some(one => folded(headingsOf(one)[column]!) === folded(cell));

function columnsOf(headings: readonly string[], words: readonly CsvWords[]): Columns {
  const places = csvColumns.map(
    column => [column, headings.findIndex(cell => isHeading(cell, column, words))] as const,
  );
  return new Map(places.filter(([, place]) => place !== -1));
}

function problemWith(headings: readonly string[], columns: Columns, words: readonly CsvWords[]) {
  const names = words[0] && headingsOf(words[0]);
  if (!columns.has('sent')) return problem('missing-column', {expected: names?.['sent'] ?? 'sent'});
  const double = csvColumns.find(
    column => headings.filter(cell => isHeading(cell, column, words)).length > 1,
  );
  return double && problem('double-column', {expected: names?.[double] ?? double});
}
