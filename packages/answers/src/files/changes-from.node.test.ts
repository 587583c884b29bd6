import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import type {Entry, Stamped} from '../entry.ts';
import {mergeEntries, versionOf} from '../merge-entries.ts';
import {changesFrom, type IncomingChange} from './changes-from.ts';
import {fingerprint, type ReturnedAnswer} from './sent-version.ts';
import {takeChanges} from './take-changes.ts';
import {twoCopies} from './testing/histories.ts';
import {numRuns} from './testing/texts.ts';

const key = ['answers', 'lincoln', 'baseline', 'who-decides'];
const round = (isClosed: boolean): Entry => ({
  key: key.slice(0, 3),
  fields: {closed: {value: isClosed, clock: 1, replica: 'a', at: 0}},
});
const answer = (stamped: Stamped, field = 'answer'): Entry => ({key, fields: {[field]: stamped}});

const first: Stamped = {value: 'Nobody.', clock: 3, replica: 'a', at: 10, by: 'ana'};
/** Ben read the first and wrote another. */
const second: Stamped = {value: 'The team.', clock: 4, replica: 'b', at: 20, by: 'ben', past: ['3.a']};
/** Ana read the first too, and did not know of Ben's. */
const rival: Stamped = {value: 'The principal.', clock: 6, replica: 'c', at: 30, by: 'ana', past: ['3.a']};

const merge = (one: readonly Entry[], others: readonly Entry[]): Entry[] => {
  const all = new Map(one.map(entry => [entry.key.join('/'), entry]));
  for (const entry of others) all.set(entry.key.join('/'), mergeEntries(entry, all.get(entry.key.join('/'))));
  return [...all.values()];
};

const kindOf = (current: readonly Entry[], incoming: readonly (Entry | ReturnedAnswer)[]) =>
  changesFrom(current, incoming).map(({kind}) => kind);

/** What a person sees after taking it: the text, and the texts beside it. */
function seenAfter(current: readonly Entry[], changes: readonly IncomingChange[]): unknown[] {
  const merged = merge(current, takeChanges(changes, {by: 'eva', at: 50}));
  const {value, others = []} = merged.find(entry => entry.key.length === 4)!.fields['answer']!;
  return [value, ...others.map(other => other.value)];
}

/** The texts of a field that nobody replaced: the one on top, and those beside it. */
const textsOf = ({value, others = []}: Stamped) => [value, ...others.map(other => other.value)];

/** The texts of one copy that nobody replaced who wrote in the other. */
const unknownTo = (reader: Stamped, {others = [], ...top}: Stamped) =>
  [top, ...others].filter(
    version =>
      ![reader, ...(reader.others ?? [])].some(
        other =>
          (other.replica === version.replica && other.clock >= version.clock) ||
          other.past?.includes(versionOf(version)),
      ),
  );

describe('changes from a .cairn.json file', () => {
  it('are new where nobody wrote anything', () => {
    assert.deepEqual(changesFrom([], [answer(first)]), [
      {
        key,
        field: 'answer',
        kind: 'new',
        now: undefined,
        incoming: 'Nobody.',
        by: 'ana',
        at: 10,
        versions: {now: undefined, incoming: first, clock: 4},
      },
    ]);
  });

  it('are changed where whoever wrote it had read what stands here', () => {
    const [change] = changesFrom([answer(first)], [answer(second)]);
    assert.deepEqual(
      [change!.kind, change!.now, change!.incoming, change!.by],
      ['changed', 'Nobody.', 'The team.', 'ben'],
    );
    assert.deepEqual(seenAfter([answer(first)], [change!]), ['The team.']);
  });

  it('are the same where it is known here already, or the same was written twice', () => {
    for (const known of [first, second, {...rival, value: 'Nobody.'}]) {
      assert.deepEqual(kindOf([answer(known)], [answer(first)]), ['same']);
      assert.deepEqual(takeChanges(changesFrom([answer(known)], [answer(first)])), []);
    }
  });

  it('conflict where neither knew of the other; the chosen one stands on top, the other beside it', () => {
    for (const [here, incoming] of [
      [second, rival],
      [rival, second],
    ] as const) {
      const changes = changesFrom([answer(here)], [answer(incoming)]);
      assert.equal(changes[0]!.kind, 'conflict');
      assert.deepEqual(seenAfter([answer(here)], changes), [incoming.value, here.value]);
    }
  });

  it('keep who wrote the chosen one, and when; not who took it', () => {
    const [entry] = takeChanges(changesFrom([answer(rival)], [answer(second)]), {by: 'eva', at: 99});
    const {by, at} = entry!.fields['answer']!;
    assert.deepEqual([by, at], ['ben', 20]);
  });

  it('show a text that only stood beside the one that is known here', () => {
    const changes = changesFrom([answer(rival)], [answer({...rival, others: [second]})]);
    assert.deepEqual([changes[0]!.kind, changes[0]!.incoming], ['conflict', 'The team.']);
    assert.deepEqual(seenAfter([answer(rival)], changes).toSorted(), ['The principal.', 'The team.']);
  });

  it('are closed in a round that is closed here, and cannot be taken', () => {
    const current = [round(true), answer(first)];
    const changes = changesFrom(current, [answer(second), answer(first, 'owner')]);
    assert.deepEqual(
      changes.map(({kind}) => kind),
      ['closed', 'closed'],
    );
    assert.deepEqual(takeChanges(changes), []);
    assert.deepEqual(kindOf([round(false), answer(first)], [answer(second)]), ['changed']);
    assert.deepEqual(kindOf([answer(first)], [round(true), answer(second)]), ['new', 'changed']);
  });

  it('lose nothing, and put on top what was chosen, whatever two colleagues knew of each other', () => {
    const property = fc.property(twoCopies, ([here, incoming]) => {
      const changes = changesFrom([answer(here)], [answer(incoming)]);
      const [{kind, incoming: chosen}] = changes as [IncomingChange];
      const seen = seenAfter([answer(here)], changes);
      for (const {value} of unknownTo(incoming, here))
        assert.ok(seen.includes(value), `${String(value)} is lost`);
      if (kind === 'same') {
        assert.deepEqual(seen, textsOf(here));
        assert.deepEqual(unknownTo(here, incoming), []);
      } else {
        assert.equal(seen[0], chosen);
        assert.equal(kind === 'conflict', seen.includes(here.value));
      }
    });
    fc.assert(property, {numRuns});
  });

  it('change nothing that is already known', () => {
    const property = fc.property(twoCopies, ([here]) => {
      assert.deepEqual(kindOf([answer(here)], [answer(here)]), ['same']);
    });
    fc.assert(property, {numRuns});
  });
});

