import type {Basis, Meta, Phase} from '@cairn-kit/data';

/** A kind of record, by the name of its list. */
export type Kind = keyof Meta['counts'];

/** What the kinds of records are called: one of them, and several. In the order in which the page lists them. */
export const kinds: Readonly<Record<Kind, readonly [one: string, several: string]>> = {
  principles: ['Principle', 'Principles'],
  questions: ['Question', 'Questions'],
  requirements: ['Requirement', 'Requirements'],
  glossary: ['Glossary term', 'Glossary terms'],
  ratingScales: ['Rating scale', 'Rating scales'],
  resources: ['Resource', 'Resources'],
  partners: ['Campaign partner', 'Campaign partners'],
  newsletterIssues: ['Newsletter issue', 'Newsletter issues'],
};

/** What the phases are called, in their order. */
export const phases: Readonly<Record<Phase, string>> = {
  planning: 'Planning',
  implementation: 'Implementation',
  sustaining: 'Sustaining',
};

/** Whose words a text is. */
export const bases: Readonly<Record<Basis, string>> = {
  restated: 'Restated',
  original: 'Our own words',
  quoted: 'Quoted word for word',
  statute: 'The law, restated',
};

/** The keys of a record, as its type has them. */
export function keysOf<K extends string>(record: Readonly<Record<K, unknown>>): K[] {
  return Object.keys(record) as K[];
}

/** 1 principle, 2 principles. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}

/** A day, written YYYY-MM-DD in the data, as people write it. */
export function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en-US', {dateStyle: 'long', timeZone: 'UTC'}).format(new Date(day));
}
