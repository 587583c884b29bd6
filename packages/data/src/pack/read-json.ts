import type {PackProblem} from './problem.ts';

/** 2,000 questions in two languages take half of this. */
const BYTES_MAX = 5_000_000;

/** A pack is nine levels deep. */
const DEPTH_MAX = 100;

/** A value read from JSON, or why the text was refused. */
export type Json = {readonly value: unknown} | {readonly problem: PackProblem};

/** Reads JSON that a stranger wrote: small, plain, whole, not deep, and with no name said twice. */
export function readJson(text: string): Json {
  if (text.length > BYTES_MAX || new TextEncoder().encode(text).length > BYTES_MAX) {
    return refuse('is larger than 5 MB', 'split it into several packs');
  }
  if (/^\uFEFF|[\0\uFFFD]/.test(text)) {
    return refuse('is not plain UTF-8 text', 'save it as UTF-8 without a byte order mark');
  }
  try {
    return findTrap(text) ?? {value: JSON.parse(text)};
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const remedy = 'correct what stands there, or save or download it once more';
    return refuse(`is not JSON, or not all of it (${error.message})`, remedy);
  }
}

/** What JSON.parse would take without a word: nesting without end, and names that are there twice. */
function findTrap(text: string): Json | undefined {
  const names: Set<string>[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"') {
      const end = endOfText(text, at);
      const twice = isName(text, end) && addName(names.at(-1), text.slice(at, end + 1));
      if (twice) return twice;
      at = end;
    } else if ('[{'.includes(character) && names.push(new Set()) > DEPTH_MAX) {
      return refuse('is nested too deeply', 'write it like the template');
    } else if (']}'.includes(character)) {
      names.pop();
    }
  }
  return undefined;
}

function addName(names: Set<string> | undefined, written: string): Json | undefined {
  const name: string = JSON.parse(written);
  if (names?.has(name)) return refuse(`has the field "${name}" twice`, 'keep one of the two');
  names?.add(name);
  return undefined;
}

/** The place of the quotation mark that ends a text; the end of everything if there is none. */
export function endOfText(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '"') return at;
    if (text[at] === '\\') at++;
  }
  return text.length;
}

/** Whether the text that ends here is a field's name: a colon follows. */
export function isName(text: string, end: number): boolean {
  const colon = /\s*:/y;
  colon.lastIndex = end + 1;
  return colon.test(text);
}

function refuse(message: string, remedy: string): Json {
  return {problem: {path: 'the file', message, remedy}};
}
