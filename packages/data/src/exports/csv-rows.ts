import {joinList, originalText, safeText, splitList} from './csv-cell.ts';
import {CsvError, readCsv, writeCsv} from './csv-text.ts';

/** What a cell holds. Nothing at all is an empty cell. */
export type Cell = string | number | readonly string[] | undefined;

/** One row, by the columns' names. */
export type Row = Readonly<Record<string, Cell>>;

/** A column of a CSV file. */
export interface Column {
  /** In small letters, with `_` between words. */
  readonly name: string;
  readonly type: 'text' | 'integer' | 'day' | 'list';
  readonly description: string;
  /** Whether every row has it. */
  readonly required?: boolean;
}

/** Rows as CSV: RFC 4180, UTF-8 with a byte order mark, no cell that a spreadsheet takes for a formula. */
export function rowsToCsv(columns: readonly Column[], rows: readonly Row[]): string {
  return writeCsv([
    columns.map(({name}) => name),
    ...rows.map(row => columns.map(({name}) => cellText(row[name]))),
  ]);
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  return safeText(typeof cell === 'string' ? cell : joinList(cell));
}

/**
 * The rows of a CSV text that has these columns. Throws a CsvError where it has others, where a row is too long or too
 * short, and where something that has to be there is missing or is no number.
 */
export function rowsFromCsv(columns: readonly Column[], text: string): Row[] {
  const [names = [], ...rows] = readCsv(text);
  const expected = columns.map(({name}) => name).join(',');
  if (names.join(',') !== expected) throw new CsvError(1, `the columns are not "${expected}"`);
  return rows.map((cells, index) => {
    const place = index + 2;
    if (cells.length !== columns.length) {
      throw new CsvError(place, `there are ${cells.length} cells in this row, not ${columns.length}`);
    }
    return Object.fromEntries(
      columns.flatMap((column, at): [string, Cell][] => {
        const cell = readCell(column, cells[at] ?? '', place);
        return cell === undefined ? [] : [[column.name, cell]];
      }),
    );
  });
}

function readCell({name, type, required}: Column, written: string, place: number): Cell {
  if (type === 'list') return splitList(originalText(written));
  if (written === '') {
    if (required) throw new CsvError(place, `"${name}" is empty`);
    return undefined;
  }
  if (type !== 'integer') return originalText(written);
  if (!/^-?\d{1,15}$/.test(written)) throw new CsvError(place, `"${name}" is not a number: "${written}"`);
  return Number(written);
}
