import type {AnswerField, AnswerValues} from '../answer.ts';
import type {Level} from '../asked-question.ts';
import {levelOf, type Movement} from '../movement.ts';

/**
 * What is missing to believe an answer: `no-evidence` it is rated as in place, and nothing is written that shows it;
 * `no-answer` it is agreed or rated as in place, and nothing is written; `no-rating` it is agreed and not rated;
 * `no-reason` it is not applicable, and nothing says why.
 */
export type GapKind = 'no-evidence' | 'no-answer' | 'no-rating' | 'no-reason';

/** Something that is missing. */
export interface Gap {
  readonly subject: string;
  readonly question: string;
  readonly principle: number | string;
  readonly gap: GapKind;
}

interface GapOptions {
  readonly levels: readonly Level[];
  readonly fields?: readonly AnswerField[];
  readonly inPlace?: string;
}

const FIELD = {
  'no-evidence': 'evidence',
  'no-answer': 'answer',
  'no-rating': 'rating',
  'no-reason': 'reason',
} as const satisfies Record<GapKind, AnswerField>;

/** Finds what is missing in an answer. */
export function gapsBy({levels, fields, inPlace}: GapOptions): (movement: Movement) => Gap[] {
  const lowest = inPlace === undefined ? Math.ceil(levels.length / 2) : levelOf(inPlace, levels);
  const canFill = (kind: GapKind) => !fields || fields.includes(FIELD[kind]);
  return ({subject, question, principle, level, now}) =>
    kindsOf(now, lowest >= 0 && level >= lowest)
      .filter(canFill)
      .map(gap => ({subject, question, principle, gap}));
}

function kindsOf(values: AnswerValues, isInPlace: boolean): GapKind[] {
  const isEmpty = (field: 'answer' | 'evidence' | 'reason') => !values[field].trim();
  if (values.status === 'not-applicable') return isEmpty('reason') ? ['no-reason'] : [];
  const isAgreed = values.status === 'agreed';
  const kinds: GapKind[] = [];
  if (isInPlace && isEmpty('evidence')) kinds.push('no-evidence');
  if ((isInPlace || isAgreed) && isEmpty('answer')) kinds.push('no-answer');
  if (isAgreed && !values.rating) kinds.push('no-rating');
  return kinds;
}
