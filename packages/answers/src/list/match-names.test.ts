import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Entry} from '../entry.ts';
import {Copy} from '../testing/copy.ts';
import {addCycle, renameCycle} from './cycles.ts';
import {matchNames} from './match-names.ts';
import type {NamingChanges} from './named.ts';
import {addSubject, changeSubject, listSubjects, type SubjectDetails} from './subjects.ts';
import {withIds} from './with-ids.ts';

const place = {subject: 'default', cycle: 'default'};

const add = (copy: Copy, details: SubjectDetails & {name: string}) =>
  copy.put((addSubject(copy.entries, details) as NamingChanges).changes);

const change = (copy: Copy, id: string, details: SubjectDetails) =>
  copy.put((changeSubject(copy.entries, id, details) as NamingChanges).changes);

const beginner = (person: string, name?: string) => {
  const copy = new Copy(person).answer(place, 'who', {answer: `Of ${person}`});
  return name ? change(copy, 'default', {name}) : copy;
};

const match = (ours: Copy, theirs: Copy) => matchNames('subject', ours.entries, theirs.entries);

describe('matchNames', () => {
  it('takes what two people of one team wrote before anything had a name for the same', () => {
    expect(match(beginner('ana'), beginner('ben'))).to.deep.equal([{id: 'default', to: 'default'}]);
    expect(match(beginner('ana', 'Lincoln'), beginner('ben', 'LINCOLN'))).to.deep.equal([
      {id: 'default', to: 'default'},
    ]);
  });

  it('keeps two schools apart that both began without a name', () => {
    const [ours, theirs] = [beginner('ana', 'Lincoln'), beginner('ben', 'Jefferson')];
    const matches = match(ours, theirs);
    expect(matches).to.deep.equal([{id: 'default', to: 'jefferson'}]);
    ours.take(withIds(theirs.entries, 'subject', matches));
    expect(listSubjects(ours.entries).map(({id, name}) => [id, name])).to.deep.equal([
      ['default', 'Lincoln'],
      ['jefferson', 'Jefferson'],
    ]);
    expect(ours.values(['answers', 'default', 'default', 'who'])).to.deep.equal({answer: 'Of ana'});
    expect(ours.values(['answers', 'jefferson', 'default', 'who'])).to.deep.equal({answer: 'Of ben'});
  });

  it('asks where only one of two has a name', () => {
    const asked = [{id: 'default', to: 'default', doubt: 'unnamed'}];
    expect(match(beginner('ana'), beginner('ben', 'Lincoln'))).to.deep.equal(asked);
    expect(match(beginner('ana', 'Lincoln'), beginner('ben'))).to.deep.equal(asked);
  });

  it('finds a school that began here without a name, and there with one', () => {
    const theirs = add(new Copy('ben'), {name: 'Lincoln'});
    expect(match(beginner('ana', 'Lincoln'), theirs)).to.deep.equal([{id: 'lincoln', to: 'default'}]);
    expect(match(theirs, beginner('ana', 'Lincoln'))).to.deep.equal([{id: 'default', to: 'lincoln'}]);
  });

  it('follows a new name that somebody gave knowing the old one', () => {
    const ana = beginner('ana', 'Lincoln');
    const ben = new Copy('ben', ana.entries);
    change(ben, 'default', {name: 'Lincoln High'});
    expect(match(ana, ben)).to.deep.equal([{id: 'default', to: 'default'}]);
    expect(match(ben, ana)).to.deep.equal([{id: 'default', to: 'default'}]);
  });

  it('asks where two gave one name each, and one has changed it since', () => {
    const [ana, ben] = [add(new Copy('ana'), {name: 'Lincoln'}), add(new Copy('ben'), {name: 'Lincoln'})];
    change(ben, 'lincoln', {name: 'Jefferson'});
    expect(match(ana, ben)).to.deep.equal([{id: 'lincoln', to: 'lincoln', doubt: 'renamed'}]);
  });

  it('goes by the identifier before it goes by the name', () => {
    const ana = add(new Copy('ana'), {name: 'Lincoln', identifier: '1'});
    add(ana, {name: 'Lincoln', identifier: '2'});
    const ben = change(add(new Copy('ben'), {name: 'Lincoln'}), 'lincoln', {identifier: '2'});
    expect(match(ana, ben)).to.deep.equal([{id: 'lincoln', to: '2'}]);
    const other = add(new Copy('eve'), {name: 'Lincoln', identifier: '3'});
    expect(match(ana, other)).to.deep.equal([{id: '3', to: '3'}]);
    const unclear = add(new Copy('dan'), {name: 'Lincoln'});
    expect(match(ana, unclear)).to.deep.equal([{id: 'lincoln', to: '1', doubt: 'several'}]);
  });

  it('keeps apart what has one id and two identifiers', () => {
    const ana = change(add(new Copy('ana'), {name: 'Lincoln'}), 'lincoln', {identifier: '1'});
    const ben = change(add(new Copy('ben'), {name: 'Lincoln'}), 'lincoln', {identifier: '2'});
    expect(match(ana, ben)).to.deep.equal([{id: 'lincoln', to: '2'}]);
  });

  it('takes the baseline for the baseline, whether it was named first or later', () => {
    const ana = new Copy('ana').answer(place, 'who', {answer: 'A'});
    ana.put((renameCycle(ana.entries, 'default', 'baseline') as NamingChanges).changes);
    const ben = new Copy('ben');
    ben.put((addCycle([], 'baseline') as NamingChanges).changes);
    ben.put((addCycle(ben.entries, 'mid-year') as NamingChanges).changes);
    const matches = matchNames('cycle', ana.entries, ben.entries);
    expect(matches).to.deep.equal([
      {id: 'baseline', to: 'default'},
      {id: 'mid-year', to: 'mid-year'},
    ]);
    const carried = {value: 'A', clock: 1, replica: 'ben', at: 0, from: 'baseline'};
    const [entry] = withIds(
      [{key: ['answers', 'default', 'mid-year', 'who'], fields: {answer: {...carried, others: [carried]}}}],
      'cycle',
      matches,
    );
    expect(entry!.key).to.deep.equal(['answers', 'default', 'mid-year', 'who']);
    expect(entry!.fields['answer']!.from).to.equal('default');
    expect(entry!.fields['answer']!.others![0]!.from).to.equal('default');
  });
});

