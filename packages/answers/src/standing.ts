import {answerStatuses, type AnswerStatus, type AnswerValues} from './answer.ts';
import type {Level} from './asked-question.ts';
import type {Movement} from './movement.ts';

/** Some questions, counted. */
export interface Tally {
  readonly asked: number;
  readonly statuses: Readonly<Record<AnswerStatus, number>>;
  /** How many are rated at each level, from the lowest to the highest. What is not applicable is not rated. */
  readonly ratings: readonly number[];
  /** How many are applicable and not rated. */
  readonly unrated: number;
  /** How many are rated at a level that this scale does not have. */
  readonly otherScale: number;
}

/** Where some questions stand, and what moved since the cycle before. */
export interface Standing {
  readonly now: Tally;
  /** Undefined where there was no cycle before. */
  readonly before: Tally | undefined;
  /** How many are rated higher than before, and how many lower. */
  readonly rose: number;
  readonly fell: number;
  /** How many are answered now and were not. */
  readonly answered: number;
  /** How many have a due date that has passed, and how many of those had it when the cycle before was closed. */
  readonly overdue: number;
  readonly stillOverdue: number;
}

/** The questions of one principle. */
export interface PrincipleStanding extends Standing {
  readonly principle: number | string;
}

type Counted<T> = {-readonly [name in keyof T]: T[name]};

const emptyTally = (levels: readonly Level[]): Tally => ({
  asked: 0,
  statuses: Object.fromEntries(answerStatuses.map(status => [status, 0])) as Record<AnswerStatus, number>,
  ratings: levels.map(() => 0),
  unrated: 0,
  otherScale: 0,
});

function count(tally: Counted<Tally>, {status, rating}: AnswerValues, level: number) {
  tally.asked++;
  (tally.statuses as Record<AnswerStatus, number>)[status]++;
  if (status === 'not-applicable') return;
  if (level >= 0) (tally.ratings as number[])[level]!++;
  else if (rating) tally.otherScale++;
  else tally.unrated++;
}

/** Where questions stand of which none has been counted yet. */
export const emptyStanding = (levels: readonly Level[]): Standing => ({
  now: emptyTally(levels),
  before: undefined,
  rose: 0,
  fell: 0,
  answered: 0,
  overdue: 0,
  stillOverdue: 0,
});

/** Counts one more question. */
export function addTo(standing: Counted<Standing>, movement: Movement, levels: readonly Level[]): void {
  count(standing.now, movement.now, movement.level);
  if (movement.before) {
    standing.before ??= emptyTally(levels);
    count(standing.before, movement.before, movement.levelBefore);
  }
  const by = movement.levels ?? 0;
  standing.rose += +(by > 0);
  standing.fell += +(by < 0);
  standing.answered += +movement.answered;
  standing.overdue += +(movement.daysOverdue > 0);
  standing.stillOverdue += +(movement.daysOverdue > 0 && movement.wasOverdue);
}

/** Where the questions of each principle stand, in the order in which principles are first met. */
export class PrincipleCount {
  readonly #levels: readonly Level[];
  readonly #principles = new Map<number | string, PrincipleStanding>();

  constructor(levels: readonly Level[]) {
    this.#levels = levels;
  }

  add(movement: Movement): void {
    const {principle} = movement;
    const known = this.#principles.get(principle);
    const standing = known ?? {principle, ...emptyStanding(this.#levels)};
    if (!known) this.#principles.set(principle, standing);
    addTo(standing, movement, this.#levels);
  }

  get standings(): PrincipleStanding[] {
    return [...this.#principles.values()];
  }
}
