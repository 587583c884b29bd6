import type {Provenance} from '@cairn-kit/data';
import type {Words} from './locales/en.ts';

/** The sentence that says whose words a text is: a paraphrase is never passed off as a quotation, nor the other way. */
export function whoseWords({basis, sources, review}: Provenance, words: Words['card']): string {
  const [source] = sources;
  if (basis === 'original' || !source) return words.original;
  const year = source.published?.slice(0, 4);
  const cited = year ? `${source.publisher} (${year})` : source.publisher;
  const sentence = basis === 'restated' ? words.paraphrased(cited) : `${cited}.`;
  return review === 'unchecked' ? `${sentence} ${words.unchecked}` : sentence;
}
