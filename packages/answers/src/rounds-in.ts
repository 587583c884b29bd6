import {roundKey, type Place} from './answer.ts';
import {localDay} from './due.ts';
import type {Entry, Fields} from './entry.ts';

/** The answers of one subject in one cycle. */
export interface Round {
  /** Whether the cycle is closed for the subject. */
  readonly closed: boolean;
  /** The day on which it was closed, where the reader is: YYYY-MM-DD. */
  readonly closedOn?: string;
  /** An answer's fields, by question. */
  readonly answers: ReadonlyMap<string, Fields>;
}

const NOTHING: Round = {closed: false, answers: new Map()};

/** Every round in some entries: one walk over all of them, instead of one for each subject and cycle. */
export function roundsIn(entries: readonly Entry[]): (place: Place) => Round {
  const rounds = new Map<string, {closed: boolean; closedOn?: string; answers: Map<string, Fields>}>();
  for (const {key, fields} of entries) {
    const [kind, subject, cycle, question] = key;
    if (kind !== 'answers' || cycle === undefined) continue;
    const name = nameOf({subject: subject!, cycle});
    const round = rounds.get(name) ?? {closed: false, answers: new Map<string, Fields>()};
    rounds.set(name, round);
    if (question !== undefined) round.answers.set(question, fields);
    else if (fields['closed']?.value) {
      round.closed = true;
      round.closedOn = localDay(new Date(fields['closed'].at));
    }
  }
  return place => rounds.get(nameOf(place)) ?? NOTHING;
}

const nameOf = (place: Place) => roundKey(place).join('/');