describe('withIds', () => {
  it('loses nothing where two of theirs are one of ours', () => {
    const theirs = beginner('ben');
    theirs.answer({subject: 'lincoln', cycle: 'default'}, 'who', {owner: 'Eve'});
    const renamed = withIds(theirs.entries, 'subject', [{id: 'lincoln', to: 'default'}]);
    expect(renamed).to.have.length(1);
    expect(Object.keys(renamed[0]!.fields)).to.have.members(['answer', 'owner']);
  });

  it('changes nothing but ids, and nothing at all where ids stay', () => {
    const id = fc.constantFrom('default', 'lincoln', 'subject', 'cycle', 'who');
    const key = fc.oneof(
      fc.tuple(fc.constant('answers'), id, id, id),
      fc.tuple(fc.constant('answers'), id, id),
      fc.tuple(fc.constant('list'), fc.constantFrom('subject', 'cycle', 'person'), id),
    );
    const entries = fc
      .uniqueArray(key, {selector: parts => parts.join('/')})
      .map(keys => keys.map((parts): Entry => ({key: parts, fields: {}})));
    fc.assert(
      fc.property(entries, fc.constantFrom('subject' as const, 'cycle' as const), (all, kind) => {
        expect(withIds(all, kind, [])).to.deep.equal(all);
        const there = withIds(all, kind, [{id: 'lincoln', to: 'jefferson'}]);
        expect(withIds(there, kind, [{id: 'jefferson', to: 'lincoln'}])).to.deep.equal(all);
      }),
    );
  });
});
