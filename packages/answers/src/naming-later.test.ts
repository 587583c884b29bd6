import {expect} from '@open-wc/testing';
import {
  addCycle,
  changeSubject,
  listCycles,
  listSubjects,
  matchNames,
  renameCycle,
  withIds,
  type NamingChanges,
} from './list/index.ts';
import {closeRound, movedSince} from './rounds/index.ts';
import {AnswerStore} from './store/answer-store.ts';

const stores: AnswerStore[] = [];

async function openStore(list: string): Promise<AnswerStore> {
  const store = new AnswerStore(list);
  stores.push(store);
  await store.load();
  return store;
}

const changesOf = (naming: unknown) => (naming as NamingChanges).changes;

const newList = () => `test-${crypto.randomUUID()}`;

describe('A team that named nothing for months', () => {
  afterEach(() => {
    stores.splice(0).forEach(store => store.close());
  });

  it('names its school and its cycle, closes it, and finds every answer where it was', async () => {
    const list = newList();
    const store = await openStore(list);
    await store.set('who', {answer: 'The principal.', status: 'drafted'});
    const before = JSON.stringify(store.entries(['answers']));

    await store.put([
      ...changesOf(changeSubject(store.entries(), 'default', {name: 'Lincoln', audience: 'school'})),
      ...changesOf(renameCycle(store.entries(), 'default', 'baseline')),
    ]);
    await store.put(changesOf(addCycle(store.entries(), 'mid-year')));
    expect(JSON.stringify(store.entries(['answers']))).to.equal(before);

    await closeRound(store, 'mid-year');
    await store.move({subject: 'default', cycle: 'mid-year'});
    await store.set('who', {status: 'agreed'});

    const entries = await (await openStore(list)).read();
    expect(listSubjects(entries).map(({id, name}) => [id, name])).to.deep.equal([['default', 'Lincoln']]);
    expect(listCycles(entries).map(({id, name}) => [id, name])).to.deep.equal([
      ['default', 'baseline'],
      ['mid-year', 'mid-year'],
    ]);
    const [who] = movedSince(entries, {
      subject: 'default',
      before: 'default',
      cycle: 'mid-year',
      questions: [{id: 'who', principle: 1}],
      levels: [],
      today: '2026-12-01',
    }).questions;
    expect([who!.before!.status, who!.now.status, who!.now.answer]).to.deep.equal([
      'drafted',
      'agreed',
      'The principal.',
    ]);
  });

  it('takes in the file of another school that named nothing either, and mixes nothing', async () => {
    const [ours, theirs] = [await openStore(newList()), await openStore(newList())];
    for (const [store, name] of [
      [ours, 'Lincoln'],
      [theirs, 'Jefferson'],
    ] as const) {
      await store.set('who', {answer: `Of ${name}`});
      await store.put(changesOf(changeSubject(store.entries(), 'default', {name})));
    }
    const file = (await theirs.read()).filter(({key}) => key[1] !== 'here');
    await ours.merge(withIds(file, 'subject', matchNames('subject', await ours.read(), file)));
    expect(ours.get('who').answer).to.equal('Of Lincoln');
    await ours.move({subject: 'jefferson', cycle: 'default'});
    expect(ours.get('who').answer).to.equal('Of Jefferson');
  });
});
