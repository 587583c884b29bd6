import {expect} from '@open-wc/testing';
import {addPerson, type NamingChanges} from '../list/index.ts';
import {carry} from '../rounds/close-round.ts';
import {Copy} from '../testing/copy.ts';
import {compareRatings} from './compare-ratings.ts';
import type {Source} from './source.ts';

const place = {subject: 'lincoln', cycle: 'fall'};
const levels = ['low', 'middle', 'high'].map(id => ({id}));

const person = (name: string, audience: string) =>
  new Copy(name.toLowerCase()).put((addPerson([], {name, audience}) as NamingChanges).changes);

const files = (...copies: readonly (readonly [string, Copy])[]): Source[] =>
  copies.map(([savedBy, {entries}]) => ({label: `${savedBy}.cairn.json`, savedBy, entries}));

const compare = (sources: readonly Source[]) => compareRatings(sources, place, ['who'], levels)[0]!;

describe('compareRatings', () => {
  it('shows by person and audience how many levels people are apart', () => {
    const ana = person('Ana', 'sea').answer(place, 'who', {rating: 'high'});
    const ben = person('Ben', 'school').answer(place, 'who', {rating: 'low'});
    const eve = person('Eve', 'school').answer(place, 'who', {rating: 'middle'});
    const {ratings, audiences, apart} = compare(files(['ana', ana], ['ben', ben], ['eve', eve]));
    expect(ratings.map(({name, audience, rating, level}) => [name, audience, rating, level])).to.deep.equal([
      ['Ben', 'school', 'low', 0],
      ['Eve', 'school', 'middle', 1],
      ['Ana', 'sea', 'high', 2],
    ]);
    expect(audiences).to.deep.equal([
      {audience: 'school', people: 2, lowest: 0, highest: 1},
      {audience: 'sea', people: 1, lowest: 2, highest: 2},
    ]);
    expect(apart).to.equal(2);
  });

  it('takes a rating for the person’s who gave it, in whosever files it stands, and the newest of each', () => {
    const ana = person('Ana', 'sea').answer(place, 'who', {rating: 'low'});
    const ben = new Copy('ben', ana.entries);
    const before = files(['ana', ana])[0]!;
    ana.answer(place, 'who', {rating: 'high'});
    const {ratings, apart} = compare([before, ...files(['ben', ben], ['ana', ana])]);
    expect(ratings).to.deep.equal([
      {person: 'ana', name: 'Ana', audience: 'sea', sources: [2], rating: 'high', level: 2},
    ]);
    expect(apart).to.equal(0);
    // Ben has rated nothing, and holds what Ana rated.
    expect(
      compare(files(['ben', ben], ['ana', new Copy('x', ben.entries)])).ratings[0]!.sources,
    ).to.deep.equal([0, 1]);
  });

  it('shows both of two ratings that nobody has decided between', () => {
    const ana = person('Ana', 'sea').answer(place, 'who', {rating: 'low'});
    const ben = person('Ben', 'sea').answer(place, 'who', {rating: 'high'});
    const {ratings, apart} = compare(files(['ana', ana.take(ben.entries)]));
    expect(ratings.map(({name}) => name)).to.deep.equal(['Ana', 'Ben']);
    expect(apart).to.equal(2);
  });

  it('leaves out who took a rating back, and does not place what another scale rates', () => {
    const ana = person('Ana', 'sea').answer(place, 'who', {rating: 'low'}).answer(place, 'who', {rating: ''});
    const ben = person('Ben', 'sea').answer(place, 'who', {rating: 'advanced'});
    const eve = person('Eve', 'sea').answer(place, 'who', {rating: 'middle'});
    const {ratings, audiences, apart} = compare(files(['ana', ana], ['ben', ben], ['eve', eve]));
    expect(ratings.map(({name, level}) => [name, level])).to.deep.equal([
      ['Ben', -1],
      ['Eve', 1],
    ]);
    expect(audiences).to.deep.equal([{audience: 'sea', people: 2, lowest: 1, highest: 1}]);
    expect(apart).to.equal(0);
  });

  it('takes a rating of this cycle before one that was carried into it', () => {
    const ana = person('Ana', 'sea');
    for (const rating of ['high', 'middle', 'low']) ana.answer({...place, cycle: 'spring'}, 'who', {rating});
    const first = files(['ana', new Copy('x', [...ana.entries, ...carry(ana.entries, 'fall', [])])]);
    const ownBrowser = person('Ana', 'sea').answer(place, 'who', {rating: 'high'});
    expect(
      compare([...first, ...files(['ana', ownBrowser])]).ratings.map(({rating}) => rating),
    ).to.deep.equal(['high']);
  });

  it('does not take two files for one person’s of which nobody said whose they are', () => {
    const unsigned = (rating: string) => ({
      label: rating,
      entries: [
        {
          key: ['answers', 'lincoln', 'fall', 'who'],
          fields: {rating: {value: rating, clock: 1, replica: rating, at: 0}},
        },
      ],
    });
    expect(compare([unsigned('low'), unsigned('high')]).apart).to.equal(2);
    expect(compare([{...unsigned('low'), savedBy: 'ana'}]).ratings[0]!.person).to.equal('ana');
  });
});
