import {expect, waitUntil} from '@open-wc/testing';
import {answerKey} from '../answer.ts';
import {AnswerStore} from './answer-store.ts';

let list = '';
const stores: AnswerStore[] = [];

async function openStore(): Promise<AnswerStore> {
  const store = new AnswerStore(list);
  stores.push(store);
  await store.load();
  return store;
}

describe('What an AnswerStore reads', () => {
  beforeEach(() => {
    list = `test-${crypto.randomUUID()}`;
  });

  afterEach(() => {
    stores.splice(0).forEach(store => store.close());
  });

  it('reads the answers of every subject and cycle at once, with what is not written yet', async () => {
    const store = await openStore();
    for (const subject of ['lincoln', 'jefferson']) {
      await store.move({subject, cycle: 'baseline'});
      await store.set('who', {answer: subject});
    }
    const fresh = await openStore();
    fresh.type('who', {answer: 'Jefferson, still typing'}, 60_000);
    const answers = (await fresh.read(['answers'])).map(({key, fields}) => [key[1], fields['answer']!.value]);
    expect(answers).to.have.deep.members([
      ['lincoln', 'lincoln'],
      ['jefferson', 'Jefferson, still typing'],
    ]);
  });

  it('shows answers to a renamed question under its new id, and goes on from there', async () => {
    await (await openStore()).set('who', {answer: 'The deputy.', owner: 'Ana'});
    const store = await openStore();
    store.moves.set('who', 'who-leads');
    await store.read(['answers']);
    expect(store.get('who-leads')).to.include({answer: 'The deputy.', owner: 'Ana'});
    await store.set('who-leads', {answer: 'The commissioner.'});
    const fresh = await openStore();
    fresh.moves.set('who', 'who-leads');
    await fresh.read(['answers']);
    expect(fresh.get('who-leads')).to.include({answer: 'The commissioner.', owner: 'Ana'});
    // Whoever wrote the new answer saw the old one.
    expect(fresh.fields(answerKey(fresh.place, 'who-leads'))!['answer']!.others).to.be.undefined;
    expect(fresh.get('who').answer).to.equal('The deputy.');
  });

  it('shows what a tab with the older list writes under the former id', async () => {
    const [older, newer] = [await openStore(), await openStore()];
    newer.moves.set('who', 'who-leads');
    await older.set('who', {answer: 'From the older tab'});
    await waitUntil(() => newer.get('who-leads').answer === 'From the older tab');
  });

  it('comes to rest when renames lead in a circle', async () => {
    const store = await openStore();
    store.moves.set('who', 'when').set('when', 'who');
    await store.set('who', {answer: 'A'});
    await store.read(['answers']);
    expect([store.get('who').answer, store.get('when').answer]).to.deep.equal(['A', 'A']);
  });
});
