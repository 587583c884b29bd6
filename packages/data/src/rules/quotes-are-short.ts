import {allProvenances} from './provenances.ts';
import type {Rule} from './rule.ts';

/** One sentence per source is a quotation; more is copying. */
export const quotesAreShort: Rule = {
  name: 'quotes-are-short',
  description: 'A quoted text is one sentence at most.',
  check(records) {
    return allProvenances(records)
      .filter(({provenance, texts}) => provenance.basis === 'quoted' && texts.some(hasSeveralSentences))
      .map(({file, field}) => ({
        file,
        field,
        wrong: 'is quoted, but the text has more than one sentence',
        remedy: 'keep one sentence, or say it in our own words and write basis: restated',
      }));
  },
};

/** An end mark followed by a new start. An abbreviation inside a quotation is rare enough to reword. */
function hasSeveralSentences(text: string): boolean {
  return /[.!?]["”’)]*\s+\S/.test(text);
}
