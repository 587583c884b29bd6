import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Forwarding} from '../types.ts';
import {compareEditions, type Bump} from './compare.ts';
import {editionOf, type AnyRecord, type Edition} from './edition.ts';
import {digest, fromReleased, toReleased} from './released.ts';

const question = (id: string, changes: object = {}): AnyRecord => ({
  ...{
    id,
    lang: 'en',
    principle: 1,
    prompt: `What about ${id}?`,
    evidence: ['Minutes', 'Dates'],
    phase: 'planning',
  },
  ...changes,
});
/** A question without evidence. */
const unproven = (id: string) => JSON.parse(JSON.stringify(question(id, {evidence: undefined}))) as AnyRecord;
const principle = (changes: object = {}): AnyRecord => ({
  ...{id: 'principle-1', lang: 'en', number: 1, title: 'Lead'},
  ...changes,
});

function edition(questions: AnyRecord[], forwarding: Forwarding[] = [], principles = [principle()]): Edition {
  const none: AnyRecord[] = [];
  const others = {requirements: none, glossary: none, ratingScales: none, resources: none, partners: none};
  return editionOf({principles, questions, ...others, newsletterIssues: none, forwarding}, '1.0.0');
}

const old = edition([question('a'), question('b')], [{id: 'z', kind: 'moved', to: 'a'}]);
const kept: Forwarding = {id: 'z', kind: 'moved', to: 'a'};

/** What happened, and whether it may. */
function changes(now: Edition): string[] {
  const {changes, shape} = compareEditions(old, now);
  return [
    ...changes.map(({what, id, bump, remedy}) => `${id} ${what}: ${bump}${remedy ? ', never' : ''}`),
    ...shape.map(({what, kind, field, bump}) => `${kind}.${field} ${what}: ${bump}`),
  ];
}

describe('comparing two editions of the data', () => {
  const cases: [what: string, now: Edition, said: string[], bump: Bump][] = [
    ['nothing changed', old, [], 'none'],
    ['the order of the records changed', edition([question('b'), question('a')], [kept]), [], 'none'],
    [
      'a text was corrected',
      edition([question('a', {prompt: 'What of a?'}), question('b')], [kept]),
      ['a changed: patch'],
      'patch',
    ],
    [
      'a question went to another phase',
      edition([question('a', {phase: 'sustaining'}), question('b')], [kept]),
      ['a changed: minor'],
      'minor',
    ],
    [
      'a principle has another number',
      edition([question('a'), question('b')], [kept], [principle({number: 2})]),
      ['principle-1 changed: major'],
      'major',
    ],
    [
      'a record was added',
      edition([question('a'), question('b'), question('c')], [kept]),
      ['c added: minor'],
      'minor',
    ],
    [
      'a record was translated',
      edition([question('a'), question('a', {lang: 'es'}), question('b')], [kept]),
      ['a translated: minor'],
      'minor',
    ],
    [
      'a record was renamed',
      edition([question('a'), question('c')], [kept, {id: 'b', kind: 'moved', to: 'c'}]),
      ['b moved: minor', 'c added: minor'],
      'minor',
    ],
    [
      'a record became two',
      edition([question('a'), question('c')], [kept, {id: 'b', kind: 'split', to: ['a', 'c']}]),
      ['b split: major', 'c added: minor'],
      'major',
    ],
    [
      'a record was retired',
      edition(
        [question('a')],
        [kept, {id: 'b', kind: 'retired', reason: 'Nobody asks.', asOf: '2027-01-01'}],
      ),
      ['b retired: major'],
      'major',
    ],
    [
      'a record is gone without a word',
      edition([question('a')], [kept]),
      ['b removed: major, never'],
      'major',
    ],
    [
      'a forwarding record is gone',
      edition([question('a'), question('b')]),
      ['z forgotten: major, never'],
      'major',
    ],
    [
      'an old id was used again',
      edition([question('a'), question('b'), question('z')], [kept]),
      ['z reused: major, never'],
      'major',
    ],
    [
      'an id became another kind of record',
      edition([question('a')], [kept], [principle(), principle({id: 'b', number: 2})]),
      ['b reused: major, never'],
      'major',
    ],
    [
      'a field was added to all questions',
      edition([question('a', {why: 'x'}), question('b', {why: 'x'})], [kept]),
      ['a changed: patch', 'b changed: patch', 'question.why field-added: minor'],
      'minor',
    ],
    [
      'a field was taken from all questions',
      edition([unproven('a'), unproven('b')], [kept]),
      ['a changed: patch', 'b changed: patch', 'question.evidence field-removed: major'],
      'major',
    ],
  ];

  for (const [what, now, said, bump] of cases) {
    it(`asks for ${bump === 'none' ? 'nothing' : `a ${bump} release`} when ${what}`, () => {
      assert.deepEqual(changes(now), said);
      assert.equal(compareEditions(old, now).bump, bump);
    });

    it(`asks for the same of what was kept of the releases when ${what}`, () => {
      assert.equal(compareEditions(digest(old), digest(now)).bump, bump);
    });
  }

  it('shows a text before and after', () => {
    const now = edition([question('a', {evidence: ['Minutes']}), question('b')], [kept]);
    assert.deepEqual(compareEditions(old, now).changes[0]?.fields, [
      {lang: 'en', field: 'evidence[1]', before: 'Dates'},
    ]);
  });

  it('says that a translation is gone', () => {
    const translated = edition([question('a'), question('a', {lang: 'es'})]);
    assert.deepEqual(compareEditions(translated, edition([question('a')])).changes[0]?.languages, ['es']);
  });

  it('keeps of a release what JSON can keep', () => {
    const released = toReleased(old);
    assert.deepEqual(fromReleased(JSON.parse(JSON.stringify(released)) as typeof released), digest(old));
  });
});
