import type {Dataset, Meta} from '../types.ts';

/** What every export starts from: the records, in one language or in several, and what is known of them all. */
export interface Content extends Dataset {
  readonly meta: Meta;
}

/** The lists whose records are in a language. */
export const KINDS = [
  'principles',
  'questions',
  'requirements',
  'glossary',
  'ratingScales',
  'resources',
  'partners',
  'newsletterIssues',
] as const satisfies readonly (keyof Dataset)[];

/** A list whose records are in a language. */
export type Kind = (typeof KINDS)[number];

/** The same content in one language only. What is not there in it is left out, never shown in another. */
export function inLanguage(content: Content, lang: string): Content {
  const only = <T extends {readonly lang: string}>(records: readonly T[]) =>
    records.filter(record => record.lang === lang);
  return {
    meta: content.meta,
    principles: only(content.principles),
    questions: only(content.questions),
    requirements: only(content.requirements),
    glossary: only(content.glossary),
    ratingScales: only(content.ratingScales),
    resources: only(content.resources),
    partners: only(content.partners),
    newsletterIssues: only(content.newsletterIssues),
    forwarding: content.forwarding,
  };
}

/** The languages of the content, English first, the others by their code. */
export function languagesOf(content: Content): string[] {
  const langs = new Set(KINDS.flatMap(kind => content[kind].map(({lang}) => lang)));
  return [...langs].sort((a, b) => Number(b === 'en') - Number(a === 'en') || (a < b ? -1 : 1));
}
