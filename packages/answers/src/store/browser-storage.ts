import type {AnswerStorage} from './answer-storage.ts';
import {indexedDbStorage} from './indexed-db.ts';
import type {StorageLadder} from './storage-ladder.ts';

let ladder: StorageLadder | undefined;

async function stepDown(): Promise<StorageLadder> {
  const {fallBackFrom} = await import('./fallback-storage.ts');
  return (ladder ??= fallBackFrom(indexedDbStorage));
}

/** Whether answers lie in localStorage, from a day when IndexedDB refused. */
function hasKeys(): boolean {
  try {
    return Object.keys(localStorage).some(name => name.startsWith('cairn['));
  } catch {
    return false;
  }
}

/** Asks IndexedDB, and the others too once that has refused. */
async function ask<T>(question: (storage: AnswerStorage) => Promise<T>): Promise<T> {
  if (hasKeys()) await stepDown();
  try {
    return await question(ladder ?? indexedDbStorage);
  } catch {
    return question(await stepDown());
  }
}

/**
 * What this browser has: IndexedDB, and localStorage where that refuses. The second is loaded when it is needed, which
 * it hardly ever is.
 */
export const browserStorage: AnswerStorage = {
  get rung() {
    return ladder?.rung ?? 0;
  },
  load: (list, beginning) => ask(storage => storage.load(list, beginning)),
  save: (list, entries) => ask(storage => storage.save(list, entries)),
};
