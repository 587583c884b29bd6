import {answerStatuses, type AnswerStatus, type AnswerValues} from './answer.ts';
import type {Level} from './asked-question.ts';
import {levelOf, type Movement} from './movement.ts';

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

type Counted<T> = {-readonly [name in keyof T]: T[name]};

const nothing = (levels: readonly Level[]): Tally => ({
  asked: 0,
  statuses: Object.fromEntries(answerStatuses.map(status => [status, 0])) as Record<AnswerStatus, number>,
  ratings: levels.map(() => 0),
  unrated: 0,
  otherScale: 0,
});

function count(tally: Counted<Tally>, {status, rating}: AnswerValues, levels: readonly Level[]) {
  tally.asked++;
  (tally.statuses as Record<AnswerStatus, number>)[status]++;
  if (status === 'not-applicable') return;
  const level = levelOf(rating, levels);
  if (level >= 0) (tally.ratings as number[])[level]!++;
  else if (rating) tally.otherScale++;
  else tally.unrated++;
}

/** Where the questions stand whose movements these are. */
export function standingOf(movements: Iterable<Movement>, levels: readonly Level[]): Standing {
  const [now, before] = [nothing(levels), nothing(levels)];
  const standing: Counted<Omit<Standing, 'now' | 'before'>> = {
    rose: 0,
    fell: 0,
    answered: 0,
    overdue: 0,
    stillOverdue: 0,
  };
  for (const movement of movements) {
    count(now, movement.now, levels);
    if (movement.before) count(before, movement.before, levels);
    countMovement(standing, movement);
  }
  return {now, before: before.asked ? before : undefined, ...standing};
}

function countMovement(
  standing: Counted<Omit<Standing, 'now' | 'before'>>,
  {levels = 0, answered, overdue, wasOverdue}: Movement,
) {
  if (levels > 0) standing.rose++;
  if (levels < 0) standing.fell++;
  if (answered) standing.answered++;
  if (overdue) standing.overdue++;
  if (overdue && wasOverdue) standing.stillOverdue++;
}

/** The standings of groups of questions, in the order in which the groups are first met. */
export function standingsBy<T>(
  movements: readonly Movement[],
  levels: readonly Level[],
  groupOf: (movement: Movement) => T,
): Map<T, Standing> {
  const groups = new Map<T, Movement[]>();
  for (const movement of movements) {
    const group = groupOf(movement);
    const members = groups.get(group);
    if (members) members.push(movement);
    else groups.set(group, [movement]);
  }
  return new Map([...groups].map(([group, members]) => [group, standingOf(members, levels)]));
}
