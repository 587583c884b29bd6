import {expect} from '@open-wc/testing';
import {Copy} from '../testing/copy.ts';
import {addCycle, cycleAfter, cycleBefore, listCycles, renameCycle} from './cycles.ts';
import {reorder, type NamingChanges} from './named.ts';

function add(copy: Copy, name: string): string {
  const {id, changes} = addCycle(copy.entries, name) as NamingChanges;
  copy.put(changes);
  return id;
}

const ids = (copy: Copy) => listCycles(copy.entries).map(({id}) => id);

describe('Cycles', () => {
  it('come in the order in which they were added, standard ones and own ones', () => {
    const copy = new Copy('ana');
    for (const name of ['baseline', 'Winter retreat', 'end-of-year']) add(copy, name);
    expect(listCycles(copy.entries)).to.deep.equal([
      {id: 'baseline', name: 'baseline'},
      {id: 'winter-retreat', name: 'Winter retreat'},
      {id: 'end-of-year', name: 'end-of-year'},
    ]);
    expect(addCycle(copy.entries, 'Baseline')).to.deep.equal({problem: 'name-taken', id: 'baseline'});
    expect(addCycle(copy.entries, ' ')).to.deep.equal({problem: 'name-missing'});
  });

  it('can be reordered, and have neighbors', () => {
    const copy = new Copy('ana');
    for (const name of ['mid-year', 'baseline', 'end-of-year']) add(copy, name);
    copy.put(reorder('cycle', ['baseline', 'mid-year', 'end-of-year'], copy.entries));
    const cycles = listCycles(copy.entries);
    expect(cycles.map(({id}) => [cycleBefore(cycles, id)?.id, cycleAfter(cycles, id)?.id])).to.deep.equal([
      [undefined, 'mid-year'],
      ['baseline', 'end-of-year'],
      ['mid-year', undefined],
    ]);
    expect(cycleBefore(cycles, 'none')).to.be.undefined;
    expect(cycleAfter(cycles, 'none')).to.be.undefined;
  });

  it('begin with the one in which a team answered before it named any', () => {
    const copy = new Copy('ana').answer({subject: 'default', cycle: 'default'}, 'who', {answer: 'A'});
    const before = copy.entries;
    add(copy, 'mid-year');
    expect(ids(copy)).to.deep.equal(['default', 'mid-year']);
    copy.put((renameCycle(copy.entries, 'default', 'baseline') as NamingChanges).changes);
    expect(listCycles(copy.entries)[0]).to.deep.equal({id: 'default', name: 'baseline'});
    expect(copy.entries).to.deep.include.members(before);
    // It is the baseline now, under whatever id.
    expect(addCycle(copy.entries, 'baseline').problem).to.equal('name-taken');
  });

  it('begin with it also where a colleague has ordered others', () => {
    const ben = new Copy('ben');
    add(ben, 'mid-year');
    const ana = new Copy('ana').answer({subject: 'default', cycle: 'default'}, 'who', {answer: 'A'});
    expect(ids(ana.take(ben.entries))).to.deep.equal(['default', 'mid-year']);
  });

  it('keep their id when they are renamed', () => {
    const copy = new Copy('ana');
    add(copy, 'Fall');
    add(copy, 'Spring');
    expect(renameCycle(copy.entries, 'fall', 'spring')).to.deep.equal({problem: 'name-taken', id: 'spring'});
    expect(renameCycle(copy.entries, 'fall', '').problem).to.equal('name-missing');
    copy.put((renameCycle(copy.entries, 'fall', 'Fall 2026') as NamingChanges).changes);
    expect(listCycles(copy.entries)[0]).to.deep.equal({id: 'fall', name: 'Fall 2026'});
  });
});
