import {en, type Words} from './en.ts';
import {es} from './es.ts';

/** The languages that pages and mails come in. */
export type Language = 'en' | 'es';

export const words: Readonly<Record<Language, Words>> = {en, es};

/** The languages by their own names. */
export const languageNames: Readonly<Record<Language, string>> = {en: 'English', es: 'Español'};

const quotes: Readonly<Record<Language, readonly [string, string]>> = {en: ['“', '”'], es: ['«', '»']};

/** Titles of lists as a sentence says them: “A”, “B”, and “C”. */
export function quoteLists(language: Language, titles: readonly string[]): string {
  const [open, close] = quotes[language];
  return joinLists(
    language,
    titles.map(title => open + title + close),
  );
}

/** The same without quotation marks, for a heading. */
export function joinLists(language: Language, titles: readonly string[]): string {
  return new Intl.ListFormat(language, {type: 'conjunction'}).format(titles);
}

/** The language of ours that is nearest to a BCP 47 tag. */
export function languageOf(tag: string | undefined): Language {
  return tag?.trim().toLowerCase().split('-')[0] === 'es' ? 'es' : 'en';
}

/** The first language of an `Accept-Language` header that we have. */
export function acceptedLanguage(header: string | undefined): Language {
  const tags = (header ?? '').split(',').map(part => part.split(';')[0]?.trim().toLowerCase() ?? '');
  return languageOf(tags.find(tag => /^(en|es)(-|$)/.test(tag)));
}
