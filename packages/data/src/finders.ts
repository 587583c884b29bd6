/**
 * Finders over any data of this shape: another language, several languages together, a content pack.
 */
import {domains, type DomainName} from './domains.ts';
import type {
  Audience,
  Dataset,
  Domain,
  Forwarding,
  GlossaryTerm,
  NewsletterIssue,
  Partner,
  Phase,
  Principle,
  Question,
  RatingScale,
  Requirement,
  Resource,
  SupportCategory,
} from './types.ts';

/** A record of any kind, with its kind. */
export type ResolvedRecord =
  | {readonly kind: 'principle'; readonly record: Principle}
  | {readonly kind: 'question'; readonly record: Question}
  | {readonly kind: 'requirement'; readonly record: Requirement}
  | {readonly kind: 'glossary-term'; readonly record: GlossaryTerm}
  | {readonly kind: 'rating-scale'; readonly record: RatingScale}
  | {readonly kind: 'resource'; readonly record: Resource}
  | {readonly kind: 'partner'; readonly record: Partner}
  | {readonly kind: 'newsletter-issue'; readonly record: NewsletterIssue};

/** What an id leads to: its record, the records that took its place, or why there is none any more. */
export type Resolved =
  | ResolvedRecord
  | {readonly kind: 'split'; readonly records: readonly ResolvedRecord[]}
  | {readonly kind: 'retired'; readonly reason: string; readonly asOf: string};

/** Which questions to return; what is left out does not matter. */
export interface QuestionFilter {
  /** A principle's number or id. */
  readonly principle?: number | string | undefined;
  readonly audience?: Audience | undefined;
  readonly phase?: Phase | undefined;
  /** The id of a requirement that answering the question helps to meet. */
  readonly requirement?: string | undefined;
  readonly domain?: Domain | undefined;
  /** Questions for this category of support, and those that fit every school. */
  readonly appliesTo?: SupportCategory | undefined;
}

/** Which requirements to return; what is left out does not matter. */
export interface RequirementFilter {
  /** The id of a question that helps to meet them. */
  readonly question?: string | undefined;
  /** The number or id of a principle that has a question for them. */
  readonly principle?: number | string | undefined;
  /** Whom they bind. */
  readonly audience?: Audience | undefined;
  readonly appliesTo?: SupportCategory | undefined;
}

/** A requirement with the questions that help to meet it. */
export interface RequirementRow {
  readonly requirement: Requirement;
  readonly questions: readonly Question[];
}

/** A domain with the questions that touch it. */
export interface DomainRow {
  readonly domain: DomainName;
  readonly questions: readonly Question[];
}

/** The principle with this number (3 or "3") or id ("principle-3"). */
export function principleIn(
  {principles, forwarding}: Pick<Dataset, 'principles' | 'forwarding'>,
  numberOrId: number | string,
): Principle | undefined {
  const wanted = currentId(forwarding, String(numberOrId));
  return principles.find(({id, number}) => id === wanted || String(number) === wanted);
}

/** The questions that fit, in the order in which a team works through them. */
export function questionsIn(
  data: Pick<Dataset, 'principles' | 'questions' | 'forwarding'>,
  {principle, audience, phase, requirement, domain, appliesTo}: QuestionFilter,
): readonly Question[] {
  const number = principle === undefined ? undefined : principleIn(data, principle)?.number;
  if (principle !== undefined && number === undefined) return [];
  const clause = requirement === undefined ? undefined : currentId(data.forwarding, requirement);
  const fits = (question: Question) =>
    (number === undefined || question.principle === number) &&
    includes(question.audiences, audience) &&
    (phase === undefined || question.phase === phase) &&
    includes(question.requirements, clause) &&
    includes(question.domains, domain) &&
    (question.appliesTo === undefined || includes(question.appliesTo, appliesTo));
  return data.questions.filter(fits);
}

/** The requirements that fit, in the order of the law. */
export function requirementsIn(
  data: Pick<Dataset, 'principles' | 'questions' | 'requirements' | 'forwarding'>,
  {question, principle, audience, appliesTo}: RequirementFilter,
): readonly Requirement[] {
  const asked = question === undefined ? undefined : currentId(data.forwarding, question);
  const helped =
    asked === undefined && principle === undefined
      ? undefined
      : new Set(
          questionsIn(data, {principle})
            .filter(({id}) => asked === undefined || id === asked)
            .flatMap(({requirements}) => requirements),
        );
  return data.requirements.filter(
    ({id, binds, appliesTo: categories}) =>
      (helped === undefined || helped.has(id)) &&
      includes(binds, audience) &&
      includes(categories, appliesTo),
  );
}

/** Every requirement with the questions that help to meet it. */
export function requirementRows({
  requirements,
  questions,
}: Pick<Dataset, 'requirements' | 'questions'>): readonly RequirementRow[] {
  return requirements.map(requirement => ({
    requirement,
    questions: questions.filter(question => question.requirements.includes(requirement.id)),
  }));
}

/** Every domain with the questions that touch it. */
export function domainRows({questions}: Pick<Dataset, 'questions'>): readonly DomainRow[] {
  return domains.map(domain => ({
    domain,
    questions: questions.filter(question => question.domains.includes(domain.id)),
  }));
}

/** What this id leads to, whatever its kind; follows renamed and split records. */
export function resolveIn(data: Dataset, id: string): Resolved | undefined {
  const left = data.forwarding.find(candidate => candidate.id === id);
  switch (left?.kind) {
    case undefined:
      return recordIn(data, id);
    case 'moved':
      return recordIn(data, left.to);
    case 'split':
      return {kind: 'split', records: left.to.flatMap(part => recordIn(data, part) ?? [])};
    case 'retired':
      return {kind: 'retired', reason: left.reason, asOf: left.asOf};
    default:
      return left satisfies never;
  }
}

function recordIn(data: Dataset, id: string): ResolvedRecord | undefined {
  const lists = [
    ['principle', data.principles],
    ['question', data.questions],
    ['requirement', data.requirements],
    ['glossary-term', data.glossary],
    ['rating-scale', data.ratingScales],
    ['resource', data.resources],
    ['partner', data.partners],
    ['newsletter-issue', data.newsletterIssues],
  ] as const;
  for (const [kind, records] of lists) {
    const record = records.find(candidate => candidate.id === id);
    // Kind and record come from the same row; the compiler sees only that each is one of eight.
    if (record) return {kind, record} as ResolvedRecord;
  }
  return undefined;
}

/** A renamed record's new id. One that was split or retired is no single record, so its id stays. */
function currentId(forwarding: readonly Forwarding[], id: string): string {
  const left = forwarding.find(candidate => candidate.id === id);
  return left?.kind === 'moved' ? left.to : id;
}

function includes<T>(list: readonly T[], wanted: T | undefined): boolean {
  return wanted === undefined || list.includes(wanted);
}
