/**
 * The finders of the package over other data: a further language, several languages at once, a content pack.
 *
 * @example
 * import * as english from '@cairn-kit/data/all.en.js';
 * import * as spanish from '@cairn-kit/data/all.es.js';
 * import {findersOf} from '@cairn-kit/data/finders.js';
 * const {questionsFor} = findersOf(english, spanish);
 * questionsFor({principle: 3, audience: 'sea', lang: 'es'});
 */
import {
  domainRows,
  principleIn,
  questionsIn,
  requirementRows,
  requirementsIn,
  resolveIn,
  type DomainRow,
  type QuestionFilter,
  type RequirementFilter,
  type RequirementRow,
  type Resolved,
} from './finders.ts';
import type {Dataset, Principle, Question, Requirement} from './types.ts';

/** The language to look in. Without it: the one of the data that was given first. */
export interface InLanguage {
  readonly lang?: string | undefined;
}

/** The finders over some data. What is not there in a language is not found; nothing falls back to another. */
export interface Finders {
  findPrinciple(numberOrId: number | string, lang?: string): Principle | undefined;
  questionsFor(filter?: QuestionFilter & InLanguage): readonly Question[];
  requirementsFor(filter?: RequirementFilter & InLanguage): readonly Requirement[];
  requirementCrosswalk(lang?: string): readonly RequirementRow[];
  domainCrosswalk(lang?: string): readonly DomainRow[];
  resolve(id: string, lang?: string): Resolved | undefined;
}

/** The finders over the data given, each in one language. */
export function findersOf(first: Dataset, ...others: readonly Dataset[]): Finders {
  const byLanguage = new Map([first, ...others].reverse().map(data => [languageOf(data), data]));
  const dataIn = (lang: string | undefined) => (lang === undefined ? first : (byLanguage.get(lang) ?? NONE));
  return {
    findPrinciple: (numberOrId, lang) => principleIn(dataIn(lang), numberOrId),
    questionsFor: ({lang, ...filter} = {}) => questionsIn(dataIn(lang), filter),
    requirementsFor: ({lang, ...filter} = {}) => requirementsIn(dataIn(lang), filter),
    requirementCrosswalk: lang => requirementRows(dataIn(lang)),
    domainCrosswalk: lang => domainRows(dataIn(lang)),
    resolve: (id, lang) => resolveIn(dataIn(lang), id),
  };
}

const NONE: Dataset = {
  principles: [],
  questions: [],
  requirements: [],
  glossary: [],
  ratingScales: [],
  resources: [],
  partners: [],
  newsletterIssues: [],
  forwarding: [],
};

function languageOf({principles, questions, glossary}: Dataset): string | undefined {
  return [...principles, ...questions, ...glossary][0]?.lang;
}
