import type {AnswerStatus} from '../answer.ts';
import type {Movement} from '../movement.ts';

/** Something that somebody has to do, or to decide. */
export interface Item {
  readonly subject: string;
  readonly question: string;
  readonly principle: number | string;
  readonly status: AnswerStatus;
  readonly answer: string;
  readonly nextStep: string;
  readonly owner: string;
  /** YYYY-MM-DD; empty where there is no date. */
  readonly due: string;
  /** 0 where it is not overdue. */
  readonly daysOverdue: number;
}

/** A question as something to do. */
export function itemOf({subject, question, principle, now, daysOverdue}: Movement): Item {
  const {status, answer, nextStep, owner, due} = now;
  return {subject, question, principle, status, answer, nextStep, owner, due, daysOverdue};
}

/** The earliest first, what has no date last. */
export const byDate = (a: Item, b: Item): number =>
  a.due === b.due ? 0 : !a.due || (b.due && a.due > b.due) ? 1 : -1;
