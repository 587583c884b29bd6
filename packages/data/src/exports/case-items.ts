import {domains} from '../domains.ts';
import type {Audience, Principle, Question, Requirement} from '../types.ts';
import type {CaseItem, CaseItemType, CaseLink} from './case-package.ts';
import {oneLine, timeOf, type CaseParts, type ItemKind} from './case-parts.ts';
import type {Content} from './content.ts';
import {identifierOf} from './identifier.ts';
import {latestDay, provenanceText} from './provenance-text.ts';
import {wordsFor} from './words.ts';

const TYPES: Readonly<
  Record<ItemKind, {readonly title: string; readonly code: string; readonly about: string}>
> = {
  principle: {title: 'Principle', code: '1', about: 'A principle of effective school improvement systems.'},
  question: {title: 'Reflection Question', code: '1.1', about: 'A question that a team works through.'},
  requirement: {
    title: 'Requirement',
    code: '2',
    about: 'A clause of the law that a plan has to answer, restated.',
  },
};

/** The kinds of items, as a package defines them. */
export function itemTypes(parts: CaseParts, day: string): CaseItemType[] {
  return Object.entries(TYPES).map(([kind, {title, code, about}]) => ({
    ...parts.link('CFItemTypes', identifierOf('item-type', kind), title),
    description: about,
    hierarchyCode: code,
    lastChangeDateTime: timeOf(day),
  }));
}

/** Principles, requirements and questions as items, in their order. */
export function caseItems(parts: CaseParts, content: Content): CaseItem[] {
  return [
    ...content.principles.map(principle => principleItem(parts, principle)),
    ...content.requirements.map(requirement => requirementItem(parts, requirement)),
    ...content.questions.map(question => questionItem(parts, question)),
  ];
}

function principleItem(parts: CaseParts, principle: Principle): CaseItem {
  const {id, number, lang, title, statement, motto, asks, provenance, translation} = principle;
  const words = wordsFor(lang);
  const day = latestDay(
    provenance.title,
    provenance.statement,
    provenance.motto,
    provenance.asks,
    translation,
  );
  return {
    ...typedItem(parts, 'principle', id, lang),
    fullStatement: statement,
    humanCodingScheme: String(number),
    abbreviatedStatement: oneLine(title),
    notes: [
      ...(motto ? [`“${motto.text}” (${motto.attribution})`] : []),
      ...Object.entries(asks).map(([audience, ask]) => `${words.audiences[audience as Audience]}: ${ask}`),
      `${words.source}: ${provenanceText(provenance.statement, words, translation)}`,
    ].join('\n'),
    lastChangeDateTime: timeOf(day),
  };
}

function requirementItem(parts: CaseParts, requirement: Requirement): CaseItem {
  const {id, lang, title, text, citation, binds, appliesTo, provenance, translation} = requirement;
  const words = wordsFor(lang);
  return {
    ...typedItem(parts, 'requirement', id, lang),
    fullStatement: text,
    humanCodingScheme: oneLine(citation.esea),
    abbreviatedStatement: oneLine(title),
    conceptKeywords: [...binds.map(audience => words.audiences[audience]), ...appliesTo.map(upperCase)],
    notes: [
      `${citation.esea}; ${citation.usc}`,
      `${words.source}: ${provenanceText(provenance, words, translation)}`,
    ].join('\n'),
    lastChangeDateTime: timeOf(latestDay(provenance, translation)),
  };
}

function questionItem(parts: CaseParts, question: Question): CaseItem {
  const {id, lang, prompt, whyItMatters, evidence, audiences, phase, provenance, translation} = question;
  const words = wordsFor(lang);
  return {
    ...typedItem(parts, 'question', id, lang),
    fullStatement: prompt,
    humanCodingScheme: id,
    conceptKeywords: [
      ...audiences.map(audience => words.audiences[audience]),
      words.phases[phase],
      ...domains.filter(domain => question.domains.includes(domain.id)).map(({name}) => name),
      ...(question.appliesTo ?? []).map(upperCase),
    ],
    notes: [
      `${words.whyItMatters}: ${whyItMatters}`,
      `${words.evidence}: ${evidence.join('; ')}`,
      `${words.source}: ${provenanceText(provenance, words, translation)}`,
    ].join('\n'),
    lastChangeDateTime: timeOf(latestDay(provenance, translation)),
  };
}

function typedItem(parts: CaseParts, kind: ItemKind, id: string, lang: string) {
  const {identifier, uri} = parts.item(kind, id, lang);
  const type: CaseLink = parts.link('CFItemTypes', identifierOf('item-type', kind), TYPES[kind].title);
  return {identifier, uri, CFItemType: type.title, CFItemTypeURI: type, language: lang};
}

function upperCase(category: string): string {
  return category.toUpperCase();
}
