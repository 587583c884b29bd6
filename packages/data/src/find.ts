import {
  forwarding,
  glossary,
  newsletterIssues,
  partners,
  principles,
  questions,
  ratingScales,
  requirements,
  resources,
} from './generated/all.en.ts';
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
import type {Principle, Question, Requirement} from './types.ts';

/** The principle with this number (3 or "3") or id ("principle-3"), in English. */
export function findPrinciple(numberOrId: number | string): Principle | undefined {
  return principleIn({principles, forwarding}, numberOrId);
}

/** The questions that fit, in English, in the order in which a team works through them. */
export function questionsFor(filter: QuestionFilter = {}): readonly Question[] {
  return questionsIn({principles, questions, forwarding}, filter);
}

/** The requirements that fit, in English, in the order of the law. */
export function requirementsFor(filter: RequirementFilter = {}): readonly Requirement[] {
  return requirementsIn({principles, questions, requirements, forwarding}, filter);
}

/** Every requirement with the questions that help to meet it, in English. */
export function requirementCrosswalk(): readonly RequirementRow[] {
  return requirementRows({requirements, questions});
}

/** Every domain of the Four Domains with the questions that touch it, in English. */
export function domainCrosswalk(): readonly DomainRow[] {
  return domainRows({questions});
}

/**
 * What this id leads to, whatever its kind: its record, the record it was renamed to,
 * the records it was split into, or why it was retired.
 */
export function resolve(id: string): Resolved | undefined {
  return resolveIn(
    {
      principles,
      questions,
      requirements,
      glossary,
      ratingScales,
      resources,
      partners,
      newsletterIssues,
      forwarding,
    },
    id,
  );
}
