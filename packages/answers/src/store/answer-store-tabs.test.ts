import {expect, waitUntil} from '@open-wc/testing';
import {answerKey} from '../answer.ts';
import type {AnswerStorage} from './answer-storage.ts';
import {AnswerStore} from './answer-store.ts';
import {indexedDbStorage} from './indexed-db.ts';

const QUESTIONS = Array.from({length: 8}, (_, index) => `q-${index}`);

describe('AnswerStore in many tabs', () => {
  let list = '';
  const stores: AnswerStore[] = [];

  async function openStore(storage?: AnswerStorage): Promise<AnswerStore> {
    const store = new AnswerStore(list, storage);
    stores.push(store);
    await store.load();
    return store;
  }

  beforeEach(() => {
    list = `test-${crypto.randomUUID()}`;
  });

  afterEach(() => {
    stores.splice(0).forEach(store => store.close());
  });

  it('comes to rest when six tabs write the same answers at once', async () => {
    const tabs: AnswerStore[] = [];
    while (tabs.length < 6) tabs.push(await openStore());
    for (let round = 0; round < 10; round++) {
      for (const [tab, store] of tabs.entries())
        for (const question of QUESTIONS) store.type(question, {answer: `${tab} in round ${round}`}, 1);
      await new Promise(resolve => setTimeout(resolve));
    }
    await Promise.all(tabs.map(store => store.flush()));
    const shown = (store: AnswerStore) =>
      QUESTIONS.map(question => [question, store.fields(['answers', 'default', 'default', question])]);
    await waitUntil(
      () => new Set(tabs.map(store => JSON.stringify(shown(store)))).size === 1,
      'all tabs show the same',
      {timeout: 5000},
    );
  });

  it('does not bring back a text that was replaced elsewhere while its writer was still waiting', async () => {
    let confirm = () => {};
    const confirmed = new Promise<void>(resolve => (confirm = resolve));
    const here = await openStore({
      load: indexedDbStorage.load,
      save: async (...asked) => {
        const merged = await indexedDbStorage.save(...asked);
        await confirmed;
        return merged;
      },
    });
    const [there, elsewhere] = [await openStore(), await openStore()];
    for (const text of ['1', '2', '3']) await there.set('when', {answer: text});
    const written = here.set('who', {answer: 'Principals.'});
    const fresh = async () => (await openStore()).fields(answerKey(here.place, 'who'))?.['answer'];
    while (!(await fresh()));
    await there.set('who', {answer: 'Families.'});
    await waitUntil(() => elsewhere.get('who').answer === 'Families.');
    await waitUntil(() => here.get('when').answer === '3');
    await elsewhere.set('who', {answer: 'Both.'});
    confirm();
    await written;
    const kept = await fresh();
    expect([kept?.value, kept?.others]).to.deep.equal(['Both.', undefined]);
    expect([here.get('who').answer, here.state]).to.deep.equal(['Both.', 'saved']);
  });
});
