import type {EntryKey, Fields, Stamped} from './entry.ts';
import {isNewer} from './merge-entries.ts';

/** How far a team is with a question. */
export type AnswerStatus = 'not-started' | 'drafted' | 'agreed' | 'needs-decision' | 'not-applicable';

/** Every status, in the order in which a team meets them. */
export const answerStatuses: readonly AnswerStatus[] = [
  'not-started',
  'drafted',
  'agreed',
  'needs-decision',
  'not-applicable',
];

/** What a team can write down for a question. Everything is text; empty where nobody wrote anything. */
export interface AnswerValues {
  answer: string;
  status: AnswerStatus;
  /** Why the question is not applicable. */
  reason: string;
  /** The id of a level of the rating scale. */
  rating: string;
  /** What shows it: text and addresses. */
  evidence: string;
  nextStep: string;
  owner: string;
  /** YYYY-MM-DD. */
  due: string;
}

/** The name of a field of an answer. */
export type AnswerField = keyof AnswerValues;

/** Every field, in the order in which people meet them. */
export const answerFields: readonly AnswerField[] = [
  'answer',
  'status',
  'reason',
  'rating',
  'evidence',
  'nextStep',
  'owner',
  'due',
];

/** Whose answers, in which cycle: this state in the baseline, that school at the end of the year. */
export interface Place {
  readonly subject: string;
  readonly cycle: string;
}

/** Where this browser left off is kept: subject, cycle, person. It is never part of a file. */
export const hereKey: EntryKey = ['list', 'here'];

/** Where it is kept whether a cycle is closed for a subject; what begins so are the answers. */
export const roundKey = ({subject, cycle}: Place): EntryKey => ['answers', subject, cycle];

/** Where the answer to a question is kept. */
export const answerKey = (place: Place, question: string): EntryKey => [...roundKey(place), question];

/** What stands in an answer's fields, each as the nearest thing that this version knows. */
export function answerValues(fields: Fields | undefined): AnswerValues {
  const values = {} as AnswerValues;
  for (const name of answerFields) {
    const value = fields?.[name]?.value;
    values[name] = (typeof value === 'string' ? value : '') as AnswerStatus;
  }
  if (!answerStatuses.includes(values.status)) values.status = 'not-started';
  return values;
}

/**
 * When an answer was last changed, and by whom: its newest field. By the logical clock, so that a computer whose date
 * is wrong is not the last one for years.
 */
export const lastChange = (fields: Fields | undefined): Stamped | undefined =>
  Object.values(fields ?? {}).reduce<Stamped | undefined>(
    (last, field) => (last && !isNewer(field, last) ? last : field),
    undefined,
  );
