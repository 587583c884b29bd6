import {isEntry} from '../entry.ts';
import {mergeEntries} from '../merge-entries.ts';
import type {AnswerStorage} from './answer-storage.ts';

const DATABASE = 'cairn';
const TABLE = 'answers';
const VERSION = 1;
const PATIENCE = 2000;

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

/** One record per entry: two tabs that answer two questions cannot overwrite each other. */
export const indexedDbStorage: AnswerStorage = {
  async load(list, beginning) {
    const table = (await open()).transaction(TABLE).objectStore(TABLE);
    const from = [list, ...beginning];
    // An empty array sorts after every string, so this is everything that begins so.
    return promised<unknown[]>(table.getAll(IDBKeyRange.bound(from, [...from, []])));
  },

  async save(list, entries) {
    const transaction = (await open()).transaction(TABLE, 'readwrite', {durability: 'strict'});
    const done = completed(transaction);
    // A failed request aborts its transaction; `done` then says so to whoever awaits it below.
    done.catch(() => undefined);
    const table = transaction.objectStore(TABLE);
    const merged = await Promise.all(
      entries.map(async entry => {
        const key = [list, ...entry.key];
        const stored: unknown = await promised(table.get(key) as IDBRequest<unknown>);
        if (stored !== undefined && !isEntry(stored)) table.put(stored, [...key, Date.now()]);
        const result = mergeEntries(entry, isEntry(stored) ? stored : undefined);
        table.put(result, key);
        return result;
      }),
    );
    await done;
    return merged;
  },
};
