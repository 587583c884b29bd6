// Spreadsheets run what begins with one of these.
const formula = /^[=+\-@\t\r]/;

/** A cell that no spreadsheet takes for a formula. */
export function safeCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** What such a cell was before. */
export function readCell(text: string): string {
  return text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
}
