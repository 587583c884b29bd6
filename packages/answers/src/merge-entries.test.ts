import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Entry, Stamped} from './entry.ts';
import {mergeEntries, versionOf} from './merge-entries.ts';

const key = ['answers', 's', 'c', 'q'];

/**
 * Some versions of one field in one cycle, each written by somebody who knew some of the earlier ones. Some were
 * written in the cycle before and carried into this one.
 */
const versions = fc
  .array(
    fc.record({
      replica: fc.constantFrom('a', 'b', 'c'),
      knows: fc.array(fc.nat(6)),
      from: fc.constantFrom(undefined, undefined, 'baseline'),
    }),
    {minLength: 1, maxLength: 7},
  )
  .map(writings => {
    const made: Stamped[] = [];
    for (const [index, {replica, knows, from}] of writings.entries()) {
      // In the cycle before, nobody sees what is written in this one.
      const seen = made.filter(version => !from || version.from);
      const known = knows.filter(number => number < seen.length).map(number => seen[number]!);
      // Whoever knows a version knows what it replaced, and everybody knows what they wrote themselves.
      const own = seen.filter(version => version.replica === replica);
      const past = [...known, ...own].flatMap(version => [versionOf(version), ...(version.past ?? [])]);
      made.push({
        value: `${index}`,
        clock: index + 1,
        replica,
        at: 0,
        past: [...new Set(past)],
        ...(from && {from}),
      });
    }
    return made;
  });

const copies = versions.map(made => made.map((field): Entry => ({key, fields: {answer: field}})));

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

  it('loses no text that nobody replaced knowingly', () => {
    fc.assert(
      fc.property(copies, entries => {
        const {others = [], ...winner} = merged(entries);
        const kept = new Set([winner, ...others].map(versionOf));
        const replaced = new Set(entries.flatMap(({fields}) => fields['answer']!.past ?? []));
        for (const {fields} of entries) {
          const version = versionOf(fields['answer']!);
          if (!replaced.has(version)) expect(kept).to.include(version);
        }
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

  it('lets what was written in a cycle win over what was carried into it, whatever the clocks', () => {
    fc.assert(
      fc.property(copies, entries => {
        const isWritten = entries.some(({fields}) => !fields['answer']!.from);
        expect(!merged(entries).from).to.equal(isWritten);
      }),
    );
  });

  it('takes a field of any name', () => {
    const names = ['constructor', 'toString', 'hasOwnProperty'];
    const of = (value: string, clock: number): Entry => ({
      key,
      fields: Object.fromEntries(names.map(name => [name, {value, clock, replica: 'a', at: 0}])),
    });
    expect(mergeEntries(of('new', 2), {key, fields: {}}).fields).to.deep.equal(of('new', 2).fields);
    expect(mergeEntries({key, fields: {}}, of('old', 1)).fields).to.deep.equal(of('old', 1).fields);
    expect(mergeEntries(of('old', 1), of('new', 2)).fields).to.deep.equal(of('new', 2).fields);
  });
});
