import type {Provenance} from '@cairn-kit/data';
import type {Words} from './locales/en.ts';

/** The sentence that says whose words a text is: a paraphrase is never passed off as a quotation. */
export function whoseWords({basis, sources, review}: Provenance, words: Words['card']): string {
  const [source] = sources;
  if (basis === 'original' || !source) return words.original;
  const paraphrased = words.paraphrased(source.publisher, source.published?.slice(0, 4) ?? '');
  return review === 'unchecked' ? `${paraphrased} ${words.unchecked}` : paraphrased;
}
