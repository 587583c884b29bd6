import * as fc from 'fast-check';
import type {Entry, Stamped} from '../../entry.ts';
import {mergeEntries, versionOf} from '../../merge-entries.ts';

/** Versions of one field in the order of their writing, each by somebody who knew some of the earlier ones. */
const anyHistory = fc
  .array(fc.record({replica: fc.constantFrom('a', 'b', 'c', 'd'), knows: fc.array(fc.nat(6))}), {
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
      made.push({value: `text ${index}`, clock: index + 1, replica, at: index, past: [...new Set(past)]});
    }
    return made;
  });

const merged = (versions: readonly Stamped[]): Stamped =>
  versions
    .map((field): Entry => ({key: [], fields: {field}}))
    .reduce((all, entry) => mergeEntries(entry, all)).fields['field']!;

/** What two colleagues have of one field: each saw some of its versions. */
export const twoCopies = anyHistory.chain(history => {
  const some = fc.subarray(history, {minLength: 1}).map(merged);
  return fc.tuple(some, some);
});
