import type {GlossaryTerm, Partner, RatingScale, Requirement, Resource} from '../types.ts';
import type {Content} from './content.ts';
import {bullets, heading, labeled, linkTo, page, provenanceLine} from './markdown-page.ts';
import {escapeMarkdown, link} from './markdown-text.ts';
import {wordsFor, type Words} from './words.ts';

/** The clauses of the law, restated. */
export function requirementsPage({requirements}: Content, lang: string): string {
  const words = wordsFor(lang);
  return listPage(words.requirements, requirements, requirementBlocks, words);
}

/** The terms, explained, in the order of the alphabet. */
export function glossaryPage({glossary}: Content, lang: string): string {
  const words = wordsFor(lang);
  const terms = glossary.toSorted((a, b) => a.term.localeCompare(b.term, lang));
  return listPage(words.glossary, terms, term => termBlocks(term, glossary, words), words);
}

/** The scales on which a team rates where it stands. */
export function ratingScalesPage({ratingScales}: Content, lang: string): string {
  const words = wordsFor(lang);
  return listPage(words.ratingScales, ratingScales, scaleBlocks, words);
}

/** The documents and pages that the data cites or recommends. */
export function resourcesPage({resources}: Content, lang: string): string {
  const words = wordsFor(lang);
  return listPage(words.resources, resources, resourceBlocks, words);
}

/** The organizations of the campaign. */
export function partnersPage({partners}: Content, lang: string): string {
  const words = wordsFor(lang);
  return listPage(words.partners, partners, partnerBlocks, words);
}

function listPage<T>(
  title: string,
  records: readonly T[],
  blocksOf: (record: T, words: Words) => string[],
  words: Words,
): string {
  return page([heading(1, title), ...records.flatMap(record => blocksOf(record, words))], words);
}

function requirementBlocks(requirement: Requirement, words: Words): string[] {
  const {title, text, citation, binds, appliesTo, provenance, translation} = requirement;
  const audiences = binds.map(audience => words.audiences[audience]);
  return [
    heading(2, `${citation.esea}: ${title}`),
    escapeMarkdown(text),
    bullets([
      escapeMarkdown(citation.usc),
      labeled(words.binds, escapeMarkdown(audiences.join('; '))),
      labeled(words.appliesTo, escapeMarkdown(appliesTo.map(category => category.toUpperCase()).join(', '))),
    ]),
    provenanceLine(provenance, words, translation),
  ];
}

function termBlocks(record: GlossaryTerm, glossary: readonly GlossaryTerm[], words: Words): string[] {
  const {term, abbreviation, definition, seeAlso, provenance, translation} = record;
  const others = glossary.filter(({id}) => seeAlso.includes(id)).map(other => other.term);
  return [
    heading(2, abbreviation ? `${term} (${abbreviation})` : term),
    escapeMarkdown(definition),
    ...(others.length > 0 ? [labeled(words.seeAlso, others.map(escapeMarkdown).join('; '))] : []),
    provenanceLine(provenance, words, translation),
  ];
}

function scaleBlocks(
  {title, description, levels, provenance, translation}: RatingScale,
  words: Words,
): string[] {
  return [
    heading(2, title),
    escapeMarkdown(description),
    bullets(levels.map(({label, description: when}) => labeled(label, escapeMarkdown(when)))),
    provenanceLine(provenance, words, translation),
  ];
}

function resourceBlocks(resource: Resource, words: Words): string[] {
  const {title, publisher, published, description, note, provenance, translation} = resource;
  return [
    heading(2, title),
    [escapeMarkdown(publisher), ...(published ? [published] : [])].join(', '),
    escapeMarkdown(description),
    ...(resource.link ? [linkTo(title, resource.link.url, resource.link.to, words)] : []),
    ...(note ? [labeled(words.note, escapeMarkdown(note))] : []),
    provenanceLine(provenance.description, words, translation),
  ];
}

function partnerBlocks(partner: Partner, words: Words): string[] {
  const {name, abbreviation, url, role, joined, description, note, provenance, translation} = partner;
  return [
    heading(2, abbreviation ? `${name} (${abbreviation})` : name),
    escapeMarkdown(description),
    bullets([
      link(name, url),
      escapeMarkdown(words.roles[role]),
      ...(joined ? [labeled(words.joined, joined)] : []),
      ...(note ? [labeled(words.note, escapeMarkdown(note))] : []),
    ]),
    provenanceLine(provenance.description, words, translation),
    provenanceLine(provenance.role, words),
  ];
}
