import {answerKey, answerValues, type AnswerField} from '../answer.ts';
import type {Fields, Stamped} from '../entry.ts';
import type {AnswerStore} from '../store/answer-store.ts';

/** What taking over needs of a store. */
export type TakingStore = Pick<AnswerStore, 'place' | 'closed' | 'merge' | 'set'>;

/**
 * Takes over some fields of somebody's answer to a question, and nothing else of their file. It is a decision: what
 * stood here, and every other version, is let go. Where the cycle is closed nothing changes, and `closed` says so.
 * Rejects as `AnswerStore.merge` does.
 */
export async function takeOver(
  store: TakingStore,
  question: string,
  theirs: Fields,
  names: readonly AnswerField[],
): Promise<'closed' | undefined> {
  if (store.closed) return 'closed';
  // Whoever decides has seen their version, so that it does not come back when the file is opened again.
  const seen = names
    .filter(name => Object.hasOwn(theirs, name))
    .map(name => [name, alone(theirs[name]!)] as const);
  if (seen.length)
    await store.merge([{key: answerKey(store.place, question), fields: Object.fromEntries(seen)}]);
  const values = answerValues(theirs);
  await store.set(question, Object.fromEntries(names.map(name => [name, values[name]])));
  return undefined;
}

/** A version without the others beside it, which nobody has been shown. */
function alone(field: Stamped): Stamped {
  const version = {...field};
  delete version.others;
  return version;
}
