/** The mark of UTF-8 at the beginning of a file: without it Excel misreads "é" and “”. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A CSV text that cannot be read, and where. */
export class CsvError extends Error {
  constructor(row: number, problem: string) {
    super(`row ${row}: ${problem}`);
    this.name = 'CsvError';
  }
}

/** Rows of cells as RFC 4180 writes them: commas, quotes where they are needed, CRLF after every row. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map(row => `${row.map(quoted).join(',')}\r\n`).join('');
}

/** A row of one empty cell would be an empty line, which readers skip. */
function quoted(cell: string, _index: number, row: readonly string[]): string {
  const needsQuotes = /[",\r\n]|^\s|\s$/.test(cell) || (cell === '' && row.length === 1);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The rows of a CSV text, with or without a byte order mark, with CRLF or LF. Throws a CsvError. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A cell in quotes or not, and what ends it: a comma, the end of the row, or the end of the text.
  const cells = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/y;
  cells.lastIndex = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  while (cells.lastIndex < text.length || row.length > 0) {
    const found = cells.exec(text);
    if (!found)
      throw new CsvError(rows.length + 1, 'a quotation mark or line break stands where none can be');
    const [, inQuotes, plain = '', end] = found;
    row.push(inQuotes?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
