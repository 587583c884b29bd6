import type {Provenance, Source, Translation} from '../types.ts';
import type {Words} from './words.ts';

/** A provenance as one line of plain text, for formats that have no place for its parts. */
export function provenanceText(provenance: Provenance, words: Words, translation?: Translation): string {
  const {basis, sources, review, asOf} = provenance;
  return [
    [words.basis[basis], sources.map(sourceText).join('; ')].filter(Boolean).join(': '),
    review === 'checked' ? words.checked : words.unchecked,
    words.asOf(asOf),
    ...(translation ? [translationText(translation, words)] : []),
  ].join(' · ');
}

/** A source as plain text: publisher, title, date and place. Its address is for formats that have links. */
export function sourceText({publisher, title, published, locator}: Source): string {
  const work = `${publisher}, “${title}”${published ? ` (${published})` : ''}`;
  return locator ? `${work}, ${locator}` : work;
}

function translationText({review, reviewer}: Translation, words: Words): string {
  return review === 'reviewed' ? words.translationReviewed(reviewer) : words.translationUnreviewed;
}

/** The latest day on which one of these was said to be true. */
export function latestDay(...parts: readonly ({readonly asOf: string} | undefined)[]): string {
  return parts.reduce((latest, part) => (part && part.asOf > latest ? part.asOf : latest), '');
}
