import {answerValues, type AnswerValues} from './answer.ts';
import type {AskedQuestion, Level} from './asked-question.ts';
import {daysOverdue} from './due.ts';
import type {Round} from './rounds-in.ts';

/** How far a question has come since the cycle before. */
export interface Movement {
  readonly question: string;
  readonly principle: number | string;
  readonly now: AnswerValues;
  /** What stood there in the cycle before; undefined where there was no cycle before. */
  readonly before: AnswerValues | undefined;
  /** By how many levels its rating rose, or fell where it is less than 0; undefined where it was not rated twice. */
  readonly levels: number | undefined;
  /** Whether it is answered now, and was not. */
  readonly answered: boolean;
  /** Whether its due date has passed. */
  readonly overdue: boolean;
  /** Whether its due date had already passed when the cycle before was closed. */
  readonly wasOverdue: boolean;
  /** Whether anybody has written anything in this cycle: what closing the cycle before carried is not enough. */
  readonly touched: boolean;
}

/** What movement is measured by. */
export interface Yardstick {
  /** The levels of the rating scale, from the lowest to the highest. */
  readonly levels: readonly Level[];
  /** YYYY-MM-DD, see `localDay`. */
  readonly today: string;
}

/** The place of a level on the scale; -1 where the scale has no such level. */
export const levelOf = (rating: string, levels: readonly Level[]): number =>
  rating ? levels.findIndex(({id}) => id === rating) : -1;

/** Whether somebody has answered a question, or said that they need not. */
export const isAnswered = ({answer, status}: AnswerValues): boolean =>
  status !== 'not-started' || !!answer.trim();

/** How far a question has come from one round to another. */
export function movementOf(
  {id, principle}: AskedQuestion,
  round: Round,
  past: Round | undefined,
  {levels, today}: Yardstick,
): Movement {
  const fields = round.answers.get(id);
  const now = answerValues(fields);
  const before = past && answerValues(past.answers.get(id));
  return {
    question: id,
    principle,
    now,
    before,
    levels: before && levelsBetween(before, now, levels),
    answered: !!before && isAnswered(now) && !isAnswered(before),
    overdue: !!daysOverdue(now, today),
    wasOverdue: !!before && !!past?.closedOn && !!daysOverdue(before, past.closedOn),
    touched: !!fields && Object.values(fields).some(({from}) => !from),
  };
}

function levelsBetween(before: AnswerValues, now: AnswerValues, levels: readonly Level[]) {
  const from = levelOf(before.rating, levels);
  const to = levelOf(now.rating, levels);
  return from < 0 || to < 0 ? undefined : to - from;
}
