import type {Place} from './answer.ts';
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

interface Growing {
  closed: boolean;
  closedOn?: string;
  readonly answers: Map<string, Fields>;
}

const newMap = () => new Map<string, Growing>();

const newRound = (): Growing => ({closed: false, answers: new Map()});

const NOTHING: Round = newRound();

/** Every round in some entries: one walk over all of them, instead of one for each subject and cycle. */
export function roundsIn(entries: readonly Entry[]): (place: Place) => Round {
  const subjects = new Map<string, Map<string, Growing>>();
  for (const {key, fields} of entries) {
    if (key[0] !== 'answers' || key.length < 3) continue;
    const cycles = entryOf(subjects, key[1]!, newMap);
    const round = entryOf(cycles, key[2]!, newRound);
    if (key.length > 3) round.answers.set(key[3]!, fields);
    else if (fields['closed']?.value) {
      round.closed = true;
      round.closedOn = localDay(new Date(fields['closed'].at));
    }
  }
  return ({subject, cycle}) => subjects.get(subject)?.get(cycle) ?? NOTHING;
}

function entryOf<T>(map: Map<string, T>, name: string, make: () => T): T {
  let value = map.get(name);
  if (value === undefined) map.set(name, (value = make()));
  return value;
}
