import {expect} from '@open-wc/testing';
import {answerFields, answerKey} from '../answer.ts';
import {closeRound} from '../rounds/close-round.ts';
import {AnswerStore} from '../store/answer-store.ts';
import {Copy} from '../testing/copy.ts';
import {takeOver} from './take-over.ts';

const place = {subject: 'lincoln', cycle: 'fall'};
const stores: AnswerStore[] = [];
let list = '';

async function openStore(): Promise<AnswerStore> {
  const store = new AnswerStore(list);
  stores.push(store);
  await store.move(place);
  return store;
}

const ben = () =>
  new Copy('ben')
    .answer(place, 'who', {answer: 'The deputy.', owner: 'Ben', evidence: 'Minutes'})
    .answer(place, 'when', {answer: 'In May.'});

const fieldsOf = (copy: Copy, question: string) => copy.entries.find(({key}) => key[3] === question)!.fields;

describe('takeOver', () => {
  beforeEach(() => {
    list = `test-${crypto.randomUUID()}`;
  });

  afterEach(() => {
    stores.splice(0).forEach(store => store.close());
  });

  it('takes the chosen fields, and nothing else of the file', async () => {
    const store = await openStore();
    await store.set('who', {answer: 'The principal.', owner: 'Ana', rating: 'low'});
    expect(await takeOver(store, 'who', fieldsOf(ben(), 'who'), ['answer', 'evidence'])).to.be.undefined;
    const fresh = await openStore();
    expect(fresh.get('who')).to.include({
      answer: 'The deputy.',
      evidence: 'Minutes',
      owner: 'Ana',
      rating: 'low',
    });
    expect(fresh.get('when').answer).to.equal('');
    expect(fresh.entries(['answers'])).to.have.length(1);
  });

  it('decides: no other version is left, also when the file is merged later', async () => {
    const store = await openStore();
    await store.set('who', {answer: 'The principal.'});
    await store.merge(new Copy('eve').answer(place, 'who', {answer: 'The board.'}).entries);
    await takeOver(store, 'who', fieldsOf(ben(), 'who'), ['answer']);
    await store.merge([{key: answerKey(place, 'who'), fields: {answer: fieldsOf(ben(), 'who')['answer']!}}]);
    const {answer} = (await openStore()).fields(answerKey(place, 'who'))!;
    expect([answer!.value, answer!.others]).to.deep.equal(['The deputy.', undefined]);
  });

  it('lets the person’s own other versions stay where they are not shown', async () => {
    const theirs = ben().take(new Copy('abe').answer(place, 'who', {answer: 'Unseen'}).entries);
    const fields = fieldsOf(theirs, 'who');
    expect(fields['answer']!.others).to.have.length(1);
    const store = await openStore();
    await takeOver(store, 'who', fields, answerFields);
    expect(JSON.stringify(store.entries())).not.to.include('Unseen');
    expect(store.get('who').answer).to.equal(fields['answer']!.value);
  });

  it('takes an empty field as empty', async () => {
    const store = await openStore();
    await store.set('who', {rating: 'low'});
    await takeOver(store, 'who', fieldsOf(ben(), 'who'), ['rating']);
    expect((await openStore()).get('who').rating).to.equal('');
  });

  it('changes nothing in a closed cycle, and says so', async () => {
    const store = await openStore();
    await store.set('who', {answer: 'The principal.'});
    await closeRound(store);
    expect(await takeOver(store, 'who', fieldsOf(ben(), 'who'), ['answer'])).to.equal('closed');
    expect((await openStore()).get('who').answer).to.equal('The principal.');
  });
});
