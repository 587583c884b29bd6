import {moved as movedPairs} from './generated/moved.ts';
import {newsletterIssues, partners, principles, questions, resources} from './data.ts';
import type {Audience, NewsletterIssue, Partner, Phase, Principle, Question, Resource} from './types.ts';

/** A record of any kind, found by its id. */
export type Resolved =
  | {readonly kind: 'principle'; readonly record: Principle}
  | {readonly kind: 'question'; readonly record: Question}
  | {readonly kind: 'resource'; readonly record: Resource}
  | {readonly kind: 'partner'; readonly record: Partner}
  | {readonly kind: 'newsletter-issue'; readonly record: NewsletterIssue};

/** Which questions to return; what is left out does not matter. */
export interface QuestionFilter {
  /** A principle's number or id. */
  readonly principle?: number | string;
  readonly audience?: Audience;
  readonly phase?: Phase;
}

/** The principle with this number (3 or "3") or id ("principle-3"), in English. */
export function findPrinciple(numberOrId: number | string): Principle | undefined {
  const wanted = currentId(String(numberOrId));
  return principles.find(({id, number}) => id === wanted || String(number) === wanted);
}

/** The questions that fit, in English, in the order in which a team works through them. */
export function questionsFor({principle, audience, phase}: QuestionFilter = {}): readonly Question[] {
  const number = principle === undefined ? undefined : findPrinciple(principle)?.number;
  if (principle !== undefined && number === undefined) return [];
  return questions.filter(
    question =>
      (number === undefined || question.principle === number) &&
      (audience === undefined || question.audiences.includes(audience)) &&
      (phase === undefined || question.phase === phase),
  );
}

/** The record with this id, whatever its kind. An id that was renamed leads to the record's new id. */
export function resolve(id: string): Resolved | undefined {
  const wanted = currentId(id);
  const lists = [
    ['principle', principles],
    ['question', questions],
    ['resource', resources],
    ['partner', partners],
    ['newsletter-issue', newsletterIssues],
  ] as const;
  for (const [kind, records] of lists) {
    const record = records.find(candidate => candidate.id === wanted);
    // Kind and record come from the same row; the compiler sees only that each is one of five.
    if (record) return {kind, record} as Resolved;
  }
  return undefined;
}

function currentId(id: string): string {
  return movedPairs.find(([from]) => from === id)?.[1] ?? id;
}
