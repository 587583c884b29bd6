// cspell:ignore השאלה עם
import {readFileSync} from 'node:fs';
import * as fc from 'fast-check';

/** The Big List of Naughty Strings. */
export const naughtyStrings = JSON.parse(
  readFileSync(new URL(import.meta.resolve('big-list-of-naughty-strings/blns.json')), 'utf8'),
) as string[];

/** How often a property is tried, if not as often as `ANSWERS_RUNS` says. */
export const runs = (usual: number): number => Number(process.env['ANSWERS_RUNS'] ?? usual);

export const numRuns = runs(300);

const halfPairs = fc.array(fc.integer({min: 0, max: 0xffff})).map(units => String.fromCharCode(...units));

const lines = fc
  .array(fc.oneof(fc.string(), fc.constantFrom('\n', '\r\n', '\r', '\t', '  ', '\n\n', '"', ',', ';', "'=")))
  .map(parts => parts.join(''));

/** What people paste: everything that has ever broken a program. */
export const anyText = fc.oneof(
  fc.constantFrom(...naughtyStrings),
  fc.string({unit: 'grapheme'}),
  fc.string({unit: 'binary'}),
  fc.constantFrom('השאלה עם English ו־123', '👩‍👩‍👧‍👦🏳️‍🌈', '‮reversed‬', 'é é ﬁ', '=1+1', "'=1", '\u2028x\u2029'),
  lines,
  halfPairs,
);
