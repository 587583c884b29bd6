import type {Site} from '../call-sites.ts';

declare global {
  /** Which call sites refuse in this page, from now on. */
  var refuses: Set<Site>;
}

// Lets the browser refuse at the call sites named in `refuses`, in its own way: requests end with its errors, and
// transactions abort. Those that refuse from the start stand in the page's address.
globalThis.refuses = new Set(JSON.parse(decodeURIComponent(location.hash.slice(1))) as Site[]);

const quota = () => new DOMException('The quota has been exceeded.', 'QuotaExceededError');

function before(owner: object, name: string, site: Site, refuse: (call: () => unknown) => unknown) {
  const original = (owner as Record<string, (...asked: unknown[]) => unknown>)[name]!;
  Object.defineProperty(owner, name, {
    configurable: true,
    writable: true,
    value(this: unknown, ...asked: unknown[]) {
      const call = () => original.apply(this, asked);
      return refuses.has(site) ? refuse(call) : call();
    },
  });
}
const throws = (owner: object, name: string, site: Site) =>
  before(owner, name, site, () => {
    throw quota();
  });
/** The request is made, and its transaction aborts. */
const fails = (name: string, site: Site) =>
  before(IDBObjectStore.prototype, name, site, call => {
    const request = call() as IDBRequest;
    request.transaction!.abort();
    return request;
  });

const held: IDBOpenDBRequest[] = [];
const openDatabase = indexedDB.open.bind(indexedDB);
before(IDBFactory.prototype, 'open', 'open fails', () => {
  const request = openDatabase(`other-${Math.random()}`);
  // After the store's own listener, which would not expect it.
  queueMicrotask(() => request.addEventListener('upgradeneeded', () => request.transaction!.abort()));
  return request;
});
before(IDBFactory.prototype, 'open', 'open never answers', () => {
  const name = `other-${Math.random()}`;
  // Stays open, and is not collected, so that the second version waits for ever.
  held.push(openDatabase(name, 1));
  return openDatabase(name, 2);
});
throws(IDBFactory.prototype, 'open', 'open throws');
throws(IDBDatabase.prototype, 'transaction', 'transaction throws');
for (const name of ['getAll', 'get', 'put']) {
  fails(name, `${name} fails` as Site);
  throws(IDBObjectStore.prototype, name, `${name} throws` as Site);
}
// The disk is full when everything was asked for and nothing is written yet.
before(IDBObjectStore.prototype, 'put', 'commit fails', call => {
  const request = call() as IDBRequest;
  request.addEventListener('success', () => request.transaction!.abort());
  return request;
});
throws(Storage.prototype, 'getItem', 'getItem throws');
throws(Storage.prototype, 'setItem', 'setItem throws');
before(Storage.prototype, 'setItem', 'setItem forgets', () => undefined);
before(Object, 'keys', 'keys throw', call => {
  const found = call();
  if (Array.isArray(found) && found.some(name => String(name).startsWith('cairn['))) throw quota();
  return found;
});
