import type {ForwardingFile, RecordFile, Records, TranslationFile} from '../../src/rules/records.ts';
import type {GlossaryTermRecord, GlossaryTermTranslation} from '../../src/schema/glossary-term.ts';
import type {PartnerRecord, PartnerTranslation} from '../../src/schema/partner.ts';
import type {PrincipleRecord, PrincipleTranslation} from '../../src/schema/principle.ts';
import type {QuestionRecord, QuestionTranslation} from '../../src/schema/question.ts';
import type {RatingScaleRecord, RatingScaleTranslation} from '../../src/schema/rating-scale.ts';
import type {RequirementRecord, RequirementTranslation} from '../../src/schema/requirement.ts';
import type {ResourceRecord, ResourceTranslation} from '../../src/schema/resource.ts';
import type {
  Dataset,
  Forwarding,
  GlossaryTerm,
  Partner,
  Principle,
  Question,
  RatingScale,
  Requirement,
  Resource,
  Translation,
} from '../../src/types.ts';
import {byId, existing, Lookup} from './lookup.ts';
import {resolveIssue} from './resolve-issue.ts';

/** The whole content with its references resolved: every record in English and in each language it was translated into. */
export type Content = Dataset;

/** Resolves all references. The records must have passed the rules. */
export function resolveContent(records: Records): Content {
  const lookup = new Lookup(records);
  const {translations} = records;
  const all = <R, T, Out>(
    originals: readonly RecordFile<R>[],
    translated: readonly TranslationFile<T>[],
    resolve: Resolver<R, T, Out>,
  ) => inAllLanguages(lookup, originals, translated, resolve);
  return {
    principles: all(records.principles, translations.principles, resolvePrinciple).sort(
      (a, b) => a.number - b.number,
    ),
    questions: all(records.questions, translations.questions, resolveQuestion).sort(
      (a, b) => a.principle - b.principle || a.order - b.order,
    ),
    requirements: all(records.requirements, translations.requirements, resolveRequirement),
    glossary: all(records.glossaryTerms, translations.glossaryTerms, resolveTerm).sort(alphabetically),
    ratingScales: all(records.ratingScales, translations.ratingScales, resolveRatingScale),
    resources: all(records.resources, translations.resources, resolveResource),
    partners: all(records.partners, translations.partners, resolvePartner),
    newsletterIssues: all(records.newsletterIssues, translations.newsletterIssues, resolveIssue),
    forwarding: records.forwarding.map(resolveForwarding),
  };
}

/** Makes a record of the package from one of the content, with a translation's words where they are given. */
type Resolver<R, T, Out> = (lookup: Lookup, id: string, lang: string, record: R, words: T | undefined) => Out;

function inAllLanguages<R, T, Out>(
  lookup: Lookup,
  originals: readonly RecordFile<R>[],
  translations: readonly TranslationFile<T>[],
  resolve: Resolver<R, T, Out>,
): Out[] {
  const records = byId(originals);
  return [
    ...originals.map(({id, data}) => resolve(lookup, id, 'en', data, undefined)),
    ...translations.map(({id, lang, data}) => resolve(lookup, id, lang, existing(records, id), data)),
  ];
}

function alphabetically(a: GlossaryTerm, b: GlossaryTerm): number {
  if (a.lang !== b.lang) return a.lang < b.lang ? -1 : 1;
  return a.term.localeCompare(b.term, a.lang);
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
    requirements: record.requirements ?? [],
    domains: record.domains ?? [],
    ...(record.appliesTo && {appliesTo: record.appliesTo}),
    provenance: lookup.provenance(record.provenance),
    ...(words && translationOf(words)),
  };
}

function resolveRequirement(
  lookup: Lookup,
  id: string,
  lang: string,
  record: RequirementRecord,
  words: RequirementTranslation | undefined,
): Requirement {
  const {title, text} = words ?? record;
  const {citation, binds, appliesTo, provenance} = record;
  return {
    id,
    lang,
    title,
    text,
    citation,
    binds,
    appliesTo,
    provenance: lookup.provenance(provenance),
    ...(words && translationOf(words)),
  };
}

function resolveTerm(
  lookup: Lookup,
  id: string,
  lang: string,
  {abbreviation, seeAlso, provenance, ...record}: GlossaryTermRecord,
  words: GlossaryTermTranslation | undefined,
): GlossaryTerm {
  const {term, definition} = words ?? record;
  return {
    id,
    lang,
    term,
    ...(abbreviation && {abbreviation}),
    definition,
    seeAlso: seeAlso ?? [],
    provenance: lookup.provenance(provenance),
    ...(words && translationOf(words)),
  };
}

function resolveRatingScale(
  lookup: Lookup,
  id: string,
  lang: string,
  record: RatingScaleRecord,
  words: RatingScaleTranslation | undefined,
): RatingScale {
  const {title, description} = words ?? record;
  return {
    id,
    lang,
    title,
    description,
    levels: record.levels.map((level, index) => ({...level, ...words?.levels[index]})),
    provenance: lookup.provenance(record.provenance),
    ...(words && translationOf(words)),
  };
}

function resolveForwarding({id, data}: ForwardingFile): Forwarding {
  return {id, ...data};
}

/** Mirrors stay behind: they are evidence for editors, not something to publish. */
function resolveResource(
  lookup: Lookup,
  id: string,
  lang: string,
  record: ResourceRecord,
  words: ResourceTranslation | undefined,
): Resource {
  const {title, kind, publisher, publisherAbbreviation, published, link, principle, provenance} = record;
  const {description, note} = words ?? record;
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
    ...(words && translationOf(words)),
  };
}

function resolvePartner(
  lookup: Lookup,
  id: string,
  lang: string,
  record: PartnerRecord,
  words: PartnerTranslation | undefined,
): Partner {
  const {name, abbreviation, url, role, joined, provenance} = record;
  const {description, note} = words ?? record;
  return {
    id,
    lang,
    name,
    ...(abbreviation && {abbreviation}),
    url,
    role,
    ...(joined && {joined}),
    description,
    ...(note && {note}),
    provenance: {
      description: lookup.provenance(provenance.description),
      role: lookup.provenance(provenance.role),
    },
    ...(words && translationOf(words)),
  };
}

/** What a translation says about itself, as far as a reader needs it. */
export function translationOf({review, asOf, reviewer}: TranslationFields): {translation: Translation} {
  return {translation: {review, asOf, ...(reviewer && {reviewer})}};
}

interface TranslationFields {
  readonly review: Translation['review'];
  readonly asOf: string;
  readonly reviewer?: string | undefined;
}
