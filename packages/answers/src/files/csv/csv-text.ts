/** The mark of UTF-8 at the beginning of a file: without it Excel misreads "é" and “”. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The signs that begin a formula somewhere, the wide ones in East Asian spreadsheets. */
const LOOKS_LIKE_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const WAS_MADE_SAFE = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet takes for a formula: an apostrophe goes in front, and reading takes it off again. */
const safe = (text: string) => (LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text);

const original = (cell: string) => (WAS_MADE_SAFE.test(cell) ? cell.slice(1) : cell);

const quoted = (cell: string) => (/[",;\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows of cells as RFC 4180 writes them: commas, quotation marks where they are needed, CRLF after every row. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map(row => `${row.map(cell => quoted(safe(cell.toWellFormed()))).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

/** The rows of a CSV text, whatever separates cells and ends lines; undefined where a quotation mark never ends. */
export function readCsv(text: string, separator: string): string[][] | undefined {
  const rows: string[][] = [];
  let row: string[] = [];
  const plain = new RegExp(`[^${separator}\\r\\n]*`, 'y');
  const end = new RegExp(`${separator}|\\r\\n?|\\n`, 'y');
  for (let index = 0; index < text.length || row.length;) {
    const [cell, after] = text[index] === '"' ? quotedCell(text, index) : ['', index];
    if (cell === undefined) return undefined;
    plain.lastIndex = after;
    // What follows on a quotation mark that ended is part of the cell for every spreadsheet.
    const [rest] = plain.exec(text)!;
    row.push(original(cell + rest));
    end.lastIndex = plain.lastIndex;
    const ended = end.exec(text)?.[0] ?? '';
    index = plain.lastIndex + ended.length;
    if (ended === separator) continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** What stands between quotation marks, and where it goes on after them. */
function quotedCell(text: string, index: number): [cell: string | undefined, after: number] {
  let end = index + 1;
  do {
    end = text.indexOf('"', end) + 1;
    if (!end) return [undefined, text.length];
  } while (text[end] === '"' && ++end);
  return [text.slice(index + 1, end - 1).replaceAll('""', '"'), end];
}
