import type {
  AlignmentObject,
  CreativeWork,
  DefinedTerm,
  DefinedTermSet,
  LearningResource,
  Organization,
  Periodical,
  PublicationIssue,
  Question as SchemaQuestion,
  Thing,
} from 'schema-dts';
import type {
  GlossaryTerm,
  NewsletterIssue,
  Partner,
  Principle,
  Provenance,
  Question,
  Requirement,
  Resource,
  Translation,
} from '../types.ts';
import {languagesOf, type Content} from './content.ts';
import {identifierOf} from './identifier.ts';
import {latestDay, provenanceText} from './provenance-text.ts';
import {LICENSE, PUBLISHER} from './publication.ts';
import {wordsFor} from './words.ts';

/** A JSON-LD document of schema.org. */
export interface JsonLd {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly object[];
}

type Node<T> = Exclude<T, string>;
type Described = {readonly lang: string; readonly translation?: Translation};

/**
 * The content in the words of schema.org, one node per record and language. Nodes are named `urn:uuid:` and a UUID,
 * the same one as in CASE, and refer to each other by these names; addresses are only publishers' own pages.
 */
export function toJsonLd(content: Content): JsonLd {
  const langs = languagesOf(content);
  const nodes: Node<Thing>[] = [
    ...langs.flatMap(lang => [frameworkOf(content, lang), glossaryOf(content, lang)]),
    ...content.principles.map(principleOf),
    ...content.questions.map(question => questionOf(content, question)),
    ...content.glossary.map(termOf),
    ...content.resources.map(resourceOf),
    ...content.partners.map(partnerOf),
    ...periodicalsOf(content.newsletterIssues),
    ...content.newsletterIssues.map(issueOf),
  ];
  return {'@context': 'https://schema.org', '@graph': nodes};
}

function nameOf(kind: string, id: string, lang: string): string {
  return `urn:uuid:${identifierOf(kind, id, lang)}`;
}

function reference(kind: string, id: string, lang: string) {
  return {'@id': nameOf(kind, id, lang)};
}

/** What our own texts say about themselves. */
function ours(provenance: Provenance, {lang, translation}: Described) {
  return {
    inLanguage: lang,
    ...(provenance.basis !== 'quoted' && {license: LICENSE.url}),
    creditText: provenanceText(provenance, wordsFor(lang), translation),
    ...(provenance.sources.length > 0 && {
      isBasedOn: provenance.sources.map(({id}) => reference('resource', id, lang)),
    }),
    dateModified: latestDay(provenance, translation),
  };
}

/** A term is no work and has no license; the text about it is one. */
function textOf(text: string, provenance: Provenance, record: Described): Node<CreativeWork> {
  return {'@type': 'CreativeWork', text, ...ours(provenance, record)};
}

function publication({meta}: Content) {
  return {
    license: LICENSE.url,
    creator: {'@type': 'Organization' as const, name: PUBLISHER},
    version: meta.version,
    dateModified: meta.contentDate,
    sdPublisher: {'@type': 'Organization' as const, name: PUBLISHER},
    sdLicense: LICENSE.url,
    sdDatePublished: meta.contentDate,
  };
}

function translationOf(kind: string, id: string, lang: string) {
  return lang === 'en' ? {} : {translationOfWork: reference(kind, id, 'en')};
}

/** Terms, documents and organizations are the same ones in every language. */
function sameAs(kind: string, id: string, lang: string) {
  return lang === 'en' ? {} : {sameAs: nameOf(kind, id, 'en')};
}

function frameworkOf(content: Content, lang: string): Node<DefinedTermSet> {
  const {framework, about} = wordsFor(lang);
  const principles = content.principles.filter(record => record.lang === lang);
  const sources = content.resources.filter(record => record.lang === lang && record.kind === 'principles');
  return {
    '@type': 'DefinedTermSet',
    '@id': nameOf('document', 'framework', lang),
    name: framework,
    description: about,
    inLanguage: lang,
    ...publication(content),
    isBasedOn: sources.map(({id}) => reference('resource', id, lang)),
    hasDefinedTerm: principles.map(({id}) => reference('principle', id, lang)),
    ...translationOf('document', 'framework', lang),
  };
}

function glossaryOf(content: Content, lang: string): Node<DefinedTermSet> {
  const terms = content.glossary.filter(record => record.lang === lang);
  return {
    '@type': 'DefinedTermSet',
    '@id': nameOf('document', 'glossary', lang),
    name: wordsFor(lang).glossary,
    inLanguage: lang,
    ...publication(content),
    hasDefinedTerm: terms.map(({id}) => reference('glossary-term', id, lang)),
    ...translationOf('document', 'glossary', lang),
  };
}

