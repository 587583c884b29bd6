import {en, type Words} from './en.ts';
import {es} from './es.ts';

/** The languages that pages and mails come in. */
export type Language = 'en' | 'es';

export const words: Readonly<Record<Language, Words>> = {en, es};

/** The language of ours that is nearest to a BCP 47 tag. */
export function languageOf(tag: string | undefined): Language {
  return tag?.trim().toLowerCase().split('-')[0] === 'es' ? 'es' : 'en';
}

/** The first language of an `Accept-Language` header that we have. */
export function acceptedLanguage(header: string | undefined): Language {
  const tags = (header ?? '').split(',').map(part => part.split(';')[0]?.trim().toLowerCase() ?? '');
  return languageOf(tags.find(tag => /^(en|es)(-|$)/.test(tag)));
}
