import type {AskedQuestion} from '../asked-question.ts';
import type {Entry} from '../entry.ts';
import {movementOf, type Movement, type Yardstick} from '../movement.ts';
import {roundsIn} from '../rounds-in.ts';
import {addTo, emptyStanding, PrincipleCount, type PrincipleStanding, type Standing} from '../standing.ts';

/** What moved in a subject's answers from one cycle to another. */
export interface MovedSince {
  /** Every question, in the order given. */
  readonly questions: readonly Movement[];
  /** Every principle, in the order of the questions. */
  readonly principles: readonly PrincipleStanding[];
  readonly total: Standing;
}

/** Whose answers, from when to when, and to which questions. */
export interface MovedSinceOptions extends Yardstick {
  readonly subject: string;
  /** The cycle before. */
  readonly before: string;
  readonly cycle: string;
  readonly questions: readonly AskedQuestion[];
}

/** What moved between two cycles, question by question and principle by principle. */
export function movedSince(entries: readonly Entry[], options: MovedSinceOptions): MovedSince {
  const {subject, cycle, before, levels} = options;
  const roundOf = roundsIn(entries);
  const [now, past] = [roundOf({subject, cycle}), roundOf({subject, cycle: before})];
  const questions = options.questions.map(question => movementOf(subject, question, now, past, options));
  const principles = new PrincipleCount(levels);
  const total = emptyStanding(levels);
  for (const movement of questions) {
    principles.add(movement);
    addTo(total, movement, levels);
  }
  return {questions, principles: principles.standings, total};
}
