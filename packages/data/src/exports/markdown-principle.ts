import {domains} from '../domains.ts';
import type {Audience, Phase, Principle, Question} from '../types.ts';
import type {Content} from './content.ts';
import {bullets, heading, labeled, linkTo, page, provenanceLine} from './markdown-page.ts';
import {escapeMarkdown} from './markdown-text.ts';
import {wordsFor, type Words} from './words.ts';

const AUDIENCES: readonly Audience[] = ['sea', 'lea', 'school', 'external-partner'];
const PHASES: readonly Phase[] = ['planning', 'implementation', 'sustaining'];

/** One principle: what it says and asks, and its questions by audience and phase. */
export function principlePage(content: Content, principle: Principle): string {
  const {number, lang, title, statement, motto, asks, deepDive, provenance, translation} = principle;
  const words = wordsFor(lang);
  const questions = content.questions.filter(question => question.principle === number);
  return page(
    [
      heading(1, `${words.principle} ${number}: ${title}`),
      escapeMarkdown(statement),
      provenanceLine(provenance.statement, words, translation),
      ...(motto ? [`> “${escapeMarkdown(motto.text)}” (${escapeMarkdown(motto.attribution)})`] : []),
      ...(motto && provenance.motto ? [provenanceLine(provenance.motto, words)] : []),
      ...(deepDive
        ? [labeled(words.deepDive, linkTo(deepDive.title, deepDive.url, deepDive.linkTo, words))]
        : []),
      heading(2, words.asks),
      bullets(AUDIENCES.map(audience => labeled(words.audiences[audience], escapeMarkdown(asks[audience])))),
      provenanceLine(provenance.asks, words, translation),
      ...AUDIENCES.flatMap(audience => audienceBlocks(content, questions, audience, words)),
    ],
    words,
  );
}

function audienceBlocks(
  content: Content,
  questions: readonly Question[],
  audience: Audience,
  words: Words,
): string[] {
  const own = questions.filter(({audiences}) => audiences.includes(audience));
  if (own.length === 0) return [];
  return [
    heading(2, words.questionsFor(words.audiences[audience])),
    ...PHASES.flatMap(phase => {
      const inPhase = own.filter(question => question.phase === phase);
      if (inPhase.length === 0) return [];
      return [
        heading(3, words.phases[phase]),
        ...inPhase.flatMap(question => questionBlocks(content, question, words)),
      ];
    }),
  ];
}

function questionBlocks({requirements}: Content, question: Question, words: Words): string[] {
  const {prompt, whyItMatters, evidence, provenance, translation} = question;
  const citations = requirements
    .filter(({id}) => question.requirements.includes(id))
    .map(({citation}) => citation.esea);
  const names = domains.filter(({id}) => question.domains.includes(id)).map(({name}) => name);
  return [
    heading(4, prompt),
    labeled(words.whyItMatters, escapeMarkdown(whyItMatters)),
    labeled(words.evidence, ''),
    bullets(evidence.map(escapeMarkdown)),
    ...(citations.length > 0 ? [labeled(words.requirements, citations.map(escapeMarkdown).join('; '))] : []),
    ...(names.length > 0 ? [labeled(words.domains, names.map(escapeMarkdown).join('; '))] : []),
    provenanceLine(provenance, words, translation),
  ];
}
