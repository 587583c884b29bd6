import type {PickedFile} from './file-picker.ts';

// A database of its own: the answers' one is read by versions that know nothing of files.
const DATABASE = 'cairn-files';
const TABLE = 'handles';

const promised = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error as DOMException);
  });

async function ask<T>(
  mode: IDBTransactionMode,
  request: (table: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(TABLE);
  const database = await promised(opening);
  try {
    return await promised(request(database.transaction(TABLE, mode).objectStore(TABLE)));
  } finally {
    database.close();
  }
}

/** The file in which a list is kept, as this browser remembers it. */
export const rememberedFile = (list: string): Promise<PickedFile | undefined> =>
  ask('readonly', table => table.get(list) as IDBRequest<PickedFile | undefined>);

/** Remembers it for the next visit. */
export const rememberFile = async (list: string, file: PickedFile): Promise<void> =>
  void (await ask('readwrite', table => table.put(file, list)));

/** Forgets it; the file stays where it is. */
export const forgetFile = (list: string): Promise<undefined> => ask('readwrite', table => table.delete(list));
