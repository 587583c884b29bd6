import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Answer} from './answer.ts';
import {mergeAnswers} from './merge-answers.ts';

const stamped = <T>(value: fc.Arbitrary<T>) =>
  fc.record({value, clock: fc.nat(5), replica: fc.constantFrom('a', 'b', 'c'), at: fc.nat()});

const answer = fc
  .record(
    {status: stamped(fc.constantFrom('drafted', 'agreed')), text: stamped(fc.string())},
    {requiredKeys: []},
  )
  .map(fields => ({list: 'l', subject: 's', cycle: 'c', question: 'q', fields}) as Answer);

/** Two writers never give one stamp to two values: the stamp decides. */
const byStamp = (one: Answer) =>
  JSON.stringify([one.fields.status, one.fields.text].map(field => field && [field.clock, field.replica]));

describe('mergeAnswers', () => {
  it('gives the same answer whatever the order in which copies meet', () => {
    fc.assert(
      fc.property(answer, answer, answer, (a, b, c) => {
        const one = mergeAnswers(mergeAnswers(a, b), c);
        const other = mergeAnswers(c, mergeAnswers(b, a));
        expect(byStamp(one)).to.equal(byStamp(other));
      }),
    );
  });

  it('keeps the status of one person and the text of another', () => {
    const base = {list: 'l', subject: 's', cycle: 'c', question: 'q'};
    const status = {value: 'agreed' as const, clock: 2, replica: 'a', at: 1};
    const text = {value: 'We met twice.', clock: 2, replica: 'b', at: 2};
    const merged = mergeAnswers({...base, fields: {status}}, {...base, fields: {text}});
    expect(merged.fields).to.deep.equal({status, text});
  });
});
