import type {AnswerStatus, AnswerValues} from '../answer.ts';
import {isAskedOf} from '../asked-question.ts';
import {daysOverdue} from '../due.ts';
import {foldText} from '../fold-text.ts';

/** What a filter needs to know of a question. */
export interface FilteredQuestion {
  readonly id: string;
  readonly prompt: string;
  readonly audiences?: readonly string[];
  readonly phase?: string;
}

/** What to show; what is left out, or empty, does not matter. */
export interface Criteria {
  readonly audience?: string;
  readonly phase?: string;
  /** One of these. */
  readonly statuses?: readonly AnswerStatus[];
  /** However it is written. */
  readonly owner?: string;
  /** Only what has a due date that has passed. */
  readonly overdue?: boolean;
  /** Every word of it, anywhere in the prompt and the answer; without regard to case and accents. */
  readonly text?: string;
}

/** Tells whether a question with its answer is to be shown. */
export type Matcher = (question: FilteredQuestion, values: AnswerValues) => boolean;

/** Makes a matcher, once for a whole list. `today` is YYYY-MM-DD, see `localDay`. */
export function matcher(criteria: Criteria, today: string): Matcher {
  const {audience, phase, statuses, overdue} = criteria;
  const owner = foldText(criteria.owner ?? '');
  const words = foldText(criteria.text ?? '')
    .split(' ')
    .filter(word => word);
  const tests: Matcher[] = [
    question => isAskedOf(question, audience),
    question => !phase || question.phase === phase,
    (_, {status}) => !statuses?.length || statuses.includes(status),
    (_, values) => !owner || foldText(values.owner) === owner,
    (_, values) => !overdue || daysOverdue(values, today) > 0,
    (question, values) => !words.length || hasWords(words, question, values),
  ];
  return (question, values) => tests.every(test => test(question, values));
}

function hasWords(words: readonly string[], {prompt}: FilteredQuestion, values: AnswerValues): boolean {
  const {answer, reason, evidence, nextStep, owner, due} = values;
  const text = foldText([prompt, answer, reason, evidence, nextStep, owner, due].join('\n'));
  return words.every(word => text.includes(word));
}