describe('changes from a spreadsheet or a document', () => {
  const returned = (value: string, sent: string | undefined, field = 'answer'): ReturnedAnswer => ({
    key,
    values: {[field]: value},
    ...(sent !== undefined && {sent: sent ? {[field]: fingerprint(sent)} : {}}),
  });
  const here = [answer({...first, others: [{...rival, past: []}]})];

  it('are the same where the text came back as it stands here, whatever happened to its line breaks', () => {
    assert.deepEqual(kindOf(here, [returned('Nobody.', 'Nobody.')]), ['same']);
    assert.deepEqual(kindOf(here, [returned('Nobody.', undefined)]), ['same']);
    const lines = [answer({...first, value: 'a\r\nb'})];
    assert.deepEqual(kindOf(lines, [returned('a\nb', 'a\r\nb')]), ['same']);
  });

  it('are the same where only somebody here wrote since then', () => {
    assert.deepEqual(kindOf(here, [returned('Before.', 'Before.')]), ['same']);
    assert.deepEqual(kindOf(here, [returned('', '')]), ['same']);
  });

  it('are changed where only somebody there wrote; texts beside it stay', () => {
    const changes = changesFrom(here, [returned('Three of us.', 'Nobody.')]);
    assert.equal(changes[0]!.kind, 'changed');
    assert.deepEqual(seenAfter(here, changes), ['Three of us.', 'The principal.']);
    assert.deepEqual(kindOf(here, [returned('', 'Nobody.')]), ['changed']);
  });

  it('conflict where both wrote, or nobody knows what went out; the chosen one stands on top', () => {
    for (const sent of ['Before.', '', undefined]) {
      const changes = changesFrom(here, [returned('Three of us.', sent)]);
      assert.equal(changes[0]!.kind, 'conflict');
      assert.deepEqual(seenAfter(here, changes), ['Three of us.', 'The principal.', 'Nobody.']);
    }
  });

  it('are new where nothing stands here, even when they came back as they went out', () => {
    for (const sent of ['Nobody.', 'Before.', '', undefined])
      assert.deepEqual(kindOf([], [returned('Nobody.', sent)]), ['new']);
    const [entry] = takeChanges(changesFrom([], [returned('Nobody.', '')]), {by: 'eva', at: 7});
    const {value, by, at} = entry!.fields['answer']!;
    assert.deepEqual([entry!.key, value, by, at], [key, 'Nobody.', 'eva', 7]);
  });

  it('take an empty status for "not started"', () => {
    assert.deepEqual(kindOf([], [returned('', '', 'status')]), ['same']);
    const agreed = [answer({...first, value: 'agreed'}, 'status')];
    const [change] = changesFrom(agreed, [returned('', 'agreed', 'status')]);
    assert.deepEqual([change!.kind, change!.incoming], ['changed', 'not-started']);
  });

  it('are closed in a closed round', () => {
    const changes = changesFrom([round(true), ...here], [returned('Three of us.', 'Nobody.')]);
    assert.deepEqual(
      changes.map(({kind}) => kind),
      ['closed'],
    );
    assert.deepEqual(takeChanges(changes), []);
  });

  it('are newer than everything on either side', () => {
    const current = [answer({...first, clock: 90}, 'owner'), ...here];
    const [entry] = takeChanges(changesFrom(current, [returned('Three of us.', 'Nobody.')]));
    assert.ok(entry!.fields['answer']!.clock > 90);
  });
});
