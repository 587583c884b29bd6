import {waitUntil} from '@open-wc/testing';
import {AnswerStore} from './answer-store.ts';

const QUESTIONS = Array.from({length: 8}, (_, index) => `q-${index}`);

describe('AnswerStore in many tabs', () => {
  let list = '';
  const stores: AnswerStore[] = [];

  async function openStore(): Promise<AnswerStore> {
    const store = new AnswerStore(list);
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
});
