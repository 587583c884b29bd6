import type {AnswerStore} from '@cairn-kit/answers';

const DAY = 86_400_000;

/**
 * When the oldest change was made that no file has, where that is more than a day ago; undefined where nobody needs to
 * be reminded. Milliseconds since 1970.
 */
export function changedSinceCopy(store: AnswerStore): number | undefined {
  if (store.keptIn) return undefined;
  const copied = Number(store.here('copied'));
  let oldest = Infinity;
  for (const {key, fields} of store.entries(['answers']))
    if (key[3]) for (const {at} of Object.values(fields)) if (at > copied) oldest = Math.min(oldest, at);
  return oldest < Date.now() - DAY ? oldest : undefined;
}