function principleOf(principle: Principle): Node<DefinedTerm> {
  const {id, number, lang, title, statement, motto, provenance} = principle;
  return {
    '@type': 'DefinedTerm',
    '@id': nameOf('principle', id, lang),
    termCode: String(number),
    inDefinedTermSet: reference('document', 'framework', lang),
    name: title,
    description: statement,
    ...(motto && {disambiguatingDescription: `“${motto.text}” (${motto.attribution})`}),
    subjectOf: textOf(statement, provenance.statement, principle),
    ...sameAs('principle', id, lang),
  };
}

function questionOf({principles, requirements}: Content, question: Question): Node<SchemaQuestion> {
  const {id, lang, prompt, whyItMatters, evidence, audiences, phase, order, provenance} = question;
  const words = wordsFor(lang);
  const principle = principles.find(record => record.number === question.principle && record.lang === lang);
  return {
    '@type': 'Question',
    '@id': nameOf('question', id, lang),
    eduQuestionType: 'Reflection question',
    text: prompt,
    abstract: whyItMatters,
    position: order,
    isPartOf: reference('document', 'framework', lang),
    ...(principle && {about: reference('principle', principle.id, lang)}),
    audience: audiences.map(audience => ({'@type': 'Audience', audienceType: words.audiences[audience]})),
    keywords: words.phases[phase],
    mentions: evidence.map(name => ({'@type': 'Thing', name})),
    educationalAlignment: requirements
      .filter(record => record.lang === lang && question.requirements.includes(record.id))
      .map(alignmentTo),
    ...ours(provenance, question),
    ...translationOf('question', id, lang),
  };
}

function alignmentTo({title, text, citation}: Requirement): Node<AlignmentObject> {
  return {
    '@type': 'AlignmentObject',
    alignmentType: 'requires',
    educationalFramework: citation.usc,
    targetName: `${citation.esea}: ${title}`,
    targetDescription: text,
  };
}

function termOf(record: GlossaryTerm): Node<DefinedTerm> {
  const {id, lang, term, abbreviation, definition, provenance} = record;
  return {
    '@type': 'DefinedTerm',
    '@id': nameOf('glossary-term', id, lang),
    inDefinedTermSet: reference('document', 'glossary', lang),
    name: term,
    ...(abbreviation && {termCode: abbreviation}),
    description: definition,
    subjectOf: textOf(definition, provenance, record),
    ...sameAs('glossary-term', id, lang),
  };
}

/** A page that only leads to the document is about it; it is not the document’s address. */
function resourceOf({
  id,
  lang,
  title,
  kind,
  publisher,
  published,
  link,
  description,
  principle,
}: Resource): Node<LearningResource> | Node<CreativeWork> {
  const work = {
    '@id': nameOf('resource', id, lang),
    name: title,
    description,
    publisher: {'@type': 'Organization' as const, name: publisher},
    ...(published && {datePublished: published}),
    ...(link?.to === 'document' && {url: link.url}),
    ...(link && link.to !== 'document' && {subjectOf: {'@type': 'WebPage' as const, url: link.url}}),
    ...sameAs('resource', id, lang),
  };
  if (kind !== 'deep-dive') return {'@type': 'CreativeWork', ...work};
  return {
    '@type': 'LearningResource',
    ...work,
    learningResourceType: 'Deep dive',
    ...(principle !== undefined && {teaches: reference('principle', `principle-${principle}`, lang)}),
  };
}

function partnerOf({id, lang, name, abbreviation, url, description}: Partner): Node<Organization> {
  return {
    '@type': 'Organization',
    '@id': nameOf('partner', id, lang),
    name,
    ...(abbreviation && {alternateName: abbreviation}),
    url,
    description,
    ...sameAs('partner', id, lang),
  };
}

function periodicalsOf(issues: readonly NewsletterIssue[]): Node<Periodical>[] {
  const byName = new Map(
    issues.map(({newsletter, lang}) => [nameOf('periodical', newsletter, lang), newsletter]),
  );
  return [...byName].map(([id, name]) => ({'@type': 'Periodical', '@id': id, name}));
}

/** What is said of an issue: whose words, and when it appeared if a source says so. */
function issueOf(issue: NewsletterIssue): Node<PublicationIssue> {
  const {id, lang, newsletter, title, published, note, intro} = issue;
  return {
    '@type': 'PublicationIssue',
    '@id': nameOf('newsletter-issue', id, lang),
    name: title,
    isPartOf: reference('periodical', newsletter, lang),
    ...(published && {datePublished: published}),
    abstract: intro.text,
    disambiguatingDescription: note,
    ...ours(intro.provenance, issue),
    ...translationOf('newsletter-issue', id, lang),
  };
}
