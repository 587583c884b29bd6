import {expect, waitUntil} from '@open-wc/testing';
import {roundKey} from '../answer.ts';
import type {AnswerStorage} from '../store/answer-storage.ts';
import {AnswerStore} from '../store/answer-store.ts';
import {indexedDbStorage} from '../store/indexed-db.ts';
import {closeRound, reopenRound} from './close-round.ts';

const baseline = {subject: 'lincoln', cycle: 'baseline'};
const midYear = {subject: 'lincoln', cycle: 'mid-year'};

let list = '';
const stores: AnswerStore[] = [];

async function openStore(storage?: AnswerStorage): Promise<AnswerStore> {
  const store = new AnswerStore(list, storage);
  stores.push(store);
  await store.move(baseline);
  return store;
}

/** What a browser that is started anew shows. */
async function kept(place: typeof baseline) {
  const store = await openStore();
  await store.move(place);
  return {answer: store.get('who').answer, closed: store.closed};
}

describe('closeRound', () => {
  beforeEach(() => {
    list = `test-${crypto.randomUUID()}`;
  });

  afterEach(() => {
    stores.splice(0).forEach(store => store.close());
  });

  it('freezes a cycle and starts the next from it', async () => {
    const store = await openStore();
    await store.put([[['list', 'here'], {person: 'ana'}]]);
    await store.set('who', {answer: 'The principal.', status: 'agreed'});
    expect(await closeRound(store, 'mid-year')).to.be.undefined;
    expect(store.closed).to.be.true;
    expect(store.fields(roundKey(baseline))!['closed']!.by).to.equal('ana');
    await store.set('who', {answer: 'Too late'});
    expect(await kept(baseline)).to.deep.equal({answer: 'The principal.', closed: true});
    expect(await kept(midYear)).to.deep.equal({answer: 'The principal.', closed: false});
    await store.move(midYear);
    await store.set('who', {answer: 'The deputy.'});
    expect(await kept(baseline)).to.deep.equal({answer: 'The principal.', closed: true});
    expect(await kept(midYear)).to.deep.equal({answer: 'The deputy.', closed: false});
  });

  it('takes what was typed a moment ago along', async () => {
    const store = await openStore();
    store.type('who', {answer: 'Last words'}, 60_000);
    await closeRound(store, 'mid-year');
    expect(await kept(baseline)).to.deep.equal({answer: 'Last words', closed: true});
    expect(await kept(midYear)).to.deep.equal({answer: 'Last words', closed: false});
  });

  it('closes the last cycle without starting another', async () => {
    const store = await openStore();
    await store.set('who', {answer: 'A'});
    await closeRound(store);
    expect(await kept(baseline)).to.deep.equal({answer: 'A', closed: true});
  });

  it('opens a cycle again, and closes it again', async () => {
    const store = await openStore();
    await store.set('who', {answer: 'A'});
    await closeRound(store, 'mid-year');
    await reopenRound(store);
    await store.set('who', {answer: 'Corrected'});
    expect(await kept(baseline)).to.deep.equal({answer: 'Corrected', closed: false});
    await closeRound(store, 'mid-year');
    expect(await kept(baseline)).to.deep.equal({answer: 'Corrected', closed: true});
    expect((await kept(midYear)).answer).to.equal('Corrected');
  });

  it('says why a cycle cannot be closed, and then changes nothing', async () => {
    const store = await openStore();
    await store.set('who', {answer: 'A'});
    expect(await closeRound(store, 'baseline')).to.equal('same-cycle');
    await store.move(midYear);
    await closeRound(store);
    await store.move(baseline);
    expect(await closeRound(store, 'mid-year')).to.equal('next-closed');
    expect(await kept(baseline)).to.deep.equal({answer: 'A', closed: false});
    await closeRound(store);
    expect(await closeRound(store, 'end-of-year')).to.equal('already-closed');
  });

  it('comes to the same when two tabs close at once', async () => {
    const [one, two] = [await openStore(), await openStore()];
    await one.set('who', {answer: 'A'});
    await waitUntil(() => two.get('who').answer === 'A');
    await Promise.all([closeRound(one, 'mid-year'), closeRound(two, 'mid-year')]);
    await waitUntil(() => one.closed && two.closed);
    expect(await kept(midYear)).to.deep.equal({answer: 'A', closed: false});
    const fresh = await openStore();
    for (const {fields} of await fresh.read(roundKey(midYear)))
      for (const field of Object.values(fields)) expect(field.others).to.be.undefined;
  });

  it('closes nothing when the browser refuses the write', async () => {
    let refuses = false;
    const store = await openStore({
      load: (...asked) => indexedDbStorage.load(...asked),
      save: (...asked) =>
        refuses
          ? Promise.reject(new DOMException('Quota', 'QuotaExceededError'))
          : indexedDbStorage.save(...asked),
    });
    await store.set('who', {answer: 'A'});
    refuses = true;
    const error = await closeRound(store, 'mid-year').catch((reason: unknown) => reason);
    expect((error as Error).name).to.equal('QuotaExceededError');
    expect(store.closed).to.be.false;
    expect(await kept(midYear)).to.deep.equal({answer: '', closed: false});
  });
});
