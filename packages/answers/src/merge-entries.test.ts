import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import type {Entry, Stamped} from './entry.ts';
import {mergeEntries, versionOf} from './merge-entries.ts';

const key = ['answers', 's', 'c', 'q'];

/** Some versions of one field, each written by somebody who knew some of the earlier ones. */
const versions = fc
  .array(fc.record({replica: fc.constantFrom('a', 'b', 'c'), knows: fc.array(fc.nat(6))}), {
    minLength: 1,
    maxLength: 7,
  })
  .map(writings => {
    const made: Stamped[] = [];
    for (const [index, {replica, knows}] of writings.entries()) {
      const known = knows.filter(number => number < index).map(number => made[number]!);
      // Whoever knows a version knows what it replaced, and everybody knows what they wrote themselves.
      const own = made.filter(version => version.replica === replica);
      const past = [...known, ...own].flatMap(version => [versionOf(version), ...(version.past ?? [])]);
      made.push({value: `${index}`, clock: index + 1, replica, at: 0, past: [...new Set(past)]});
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
});
