import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import {answerKey} from '../answer.ts';
import type {Entry} from '../entry.ts';
import {Copy} from '../testing/copy.ts';
import {carry} from './close-round.ts';

const baseline = {subject: 'lincoln', cycle: 'baseline'};
const midYear = {subject: 'lincoln', cycle: 'mid-year'};
const endOfYear = {subject: 'lincoln', cycle: 'end-of-year'};

const of = (copy: Copy, cycle: string) =>
  copy.entries.filter(({key}) => key[0] === 'answers' && key[2] === cycle);

const close = (copy: Copy, from = 'baseline', to = 'mid-year') =>
  copy.take(carry(of(copy, from), to, of(copy, to)));

const sorted = (entries: readonly Entry[]) =>
  [...entries].sort((a, b) => (a.key.join('/') < b.key.join('/') ? -1 : 1));

describe('carry', () => {
  it('starts the next cycle from the answers of the closed one, and says where each comes from', () => {
    const copy = new Copy('ana').answer(baseline, 'who', {answer: 'The principal.', rating: 'low'});
    close(copy);
    expect(copy.values(answerKey(midYear, 'who'))).to.deep.equal({answer: 'The principal.', rating: 'low'});
    copy.answer(midYear, 'who', {rating: 'high'});
    close(copy, 'mid-year', 'end-of-year');
    const {fields} = copy.entries.find(({key}) => key[2] === 'end-of-year')!;
    expect([fields['answer']!.from, fields['rating']!.from]).to.deep.equal(['baseline', 'mid-year']);
  });

  it('leaves what was already written in the next cycle, and shows no other version of it', () => {
    const copy = new Copy('ana').answer(midYear, 'who', {rating: 'high'});
    for (const text of ['1', '2', '3']) copy.answer(baseline, 'who', {answer: text, rating: 'low'});
    close(copy);
    const {fields} = copy.entries.find(({key}) => key[2] === 'mid-year')!;
    expect([fields['answer']!.value, fields['rating']!.value]).to.deep.equal(['3', 'high']);
    expect(fields['rating']!.others).to.be.undefined;
  });

  it('carries a correction that was made after reopening, but not over what was written since', () => {
    const copy = new Copy('ana').answer(baseline, 'who', {answer: 'A', owner: 'Ana'});
    close(copy);
    copy.answer(midYear, 'who', {owner: 'Ben'});
    copy.answer(baseline, 'who', {answer: 'Corrected', owner: 'Eve'});
    close(copy);
    expect(copy.values(answerKey(midYear, 'who'))).to.deep.equal({answer: 'Corrected', owner: 'Ben'});
  });

  it('carries versions that nobody has decided between, as in a closed cycle nobody can', () => {
    const [ana, ben] = [new Copy('ana'), new Copy('ben')];
    ana.answer(baseline, 'who', {answer: 'Of Ana'});
    ben.answer(baseline, 'who', {answer: 'Of Ben'});
    close(ana.take(ben.entries));
    ana.answer(midYear, 'who', {answer: 'Of both'});
    const {answer} = ana.entries.find(({key}) => key[2] === 'mid-year')!.fields;
    expect(answer!.value).to.equal('Of both');
    expect(answer!.past).to.have.length(2);
  });

  it('lets what one colleague wrote in the next cycle win over what another carries into it later', () => {
    const ana = new Copy('ana').answer(baseline, 'who', {answer: 'First'});
    const ben = new Copy('ben', ana.entries);
    close(ana).answer(midYear, 'who', {answer: 'Half a year later'});
    // Ben does not know that the cycle is closed, writes for a while, and closes it himself.
    for (let edit = 0; edit < 9; edit++) ben.answer(baseline, 'who', {answer: `Late ${edit}`});
    close(ben);
    for (const [one, other] of [
      [ana, ben],
      [ben, ana],
    ] as const) {
      const met = new Copy('eve', one.entries).take(of(other, 'mid-year'));
      const {answer} = met.entries.find(({key}) => key[2] === 'mid-year')!.fields;
      expect(answer!.value).to.equal('Half a year later');
      expect(answer!.others!.map(({value}) => value)).to.deep.equal(['Late 8']);
    }
  });

  const writing = fc.record({
    who: fc.nat(2),
    place: fc.constantFrom(baseline, midYear, endOfYear),
    question: fc.constantFrom('who', 'when'),
    field: fc.constantFrom('answer', 'rating'),
  });
  const deed = fc.oneof(
    {weight: 5, arbitrary: writing.map(what => ({...what, deed: 'write' as const}))},
    {weight: 1, arbitrary: fc.record({who: fc.nat(2), deed: fc.constant('close' as const)})},
    {weight: 1, arbitrary: fc.record({who: fc.nat(2), from: fc.nat(2), deed: fc.constant('meet' as const)})},
  );

  function live(deeds: readonly (typeof deed extends fc.Arbitrary<infer T> ? T : never)[]): Copy[] {
    const copies = ['ana', 'ben', 'eve'].map(name => new Copy(name));
    for (const [number, one] of deeds.entries()) {
      const copy = copies[one.who]!;
      if (one.deed === 'write') copy.answer(one.place, one.question, {[one.field]: `${number}`});
      else if (one.deed === 'close') close(copy);
      else copy.take(copies[one.from]!.entries);
    }
    return copies;
  }

  it('brings everybody to the same, whoever wrote, closed and met in whatever order', () => {
    fc.assert(
      fc.property(fc.array(deed, {maxLength: 30}), deeds => {
        const [ana, ben, eve] = live(deeds).map(copy => copy.entries);
        const one = new Copy('x').take(ana!).take(ben!).take(eve!);
        const other = new Copy('y').take(eve!).take(ana!).take(ben!);
        expect(sorted(one.entries)).to.deep.equal(sorted(other.entries));
      }),
    );
  });

  it('brings two who close the same at once to the same, also before they meet', () => {
    fc.assert(
      fc.property(fc.array(deed, {maxLength: 30}), deeds => {
        const [ana] = live(deeds);
        const ben = new Copy('ben', ana!.entries);
        expect(sorted(close(ben).entries)).to.deep.equal(sorted(close(ana!).entries));
      }),
    );
  });

  it('changes nothing in the cycle that it closes, and nothing that was written in the next', () => {
    fc.assert(
      fc.property(fc.array(deed, {maxLength: 30}), deeds => {
        for (const copy of live(deeds)) {
          const before = copy.entries;
          close(copy);
          expect(sorted(of(copy, 'baseline'))).to.deep.equal(
            sorted(before.filter(({key}) => key[2] === 'baseline')),
          );
          for (const {key, fields} of before.filter(entry => entry.key[2] === 'mid-year'))
            for (const [name, field] of Object.entries(fields))
              if (!field.from) expect(copy.values(key)[name]).to.equal(field.value);
        }
      }),
    );
  });
});
