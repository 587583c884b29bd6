import type {z} from 'zod';
import type {MovedFile, RecordFile, Records} from '../../src/rules/records.ts';
import type {PrincipleRecord, PrincipleTranslation} from '../../src/schema/principle.ts';
import type {provenanceSchema} from '../../src/schema/provenance.ts';
import type {QuestionRecord, QuestionTranslation} from '../../src/schema/question.ts';
import type {ResourceRecord} from '../../src/schema/resource.ts';
import type {
  NewsletterIssue,
  Partner,
  Principle,
  Provenance,
  Question,
  Resource,
  Source,
  Translation,
} from '../../src/types.ts';
import {resolveIssue} from './resolve-issue.ts';

/** The whole content with its references resolved: every record in English and in each language it was translated into. */
export interface Content {
  readonly principles: readonly Principle[];
  readonly questions: readonly Question[];
  readonly resources: readonly Resource[];
  readonly partners: readonly Partner[];
  readonly newsletterIssues: readonly NewsletterIssue[];
  readonly moved: readonly MovedFile[];
}

/** Looks things up in records that passed the rules. */
export class Lookup {
  readonly #resources: ReadonlyMap<string, ResourceRecord>;
  readonly #principles: ReadonlyMap<string, PrincipleRecord>;
  readonly #partners: ReadonlyMap<string, {name: string; url: string}>;

  constructor(records: Records) {
    this.#resources = byId(records.resources);
    this.#principles = byId(records.principles);
    this.#partners = byId(records.partners);
  }

  resource(id: string): ResourceRecord {
    return existing(this.#resources, id);
  }

  principleNumber(id: string): number {
    return existing(this.#principles, id).number;
  }

  partner(id: string): {name: string; url: string} {
    return existing(this.#partners, id);
  }

  provenance({basis, sources, asOf, review}: z.infer<typeof provenanceSchema>): Provenance {
    return {
      basis,
      sources: sources.map(({resource, locator}) => this.#source(resource, locator)),
      asOf,
      review,
    };
  }

  #source(id: string, locator: string | undefined): Source {
    const {title, publisher, publisherAbbreviation, published, link} = this.resource(id);
    return {
      id,
      title,
      publisher: publisherAbbreviation ?? publisher,
      ...(published && {published}),
      ...(link && {url: link.url}),
      ...(locator && {locator}),
    };
  }
}

/** Resolves all references. The records must have passed the rules. */
export function resolveContent(records: Records): Content {
  const lookup = new Lookup(records);
  const {translations} = records;
  return {
    principles: inAllLanguages(records.principles, translations.principles, (id, lang, record, words) =>
      resolvePrinciple(lookup, id, lang, record, words),
    ).sort((a, b) => a.number - b.number),
    questions: inAllLanguages(records.questions, translations.questions, (id, lang, record, words) =>
      resolveQuestion(lookup, id, lang, record, words),
    ).sort((a, b) => a.principle - b.principle || a.order - b.order),
    resources: inAllLanguages(records.resources, translations.resources, (id, lang, record, words) => ({
      ...resolveResource(lookup, id, lang, record),
      ...(words && {description: words.description, ...translationOf(words)}),
    })),
    partners: inAllLanguages(
      records.partners,
      translations.partners,
      (id, lang, {provenance, joined, abbreviation, note, ...record}, words) => ({
        id,
        lang,
        ...record,
        ...(abbreviation && {abbreviation}),
        ...(joined && {joined}),
        ...(note && {note}),
        provenance: {
          description: lookup.provenance(provenance.description),
          role: lookup.provenance(provenance.role),
        },
        ...(words && {description: words.description, ...translationOf(words)}),
      }),
    ),
    newsletterIssues: inAllLanguages(
      records.newsletterIssues,
      translations.newsletterIssues,
      (id, lang, record, words) => resolveIssue(lookup, id, lang, record, words),
    ),
    moved: records.moved,
  };
}

function inAllLanguages<R, T, Out>(
  originals: readonly RecordFile<R>[],
  translations: readonly (RecordFile<T> & {readonly lang: string})[],
  resolve: (id: string, lang: string, record: R, words: T | undefined) => Out,
): Out[] {
  const records = byId(originals);
  return [
    ...originals.map(({id, data}) => resolve(id, 'en', data, undefined)),
    ...translations.map(({id, lang, data}) => resolve(id, lang, existing(records, id), data)),
  ];
}

function resolvePrinciple(
  lookup: Lookup,
  id: string,
  lang: string,
  record: PrincipleRecord,
  words: PrincipleTranslation | undefined,
): Principle {
  const {motto, provenance} = record;
  const {title, statement, asks} = words ?? record;
  return {
    id,
    number: record.number,
    lang,
    title,
    statement,
    ...(motto && {motto: {text: words?.motto?.text ?? motto.text, attribution: motto.attribution}}),
    asks,
    ...resolveDeepDive(lookup.resource(record.deepDive)),
    provenance: {
      title: lookup.provenance(provenance.title),
      statement: lookup.provenance(provenance.statement),
      ...(provenance.motto && {motto: lookup.provenance(provenance.motto)}),
      asks: lookup.provenance(provenance.asks),
    },
    ...(words && translationOf(words)),
  };
}

function resolveDeepDive({title, published, link}: ResourceRecord): Pick<Principle, 'deepDive'> {
  // The rule deep-dives-linked keeps this from happening; the types cannot know.
  if (!link || link.to === 'issue-page') return {};
  return {deepDive: {title, ...(published && {published}), url: link.url, linkTo: link.to}};
}

function resolveQuestion(
  lookup: Lookup,
  id: string,
  lang: string,
  record: QuestionRecord,
  words: QuestionTranslation | undefined,
): Question {
  const {prompt, whyItMatters, evidence} = words ?? record;
  return {
    id,
    principle: lookup.principleNumber(record.principle),
    lang,
    prompt,
    whyItMatters,
    evidence,
    audiences: record.audiences,
    phase: record.phase,
    order: record.order,
    provenance: lookup.provenance(record.provenance),
    ...(words && translationOf(words)),
  };
}

/** Mirrors stay behind: they are evidence for editors, not something to publish. */
function resolveResource(lookup: Lookup, id: string, lang: string, record: ResourceRecord): Resource {
  const {
    title,
    kind,
    publisher,
    publisherAbbreviation,
    published,
    link,
    description,
    principle,
    note,
    provenance,
  } = record;
  return {
    id,
    lang,
    title,
    kind,
    publisher,
    ...(publisherAbbreviation && {publisherAbbreviation}),
    ...(published && {published}),
    ...(link && {link}),
    description,
    ...(principle && {principle: lookup.principleNumber(principle)}),
    ...(note && {note}),
    provenance: {description: lookup.provenance(provenance.description)},
  };
}

/** What a translation says about itself. */
export function translationOf({review, asOf}: Translation): {translation: Translation} {
  return {translation: {review, asOf}};
}

function byId<T>(files: readonly RecordFile<T>[]): ReadonlyMap<string, T> {
  return new Map(files.map(({id, data}) => [id, data]));
}

function existing<T>(map: ReadonlyMap<string, T>, id: string): T {
  const record = map.get(id);
  if (record === undefined) throw new Error(`"${id}" is not there, although the rules passed`);
  return record;
}
