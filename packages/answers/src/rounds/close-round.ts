import {roundKey} from '../answer.ts';
import type {Entry, Fields, Stamped} from '../entry.ts';
import {nextVersion} from '../next-version.ts';
import {randomId} from '../random-id.ts';
import type {AnswerStore} from '../store/answer-store.ts';

/**
 * Why a cycle cannot be closed: `already-closed` it is; `next-closed` the one that is to start from it is closed;
 * `same-cycle` it cannot start from itself.
 */
export type ClosingProblem = 'already-closed' | 'next-closed' | 'same-cycle';

/** What closing needs of a store. */
export type ClosingStore = Pick<AnswerStore, 'place' | 'person' | 'read' | 'flush' | 'merge' | 'put'>;

/**
 * Closes the cycle that the store is in for the subject that it is in: its answers can no longer be changed. The next
 * cycle, if one is named, starts from them; what was already written there stays. All in one write: rejects when no
 * storage takes it, and then nothing has changed.
 */
export async function closeRound(store: ClosingStore, next?: string): Promise<ClosingProblem | undefined> {
  const {place, person} = store;
  if (next === place.cycle) return 'same-cycle';
  await store.flush();
  const answers = await store.read(roundKey(place));
  const there = next === undefined ? [] : await store.read(roundKey({...place, cycle: next}));
  if (isClosed(answers)) return 'already-closed';
  if (isClosed(there)) return 'next-closed';
  const carried = next === undefined ? [] : carry(answers, next, there);
  await store.merge([closed(roundKey(place), answers, person), ...carried]);
  return undefined;
}

/** Opens a closed cycle again. What was carried into the next one stays there. */
export const reopenRound = (store: ClosingStore): Promise<void> =>
  store.put([[roundKey(store.place), {closed: false}]]);

/**
 * The answers of a cycle as they start in the next one: with the stamps that they have, so that two people who close
 * at once come to the same, marked as carried, so that whatever is written there wins.
 */
export function carry(answers: readonly Entry[], next: string, there: readonly Entry[]): Entry[] {
  const written = new Map(there.map(({key, fields}) => [key[3], fields]));
  return answers.flatMap(({key, fields}): Entry[] => {
    const [kind, subject, cycle, question] = key;
    if (question === undefined) return [];
    const carried = Object.entries(fields)
      .filter(([name]) => !isWritten(written.get(question), name))
      .map(([name, field]) => [name, carriedFrom(field, cycle!)] as const);
    return carried.length
      ? [{key: [kind!, subject!, next, question], fields: Object.fromEntries(carried)}]
      : [];
  });
}

const isWritten = (fields: Fields | undefined, name: string): boolean => {
  const field = fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
  return !!field && !field.from;
};

/** Other versions come along: in a closed cycle nobody can decide between them any more. */
const carriedFrom = (field: Stamped, cycle: string): Stamped => ({
  ...field,
  from: field.from ?? cycle,
  ...(field.others && {others: field.others.map(other => carriedFrom(other, cycle))}),
});

const roundOf = (entries: readonly Entry[]) => entries.find(({key}) => key.length === 3);

const isClosed = (entries: readonly Entry[]): boolean => !!roundOf(entries)?.fields['closed']?.value;

function closed(key: Entry['key'], answers: readonly Entry[], by: string): Entry {
  const clock = Math.max(
    0,
    ...answers.flatMap(({fields}) => Object.values(fields)).map(field => field.clock),
  );
  const before = roundOf(answers)?.fields['closed'];
  const stamp = {value: true, clock: clock + 1, replica: randomId(), at: Date.now(), ...(by && {by})};
  return {key, fields: {closed: before ? nextVersion(before, stamp, true) : stamp}};
}
