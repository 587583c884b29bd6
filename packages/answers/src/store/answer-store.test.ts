import {expect, waitUntil} from '@open-wc/testing';
import {AnswerStore} from './answer-store.ts';
import type {AnswerStorage} from './answer-storage.ts';
import {answerKey} from '../answer.ts';
import {indexedDbStorage} from './indexed-db.ts';
import {localStorageStorage} from './local-storage.ts';
import {storageLadder} from './storage-ladder.ts';

let list = '';
const stores: AnswerStore[] = [];

async function openStore(storage?: AnswerStorage): Promise<AnswerStore> {
  const store = new AnswerStore(list, storage);
  stores.push(store);
  await store.load();
  return store;
}

/** Storage that refuses as long as it is told to, and is the real one otherwise. */
function refusing(refuses: {load?: boolean; save?: boolean}): AnswerStorage {
  const unless = <T>(refused: boolean | undefined, action: () => Promise<T>) =>
    refused ? Promise.reject(new DOMException('Quota exceeded', 'QuotaExceededError')) : action();
  return {
    load: (...asked) => unless(refuses.load, () => indexedDbStorage.load(...asked)),
    save: (...asked) => unless(refuses.save, () => indexedDbStorage.save(...asked)),
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
    await today.set('who', {status: 'agreed', answer: 'The deputy commissioner.'});
    expect(today.state).to.equal('saved');

    const tomorrow = await openStore();
    expect(tomorrow.get('who')).to.include({status: 'agreed', answer: 'The deputy commissioner.'});
    expect(tomorrow.state).to.equal('saved');
    expect(tomorrow.savedAt).to.equal(tomorrow.savedAt && Math.min(tomorrow.savedAt, Date.now()));
  });

  it('says "saving" until the write completed', async () => {
    const store = await openStore();
    const states: string[] = [];
    store.addEventListener('change', () => states.push(store.state));
    const written = store.set('who', {answer: 'A'});
    expect(store.state).to.equal('saving');
    await written;
    expect(states[0]).to.equal('saving');
    expect(states.at(-1)).to.equal('saved');
  });

  it('says "unsaved" when the browser refuses, keeps the words, and saves them with the next change', async () => {
    const refuses = {save: true};
    const store = await openStore(refusing(refuses));
    await store.set('who', {answer: 'First'});
    expect(store.state).to.equal('unsaved');
    expect(store.get('who').answer).to.equal('First');
    refuses.save = false;
    await store.set('when', {answer: 'Second'});
    expect(store.state).to.equal('saved');
    const fresh = await openStore();
    expect([fresh.get('who').answer, fresh.get('when').answer]).to.deep.equal(['First', 'Second']);
  });

  it('lets a change made before the storage could be read win over what lay there', async () => {
    const before = await openStore();
    for (const text of ['1', '2', '3']) await before.set('who', {answer: text});
    before.close();
    const refuses = {load: true, save: true};
    const store = await openStore(refusing(refuses));
    await store.set('who', {answer: 'newest'});
    Object.assign(refuses, {load: false, save: false});
    await store.set('other', {answer: 'x'});
    expect((await openStore()).get('who').answer).to.equal('newest');
  });

  it('shows another tab what was saved', async () => {
    const here = await openStore();
    const there = await openStore();
    await here.set('who', {answer: 'Seen?'});
    await waitUntil(() => there.get('who').answer === 'Seen?');
  });

  it('loses nothing when two tabs answer different questions, and fields, at once', async () => {
    const [one, two] = [await openStore(), await openStore()];
    const names = Array.from({length: 25}, (_, index) => `q-${index}`);
    await Promise.all([
      ...names.map(name => one.set(name, {answer: `text of ${name}`})),
      ...names.map(name => two.set(name, {status: 'drafted'})),
    ]);
    const fresh = await openStore();
    for (const name of names)
      expect(fresh.get(name)).to.include({status: 'drafted', answer: `text of ${name}`});
  });

  it('still saves, and tells other tabs, what was written just before it is closed', async () => {
    const [one, other] = [await openStore(), await openStore()];
    const written = one.set('who', {answer: 'Last words'});
    one.close();
    await written;
    expect(one.state).to.equal('saved');
    await waitUntil(() => other.get('who').answer === 'Last words');
  });

  it('writes what is typed without a pause at least every so often', async () => {
    const store = await openStore();
    const typed = 'a sentence that somebody types without ever stopping to think about it';
    for (let length = 1; length <= typed.length; length++) {
      store.type('who', {answer: typed.slice(0, length)}, 50);
      await new Promise(resolve => setTimeout(resolve, 5));
    }
    const kept = (await openStore()).get('who').answer;
    expect(kept.length).to.be.greaterThan(typed.length / 2);
    await store.flush();
    expect((await openStore()).get('who').answer).to.equal(typed);
  });

  it('writes what waits when the page is about to be left', async () => {
    const store = await openStore();
    store.type('who', {answer: 'Last words'}, 60_000);
    expect(store.state).to.equal('saving');
    dispatchEvent(new Event('beforeunload'));
    await waitUntil(() => store.state === 'saved');
    expect((await openStore()).get('who').answer).to.equal('Last words');
  });

  it('comes to rest when two tabs write one answer at once, and both show the same', async () => {
    const [one, two] = [await openStore(), await openStore()];
    for (let round = 0; round < 20; round++) {
      one.type('who', {answer: `one ${round}`}, 1);
      two.type('who', {answer: `two ${round}`}, 2);
      await new Promise(resolve => setTimeout(resolve, 3));
    }
    await Promise.all([one.flush(), two.flush()]);
    await waitUntil(
      () => one.state === 'saved' && two.state === 'saved' && one.get('who').answer === two.get('who').answer,
    );
    expect((await openStore()).get('who').answer).to.equal(one.get('who').answer);
  });

  it('does not let another tab replace what is being written here', async () => {
    const [here, there] = [await openStore(), await openStore()];
    here.type('who', {answer: 'Still typing'}, 60_000);
    await there.set('who', {answer: 'Written meanwhile'});
    await there.set('when', {answer: 'x'});
    await waitUntil(() => here.get('when').answer === 'x');
    expect(here.get('who').answer).to.equal('Still typing');
    await here.flush();
    await waitUntil(() => there.get('who').answer === 'Still typing');
  });

  it('says at once when the browser lets nothing be read', async () => {
    const store = await openStore(refusing({load: true}));
    expect(store.state).to.equal('unsaved');
  });

  it('does not show the answers of one subject under another', async () => {
    const state = await openStore();
    await state.set('who', {answer: 'State'});
    await state.move({subject: 'lea-7', cycle: 'default'});
    expect(state.get('who').answer).to.equal('');
    expect((await openStore()).place.subject).to.equal('lea-7');
    await state.move({subject: 'default', cycle: 'default'});
    expect(state.get('who').answer).to.equal('State');
  });

  it('leaves a record it does not understand alone', async () => {
    const good = await openStore();
    await good.set('who', {answer: 'ok'});
    const junk = {key: ['answers', 'default', 'default', 'bad'], fields: {status: 7}};
    const place = [list, ...junk.key];
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('cairn');
      request.onsuccess = () => {
        const transaction = request.result.transaction('answers', 'readwrite');
        transaction.objectStore('answers').put(junk, place);
        transaction.oncomplete = () => resolve(request.result.close());
        transaction.onabort = () => reject(transaction.error as DOMException);
      };
    });
    const store = await openStore();
    expect(store.get('who').answer).to.equal('ok');
    expect(store.get('bad').status).to.equal('not-started');
    expect(store.damaged).to.equal(1);
    await store.set('bad', {status: 'agreed'});
    const again = await openStore();
    expect([again.get('bad').status, again.damaged]).to.deep.equal(['agreed', 1]);
  });

  it('falls back to localStorage when IndexedDB refuses, and reads both the next time', async () => {
    await (await openStore()).set('who', {answer: 'In the database'});
    const store = await openStore(storageLadder([refusing({save: true}), localStorageStorage]));
    await store.set('when', {answer: 'In a key of its own'});
    expect([store.state, store.rung]).to.deep.equal(['saved', 1]);
    const fresh = await openStore();
    expect([fresh.get('who').answer, fresh.get('when').answer]).to.deep.equal([
      'In the database',
      'In a key of its own',
    ]);
    expect(fresh.rung).to.equal(0);
    expect(fresh.state).to.equal('saved');
  });

  it('keeps a text that loses beside the one that wins, until somebody decides', async () => {
    const one = await openStore();
    await one.set('who', {answer: 'Principals.'});
    const [here, there] = [await openStore(), await openStore()];
    here.type('who', {answer: 'Principals and teachers.'}, 60_000);
    there.type('who', {answer: 'Principals and families.'}, 60_000);
    await Promise.all([here.flush(), there.flush()]);
    const key = answerKey(here.place, 'who');
    const versions = (store: AnswerStore) => JSON.stringify(store.fields(key)?.['answer']);
    await waitUntil(
      () => here.state === 'saved' && there.state === 'saved' && versions(here) === versions(there),
    );
    const others = here.fields(key)?.['answer']?.others ?? [];
    expect([here.get('who').answer, ...others.map(({value}) => value)]).to.have.members([
      'Principals and teachers.',
      'Principals and families.',
    ]);
    here.type('who', {answer: 'Principals and others.'}, 0);
    await here.flush();
    expect(here.fields(key)?.['answer']?.others).to.have.lengthOf(1);
    await here.set('who', {answer: 'Principals, teachers and families.'});
    const fresh = await openStore();
    expect(fresh.get('who').answer).to.equal('Principals, teachers and families.');
    expect(fresh.fields(key)?.['answer']?.others).to.equal(undefined);
  });

  it('keeps no other version of what was replaced by somebody who had read it', async () => {
    const [one, two] = [await openStore(), await openStore()];
    await one.set('who', {answer: 'First'});
    await waitUntil(() => two.get('who').answer === 'First');
    await two.set('who', {answer: 'Second'});
    await waitUntil(() => one.get('who').answer === 'Second');
    await one.set('who', {answer: 'Third'});
    const fresh = await openStore();
    expect(fresh.fields(answerKey(fresh.place, 'who'))?.['answer']?.others).to.equal(undefined);
  });

  it('does not let what was written here win over a field that somebody else changed later', async () => {
    const [one, two] = [await openStore(), await openStore()];
    await one.set('who', {status: 'drafted'});
    await waitUntil(() => two.get('who').status === 'drafted');
    one.type('who', {answer: 'Still typing'}, 60_000);
    await two.set('who', {status: 'agreed'});
    await waitUntil(() => one.get('who').status === 'agreed');
    await one.flush();
    expect((await openStore()).get('who')).to.include({status: 'agreed', answer: 'Still typing'});
  });

  it('changes nothing in a cycle that is closed', async () => {
    const store = await openStore();
    await store.set('who', {answer: 'Before'});
    await store.put([[['answers', 'default', 'default'], {closed: true}]]);
    await store.set('who', {answer: 'After'});
    expect([store.closed, store.get('who').answer]).to.deep.equal([true, 'Before']);
  });

  it('takes all of what others wrote, or nothing', async () => {
    const theirs = await openStore();
    await theirs.set('who', {answer: 'Theirs'});
    await theirs.set('when', {answer: 'May'});
    const entries = theirs.entries(['answers']);
    list = `${list}-other`;
    const refuses = {save: true};
    const store = await openStore(refusing(refuses));
    let error: unknown;
    await store.merge(entries).catch((reason: unknown) => (error = reason));
    expect(error).to.be.instanceOf(DOMException);
    expect(store.entries()).to.deep.equal([]);
    refuses.save = false;
    await store.merge(entries);
    expect((await openStore()).get('when').answer).to.equal('May');
  });
});
