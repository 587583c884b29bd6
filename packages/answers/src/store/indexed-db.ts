import {isAnswer, type Answer, type AnswerScope} from '../answer.ts';
import {mergeAnswers} from '../merge-answers.ts';
import type {AnswerStorage} from './answer-storage.ts';

const DATABASE = 'cairn';
const TABLE = 'answers';
const VERSION = 1;
const PATIENCE = 5000;

let opening: Promise<IDBDatabase> | undefined;

const promised = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error as DOMException);
  });

const completed = (transaction: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error as DOMException);
  });

async function connect(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, VERSION);
  request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
  const database = await Promise.race([
    promised(request),
    // Another tab may hold an older version open, or the browser not answer at all.
    new Promise<never>((_, reject) => setTimeout(reject, PATIENCE, Error('IndexedDB does not open'))),
  ]);
  const forget = () => {
    database.close();
    opening = undefined;
  };
  // Another tab wants to upgrade, the browser cleared the site, or the page goes into the back/forward cache.
  database.onversionchange = forget;
  database.onclose = forget;
  addEventListener('pagehide', forget, {once: true});
  return database;
}

function open(): Promise<IDBDatabase> {
  opening ??= connect().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

const keyOf = ({list, subject, cycle}: AnswerScope) => [list, subject, cycle];

/** One record per question: two tabs that answer two questions cannot overwrite each other. */
export const indexedDbStorage: AnswerStorage = {
  async load(scope) {
    const table = (await open()).transaction(TABLE).objectStore(TABLE);
    // An empty array sorts after every string, so this is every question of the scope.
    const range = IDBKeyRange.bound(keyOf(scope), [...keyOf(scope), []]);
    return (await promised<unknown[]>(table.getAll(range))).filter(isAnswer);
  },

  async save(answer) {
    const transaction = (await open()).transaction(TABLE, 'readwrite', {durability: 'strict'});
    const done = completed(transaction);
    // A failed request aborts its transaction; `done` then says so to whoever awaits it below.
    done.catch(() => undefined);
    const table = transaction.objectStore(TABLE);
    const key = [...keyOf(answer), answer.question];
    const stored: unknown = await promised(table.get(key) as IDBRequest<unknown>);
    const merged: Answer = mergeAnswers(answer, isAnswer(stored) ? stored : undefined);
    table.put(merged, key);
    await done;
    return merged;
  },
};
