import {answerFields, type AnswerField} from '../../answer.ts';
import {idFor} from '../answer-words.ts';
import type {FileProblem, FileProblemCode} from '../file-problem.ts';
import {orderOf, readDueDate, type DateOrder} from '../read-due-date.ts';
import {fingerprint, readSentMark, type Fingerprints, type ReturnedAnswer} from '../sent-version.ts';
import type {CsvWords} from './csv-columns.ts';
import type {Columns} from './read-answers-csv.ts';

/** What a cell says; or what is wrong with it. */
type Value = {readonly value: string} | {readonly code: FileProblemCode};

/** A row under the headings, and its number in the spreadsheet. */
interface Row {
  readonly cells: readonly string[];
  readonly number: number;
}

/** How the cells of this file are to be read. */
interface Reader {
  readonly headings: readonly string[];
  readonly columns: Columns;
  readonly words: readonly CsvWords[];
  readonly orders: readonly DateOrder[];
  /** The ids of all the questions that the marks name. */
  readonly questions: ReadonlySet<string>;
}

/** The answers in the rows under the headings. A row with a problem gives none. */
export function readRows(
  table: readonly (readonly string[])[],
  columns: Columns,
  words: readonly CsvWords[],
) {
  const [headings = [], ...others] = table;
  const rows = others
    .map((cells, index): Row => ({cells, number: index + 2}))
    .filter(({cells}) => cells.some(cell => cell.trim()));
  const of = (column: string) => rows.map(({cells}) => cells[columns.get(column)!] ?? '');
  const questions = new Set(of('sent').map(mark => readSentMark(mark)?.key[3] ?? ''));
  const reader: Reader = {headings, columns, words, orders: ordersIn(of('due')), questions};
  const answers = new Map<string, ReturnedAnswer>();
  const numbers = new Map<string, number>();
  const problems = rows.flatMap(row => {
    const {answer, problems} = readRow(reader, row);
    if (!answer || problems.length) return problems;
    const name = answer.key.join('/');
    const first = numbers.get(name);
    if (first) return [problemAt(reader, row, 'sent', 'double-row', {first})];
    numbers.set(name, row.number);
    answers.set(name, answer);
    return [];
  });
  return {answers: [...answers.values()], problems};
}

/** Which way round this spreadsheet writes dates, where one of them shows it. */
function ordersIn(dates: readonly string[]): DateOrder[] {
  const shown = new Set(dates.map(orderOf).filter(order => order !== undefined));
  return shown.size === 1 ? [...shown] : ['month-first', 'day-first'];
}

function readRow(reader: Reader, row: Row): {answer?: ReturnedAnswer; problems: FileProblem[]} {
  const cell = (column: string) => row.cells[reader.columns.get(column) ?? -1] ?? '';
  const marked = readSentMark(cell('sent'));
  if (!marked) return {problems: [problemAt(reader, row, 'sent', 'unknown-row')]};
  const question = cell('question').trim();
  // Somebody sorted one column without the others.
  if (question !== marked.key[3] && reader.questions.has(question))
    return {problems: [problemAt(reader, row, 'question', 'mixed-up-row')]};
  const read = answerFields
    .filter(field => reader.columns.has(field))
    .map(field => [field, readCell(reader, field, cell(field), marked.sent)] as const);
  const problems = read.flatMap(([field, value]) =>
    'code' in value ? [problemAt(reader, row, field, value.code)] : [],
  );
  const values = read.map(([field, value]) => [field, 'value' in value ? value.value : '']);
  return {answer: {...marked, values: Object.fromEntries(values) as ReturnedAnswer['values']}, problems};
}

function readCell({words, orders}: Reader, field: AnswerField, cell: string, sent: Fingerprints): Value {
  const isAsSent = (value: string) => fingerprint(value) === sent[field];
  if (field === 'due') return readDate(cell, orders, isAsSent);
  if (field !== 'status' && field !== 'rating') return {value: cell};
  // What stands there as it went out is right, even where it is no word of ours.
  if (isAsSent(cell)) return {value: cell};
  if (!cell.trim()) return {value: ''};
  const id = idFor(
    words.map(({statuses, ratings}) => (field === 'status' ? statuses : ratings)),
    cell,
  );
  return id === undefined ? {code: 'unknown-word'} : {value: id};
}

function readDate(cell: string, orders: readonly DateOrder[], isAsSent: (value: string) => boolean): Value {
  if (isAsSent(cell)) return {value: cell};
  if (!cell.trim()) return {value: ''};
  const [date, ...others] = readDueDate(cell, orders);
  if (date === undefined) return {code: 'wrong-date'};
  const unchanged = readDueDate(cell).find(isAsSent);
  if (unchanged) return {value: unchanged};
  return others.length ? {code: 'ambiguous-date'} : {value: date};
}

/** A, B … Z, AA, AB: as a spreadsheet names its columns. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

function problemAt(
  {columns, headings}: Reader,
  {cells, number}: Row,
  column: string,
  code: FileProblemCode,
  values: FileProblem['values'] = {},
): FileProblem {
  const at = columns.get(column)!;
  const found = (cells[at] ?? '').slice(0, 100);
  return {code, where: letters(at) + number, values: {row: number, column: headings[at]!, found, ...values}};
}
