import {expect, waitUntil} from '@open-wc/testing';
import {AnswerStore} from './answer-store.ts';
import type {AnswerStorage} from './answer-storage.ts';
import {indexedDbStorage} from './indexed-db.ts';

let list = '';
const stores: AnswerStore[] = [];

async function openStore(storage?: AnswerStorage): Promise<AnswerStore> {
  const store = new AnswerStore({list, subject: 'state', cycle: 'current'}, storage);
  stores.push(store);
  await store.load();
  return store;
}

/** Storage that refuses as long as it is told to, and is the real one otherwise. */
function refusing(refuses: {load?: boolean; save?: boolean}): AnswerStorage {
  const unless = <T>(refused: boolean | undefined, action: () => Promise<T>) =>
    refused ? Promise.reject(new DOMException('Quota exceeded', 'QuotaExceededError')) : action();
  return {
    load: scope => unless(refuses.load, () => indexedDbStorage.load(scope)),
    save: answer => unless(refuses.save, () => indexedDbStorage.save(answer)),
  };
}

describe('AnswerStore', () => {
  beforeEach(() => {
    list = `test-${crypto.randomUUID()}`;
  });

  afterEach(() => {
    stores.splice(0).forEach(store => store.close());
  });

  it('keeps an answer for the next visit', async () => {
    const today = await openStore();
    expect(today.state).to.equal('empty');
    await today.set('who', {status: 'agreed', text: 'The deputy commissioner.'});
    expect(today.state).to.equal('saved');

    const tomorrow = await openStore();
    expect(tomorrow.get('who')).to.deep.equal({status: 'agreed', text: 'The deputy commissioner.'});
    expect(tomorrow.state).to.equal('saved');
    expect(tomorrow.savedAt).to.equal(tomorrow.savedAt && Math.min(tomorrow.savedAt, Date.now()));
  });

  it('says "saving" until the write completed', async () => {
    const store = await openStore();
    const states: string[] = [];
    store.addEventListener('change', () => states.push(store.state));
    const written = store.set('who', {text: 'A'});
    expect(store.state).to.equal('saving');
    await written;
    expect(states[0]).to.equal('saving');
    expect(states.at(-1)).to.equal('saved');
  });

  it('says "unsaved" when the browser refuses, keeps the words, and saves them with the next change', async () => {
    const refuses = {save: true};
    const store = await openStore(refusing(refuses));
    await store.set('who', {text: 'First'});
    expect(store.state).to.equal('unsaved');
    expect(store.get('who').text).to.equal('First');
    refuses.save = false;
    await store.set('when', {text: 'Second'});
    expect(store.state).to.equal('saved');
    const fresh = await openStore();
    expect([fresh.get('who').text, fresh.get('when').text]).to.deep.equal(['First', 'Second']);
  });

  it('lets a change made before the storage could be read win over what lay there', async () => {
    const before = await openStore();
    for (const text of ['1', '2', '3']) await before.set('who', {text});
    before.close();
    const refuses = {load: true, save: true};
    const store = await openStore(refusing(refuses));
    await store.set('who', {text: 'newest'});
    Object.assign(refuses, {load: false, save: false});
    await store.set('other', {text: 'x'});
    expect((await openStore()).get('who').text).to.equal('newest');
  });

  it('shows another tab what was saved', async () => {
    const here = await openStore();
    const there = await openStore();
    await here.set('who', {text: 'Seen?'});
    await waitUntil(() => there.get('who').text === 'Seen?');
  });

  it('loses nothing when two tabs answer different questions, and fields, at once', async () => {
    const [one, two] = [await openStore(), await openStore()];
    const names = Array.from({length: 25}, (_, index) => `q-${index}`);
    await Promise.all([
      ...names.map(name => one.set(name, {text: `text of ${name}`})),
      ...names.map(name => two.set(name, {status: 'drafted'})),
    ]);
    const fresh = await openStore();
    for (const name of names)
      expect(fresh.get(name)).to.deep.equal({status: 'drafted', text: `text of ${name}`});
  });

  it('still saves, and tells other tabs, what was written just before it is closed', async () => {
    const [one, other] = [await openStore(), await openStore()];
    const written = one.set('who', {text: 'Last words'});
    one.close();
    await written;
    expect(one.state).to.equal('saved');
    await waitUntil(() => other.get('who').text === 'Last words');
  });

  it('writes what is typed without a pause at least every so often', async () => {
    const store = await openStore();
    const typed = 'a sentence that somebody types without ever stopping to think about it';
    for (let length = 1; length <= typed.length; length++) {
      void store.set('who', {text: typed.slice(0, length)}, 50);
      await new Promise(resolve => setTimeout(resolve, 5));
    }
    const kept = (await openStore()).get('who').text;
    expect(kept.length).to.be.greaterThan(typed.length / 2);
    await store.flush();
    expect((await openStore()).get('who').text).to.equal(typed);
  });

  it('writes what waits when the page is about to be left', async () => {
    const store = await openStore();
    void store.set('who', {text: 'Last words'}, 60_000);
    expect(store.state).to.equal('saving');
    dispatchEvent(new Event('beforeunload'));
    await waitUntil(() => store.state === 'saved');
    expect((await openStore()).get('who').text).to.equal('Last words');
  });

  it('comes to rest when two tabs write one answer at once, and both show the same', async () => {
    const [one, two] = [await openStore(), await openStore()];
    for (let round = 0; round < 20; round++) {
      void one.set('who', {text: `one ${round}`}, 1);
      void two.set('who', {text: `two ${round}`}, 2);
      await new Promise(resolve => setTimeout(resolve, 3));
    }
    await Promise.all([one.flush(), two.flush()]);
    await waitUntil(
      () => one.state === 'saved' && two.state === 'saved' && one.get('who').text === two.get('who').text,
    );
    expect((await openStore()).get('who').text).to.equal(one.get('who').text);
  });

  it('does not let another tab replace what is being written here', async () => {
    const [here, there] = [await openStore(), await openStore()];
    void here.set('who', {text: 'Still typing'}, 60_000);
    await there.set('who', {text: 'Written meanwhile'});
    await there.set('when', {text: 'x'});
    await waitUntil(() => here.get('when').text === 'x');
    expect(here.get('who').text).to.equal('Still typing');
    await here.flush();
    await waitUntil(() => there.get('who').text === 'Still typing');
  });

  it('says at once when the browser lets nothing be read', async () => {
    const store = await openStore(refusing({load: true}));
    expect(store.state).to.equal('unsaved');
  });

  it('does not show the answers of one subject under another', async () => {
    const state = await openStore();
    await state.set('who', {text: 'State'});
    const lea = new AnswerStore({list, subject: 'lea-7', cycle: 'current'});
    stores.push(lea);
    await lea.load();
    expect(lea.get('who').text).to.equal('');
  });

  it('leaves a record it does not understand alone', async () => {
    const good = await openStore();
    await good.set('who', {text: 'ok'});
    const junk = {list, subject: 'state', cycle: 'current', question: 'bad', fields: {status: 7}};
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('cairn');
      request.onsuccess = () => {
        const transaction = request.result.transaction('answers', 'readwrite');
        transaction.objectStore('answers').put(junk, [list, 'state', 'current', 'bad']);
        transaction.oncomplete = () => resolve(request.result.close());
        transaction.onabort = () => reject(transaction.error as DOMException);
      };
    });
    const store = await openStore();
    expect(store.get('who').text).to.equal('ok');
    expect(store.get('bad').status).to.equal('not-started');
  });
});
