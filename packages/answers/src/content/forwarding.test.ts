import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {whereaboutsIn, type Forwarding} from './forwarding.ts';
import {forwarded, movesIn} from './moves.ts';
import {Copy} from '../testing/copy.ts';

const questions = ['who', 'when', 'how'];

const find = (id: string, ...forwarding: Forwarding[]) => whereaboutsIn({questions, forwarding})(id);

const moved = (id: string, to: string): Forwarding => ({id, kind: 'moved', to});
const split = (id: string, ...to: string[]): Forwarding => ({id, kind: 'split', to});
const retired = (id: string): Forwarding => ({id, kind: 'retired', reason: 'Met.', asOf: '2026-11-01'});

describe('whereaboutsIn', () => {
  it('says that a question is asked, whatever a record says', () => {
    expect(find('who')).to.deep.equal({kind: 'asked'});
    expect(find('who', moved('who', 'when'))).to.deep.equal({kind: 'asked'});
  });

  it('follows renames to the question of today', () => {
    expect(find('a', moved('a', 'who'))).to.deep.equal({kind: 'moved', to: 'who'});
    expect(find('a', moved('a', 'b'), moved('b', 'c'), moved('c', 'who'))).to.deep.equal({
      kind: 'moved',
      to: 'who',
    });
  });

  it('follows splits, and what became of the parts', () => {
    expect(find('a', split('a', 'who', 'when'))).to.deep.equal({kind: 'split', to: ['who', 'when']});
    const parts = [
      split('a', 'b', 'c', 'd', 'who'),
      moved('b', 'how'),
      split('c', 'when', 'who'),
      retired('d'),
    ];
    expect(find('a', ...parts)).to.deep.equal({kind: 'split', to: ['how', 'when', 'who']});
    expect(find('x', moved('x', 'a'), ...parts)).to.deep.equal({kind: 'split', to: ['how', 'when', 'who']});
  });

  it('says what is retired, also after a renaming, or where every part is', () => {
    const gone = {kind: 'retired', reason: 'Met.', asOf: '2026-11-01'};
    expect(find('a', retired('a'))).to.deep.equal(gone);
    expect(find('a', moved('a', 'b'), retired('b'))).to.deep.equal(gone);
    expect(find('a', split('a', 'b', 'nowhere'), retired('b'))).to.deep.equal(gone);
  });

  it('says that it does not know', () => {
    expect(find('a')).to.deep.equal({kind: 'unknown'});
    expect(find('a', moved('a', 'nowhere'))).to.deep.equal({kind: 'unknown'});
    expect(find('constructor')).to.deep.equal({kind: 'unknown'});
  });

  it('comes to an end where records lead in a circle', () => {
    expect(find('a', moved('a', 'b'), moved('b', 'a'))).to.deep.equal({kind: 'unknown'});
    expect(find('a', moved('a', 'a'))).to.deep.equal({kind: 'unknown'});
    expect(find('a', split('a', 'a', 'b'), split('b', 'a', 'who'))).to.deep.equal({
      kind: 'split',
      to: ['who'],
    });
  });

  it('does not take long where every record splits again', () => {
    const deep = Array.from({length: 60}, (_, index) =>
      split(`s-${index}`, `s-${index + 1}`, `s-${index + 1}`),
    );
    expect(find('s-0', ...deep, moved('s-60', 'who'))).to.deep.equal({kind: 'split', to: ['who']});
  });

  const id = fc.constantFrom('a', 'b', 'c', 'd', 'who', 'when');
  const forwarding = fc.uniqueArray(
    fc.oneof(
      fc.tuple(id, id).map(([from, to]) => moved(from, to)),
      fc.tuple(id, fc.array(id, {minLength: 1, maxLength: 3})).map(([from, to]) => split(from, ...to)),
      id.map(retired),
    ),
    {selector: record => record.id},
  );

  it('ends, at questions that are asked, whatever records there are, in whatever order', () => {
    fc.assert(
      fc.property(forwarding, id, (records, from) => {
        const found = find(from, ...records);
        const to = 'to' in found ? [found.to].flat() : [];
        expect(questions).to.include.members(to);
        expect(find(from, ...[...records].reverse())).to.deep.equal(found);
      }),
    );
  });

  it('moves a question only to one that is asked, and no question that is asked', () => {
    fc.assert(
      fc.property(forwarding, records => {
        for (const [from, to] of movesIn({questions, forwarding: records})) {
          expect(questions).to.include(to);
          expect(questions).not.to.include(from);
        }
      }),
    );
  });
});

describe('forwarded', () => {
  const place = {subject: 'lincoln', cycle: 'fall'};

  it('shows answers under the ids of today, and deletes nothing', () => {
    const copy = new Copy('ana').answer(place, 'a', {answer: 'First', owner: 'Ana'});
    copy.answer(place, 'who', {answer: 'Newer'}).put([[['answers', 'lincoln', 'fall'], {closed: true}]]);
    const all = new Copy('x', forwarded(copy.entries, new Map([['a', 'who']])));
    expect(all.values(['answers', 'lincoln', 'fall', 'who'])).to.deep.equal({answer: 'Newer', owner: 'Ana'});
    expect(all.values(['answers', 'lincoln', 'fall', 'a'])).to.deep.equal({answer: 'First', owner: 'Ana'});
    expect(all.entries).to.have.length(3);
  });

  it('changes nothing where nothing moved, and nothing twice', () => {
    const copy = new Copy('ana').answer(place, 'a', {answer: 'First'});
    expect(forwarded(copy.entries, new Map())).to.deep.equal(copy.entries);
    const moves = new Map([['a', 'who']]);
    const once = forwarded(copy.entries, moves);
    expect(forwarded(once, moves)).to.deep.equal(once);
  });
});
