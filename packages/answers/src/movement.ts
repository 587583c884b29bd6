import {answerValues, type AnswerValues} from './answer.ts';
import type {AskedQuestion, Level} from './asked-question.ts';
import {daysOverdue} from './due.ts';
import type {Fields} from './entry.ts';
import type {Round} from './rounds-in.ts';

/** How far a subject has come with a question since the cycle before. */
export interface Movement {
  readonly subject: string;
  readonly question: string;
  readonly principle: number | string;
  readonly now: AnswerValues;
  /** What stood there in the cycle before; undefined where there was no cycle before. */
  readonly before: AnswerValues | undefined;
  /** The places of its rating on the scale, now and before, from 0; -1 where it is not rated on this scale. */
  readonly level: number;
  readonly levelBefore: number;
  /** By how many levels its rating rose, or fell where it is less than 0; undefined where it was not rated twice. */
  readonly levels: number | undefined;
  /** Whether it is answered now, and was not. */
  readonly answered: boolean;
  /** By how many days its due date has passed; 0 where it has not. */
  readonly daysOverdue: number;
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
const isAnswered = ({answer, status}: AnswerValues): boolean => status !== 'not-started' || !!answer.trim();

/** How far a question has come from one round to another. */
export function movementOf(
  subject: string,
  {id, principle}: AskedQuestion,
  round: Round,
  past: Round | undefined,
  {levels, today}: Yardstick,
): Movement {
  const fields = round.answers.get(id);
  const now = answerValues(fields);
  const before = past && answerValues(past.answers.get(id));
  const level = levelOf(now.rating, levels);
  const levelBefore = before ? levelOf(before.rating, levels) : -1;
  return {
    subject,
    question: id,
    principle,
    now,
    before,
    level,
    levelBefore,
    levels: level < 0 || levelBefore < 0 ? undefined : level - levelBefore,
    answered: !!before && isAnswered(now) && !isAnswered(before),
    daysOverdue: daysOverdue(now, today),
    wasOverdue: !!before && !!past?.closedOn && !!daysOverdue(before, past.closedOn),
    touched: isTouched(fields),
  };
}

function isTouched(fields: Fields = {}): boolean {
  for (const name in fields) if (Object.hasOwn(fields, name) && !fields[name]!.from) return true;
  return false;
}
