// XML has no place for these, and UTF-8 none for half a pair; spreadsheets make the same of all line breaks.
const NOWHERE = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;

/** A text as every program can hold it: what none can is U+FFFD, and every line break is `\n`. */
export const plainText = (text: string): string =>
  text.toWellFormed().replace(NOWHERE, '\uFFFD').replace(/\r\n?/g, '\n');
