/**
 * What a cell of a CSV file says, and how it is written. Everything written is read back as it was.
 *
 * Spreadsheets take a cell that begins with `=`, `+`, `-`, `@`, a tab or a line break for a formula. Such a cell gets an
 * apostrophe in front, and so does a text that already begins with apostrophes and then one of these; reading takes
 * one apostrophe off again.
 *
 * A list is its items, with ` | ` between them. In an item `|` is written `\|`, `\` is written `\\`, and an empty item
 * is written `\-`.
 */

/** The signs that begin a formula somewhere, the wide ones in East Asian spreadsheets. */
const LOOKS_LIKE_FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const WAS_MADE_SAFE = /^'+[=+\-@\t\r\n＝＋－＠]/;

/** A text that no spreadsheet takes for a formula. */
export function safeText(text: string): string {
  return LOOKS_LIKE_FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was made safe. */
export function originalText(cell: string): string {
  return WAS_MADE_SAFE.test(cell) ? cell.slice(1) : cell;
}

/** Items as one text. */
export function joinList(items: readonly string[]): string {
  return items.map(item => (item === '' ? '\\-' : item.replace(/[\\|]/g, '\\$&'))).join(' | ');
}

/** The items that were joined. */
export function splitList(text: string): string[] {
  if (text === '') return [];
  return splitAtBars(text).map(item => (item === '\\-' ? '' : item.replace(/\\([\\|])/g, '$1')));
}

/** A bar separates unless a backslash belongs to it; a backslash belongs to what follows it. */
function splitAtBars(text: string): string[] {
  const items = [''];
  for (const [token] of text.matchAll(/\\[^]|\\$| \| |[^\\ ]+| /g)) {
    if (token === ' | ') items.push('');
    else items[items.length - 1] += token;
  }
  return items;
}
