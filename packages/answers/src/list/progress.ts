import {answerStatuses, answerValues, lastChange, type AnswerStatus} from '../answer.ts';
import {isAskedOf, type AskedQuestion} from '../asked-question.ts';
import {daysOverdue} from '../due.ts';
import type {Entry, Stamped} from '../entry.ts';
import {isNewer} from '../merge-entries.ts';
import {roundsIn, type Round} from '../rounds-in.ts';
import {listSubjects, type Subject} from './subjects.ts';

/** How far a subject is in a cycle. */
export interface SubjectProgress {
  readonly subject: Subject;
  /** How many questions are asked of it. */
  readonly asked: number;
  /** How many of those have which status. */
  readonly statuses: Readonly<Record<AnswerStatus, number>>;
  /** How many of those have a due date that has passed. */
  readonly overdue: number;
  readonly closed: boolean;
  /** The last change to any answer in the cycle: when, and by whom. */
  readonly changed: Stamped | undefined;
}

/** What is asked, when, and what day it is. */
export interface ProgressOptions {
  readonly cycle: string;
  readonly questions: readonly Pick<AskedQuestion, 'id' | 'audiences'>[];
  /** YYYY-MM-DD, see `localDay`. */
  readonly today: string;
  /** The language to sort names in. */
  readonly lang?: string;
}

/** Every subject with how far it is in a cycle, from one reading: `await store.read()`. */
export function listProgress(entries: readonly Entry[], options: ProgressOptions): SubjectProgress[] {
  const roundOf = roundsIn(entries);
  return listSubjects(entries, options.lang).map(subject =>
    progressOf(subject, roundOf({subject: subject.id, cycle: options.cycle}), options),
  );
}

function progressOf(
  subject: Subject,
  {closed, answers}: Round,
  {questions, today}: ProgressOptions,
): SubjectProgress {
  const statuses = Object.fromEntries(answerStatuses.map(status => [status, 0])) as Record<
    AnswerStatus,
    number
  >;
  let asked = 0;
  let overdue = 0;
  for (const question of questions) {
    if (!isAskedOf(question, subject.audience)) continue;
    const values = answerValues(answers.get(question.id));
    asked++;
    statuses[values.status]++;
    if (daysOverdue(values, today)) overdue++;
  }
  const changed = [...answers.values()]
    .map(lastChange)
    .reduce(
      (last, change) => (last && change && !isNewer(change, last) ? last : (change ?? last)),
      undefined,
    );
  return {subject, asked, statuses, overdue, closed, changed};
}
