import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Entry, Stamped} from './entry.ts';
import {mergeEntries, versionOf} from './merge-entries.ts';

const key = ['answers', 's', 'c', 'q'];

interface Written {
  readonly version: Stamped;
  /** Every version that its writer, or the writer of one that it replaced, had seen. */
  readonly replaced: ReadonlySet<string>;
}

/**
 * Some versions of one field in one cycle, each written by somebody who knew some of the earlier ones. Some were
 * written in the cycle before and carried into this one.
 */
const writings = fc
  .array(
    fc.record({
      replica: fc.constantFrom('a', 'b', 'c'),
      knows: fc.array(fc.nat(6)),
      from: fc.constantFrom(undefined, undefined, 'baseline'),
    }),
    {minLength: 1, maxLength: 7},
  )
  .map(plans => {
    const written: Written[] = [];
    for (const [index, {replica: writer, knows, from}] of plans.entries()) {
      // A store begins a new line over what was carried.
      const replica = from ? `${writer}-before` : writer;
      // In the cycle before, nobody sees what is written in this one.
      const seen = written.filter(({version}) => !from || version.from);
      const known = knows.filter(number => number < seen.length).map(number => seen[number]!);
      // Everybody knows what they wrote themselves, without writing it down.
      const own = seen.filter(({version}) => version.replica === replica);
      const past = known.flatMap(({version}) => [versionOf(version), ...(version.past ?? [])]);
      const inherited = own.flatMap(({version}) => version.past ?? []);
      written.push({
        version: {
          value: `${index}`,
          clock: index + 1,
          replica,
          at: 0,
          past: [...past, ...inherited],
          ...(from && {from}),
        },
        replaced: new Set([...known, ...own].flatMap(one => [versionOf(one.version), ...one.replaced])),
      });
    }
    return written;
  });

const entryOf = ({version}: Written): Entry => ({key, fields: {answer: version}});
const copies = writings.map(written => written.map(entryOf));

const merged = (entries: readonly Entry[]) =>
  entries.reduce<Entry | undefined>((all, entry) => mergeEntries(entry, all), undefined)!.fields['answer']!;

describe('mergeEntries', () => {
  it('gives the same whatever the order in which copies meet', () => {
    const shuffled = copies.chain(entries =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, {minLength: entries.length})),
    );
    fc.assert(
      fc.property(shuffled, ([entries, others]) => {
        expect(merged(entries)).to.deep.equal(merged(others));
      }),
    );
  });

  it('gives the same when two people merge first and then meet', () => {
    fc.assert(
      fc.property(copies, fc.nat(7), (entries, at) => {
        const parts = [entries.slice(0, at), entries.slice(at)].filter(part => part.length);
        const met = parts.map((part): Entry => ({key, fields: {answer: merged(part)}}));
        expect(merged(met)).to.deep.equal(merged(entries));
      }),
    );
  });

  it('keeps every text that nobody replaced knowingly, and no other', () => {
    const shuffled = writings.chain(written =>
      fc.tuple(fc.constant(written), fc.shuffledSubarray(written, {minLength: written.length})),
    );
    fc.assert(
      fc.property(shuffled, ([written, inAnyOrder]) => {
        const {others = [], ...winner} = merged(inAnyOrder.map(entryOf));
        const replaced = new Set(written.flatMap(one => [...one.replaced]));
        const open = written.map(({version}) => versionOf(version)).filter(version => !replaced.has(version));
        expect([winner, ...others].map(versionOf)).to.have.members(open);
      }),
    );
  });

  it('keeps the status of one person and the text of another', () => {
    const status = {value: 'agreed', clock: 2, replica: 'a', at: 1};
    const answer = {value: 'We met twice.', clock: 2, replica: 'b', at: 2};
    expect(mergeEntries({key, fields: {status}}, {key, fields: {answer}}).fields).to.deep.equal({
      status,
      answer,
    });
  });

  it('merges a field that is called like something every object has', () => {
    const constructor = {value: 'a', clock: 1, replica: 'a', at: 1};
    const fields: Record<string, Stamped> = Object.fromEntries([['constructor', constructor]]);
    expect(mergeEntries({key, fields: {}}, {key, fields}).fields).to.deep.equal(fields);
  });
});
