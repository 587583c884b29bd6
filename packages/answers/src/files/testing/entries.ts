// cspell:ignore विद्यालय
import * as fc from 'fast-check';
import {answerFields} from '../../answer.ts';
import type {Entry, EntryKey, Stamped} from '../../entry.ts';
import {anyText} from './texts.ts';

/** Ids as names of every script make them, and some that every object has. */
export const anyId = fc.oneof(
  fc.constantFrom(
    'lincoln-middle-school',
    'escuela-ñandú',
    '学校',
    'विद्यालय',
    'constructor',
    'toString',
    '2026-10',
    '1',
  ),
  fc.stringMatching(/^[\p{L}\p{M}\p{N}-]{1,12}$/u),
);

const anyReplica = fc.oneof(fc.stringMatching(/^\d{1,10}-\d{1,10}-\d{1,3}$/), fc.constantFrom('a.b', ''));
const anyClock = fc.oneof(fc.nat(), fc.integer({min: 2 ** 40, max: 2 ** 47 - 1}));
const anyVersion = fc.tuple(anyClock, anyReplica).map(([clock, replica]) => `${clock}.${replica}`);

const anyTime = fc.oneof(
  fc.integer({min: Date.parse('2000-01-01'), max: Date.parse('2100-01-01')}),
  fc.constantFrom(Date.parse('9999-12-31T23:59:59.999Z'), Date.parse('0000-01-01T00:00:00.000Z')),
  fc.integer({min: -8.64e15, max: 8.64e15}),
  fc.double({min: 0, max: 1e13, noNaN: true}).map(time => time + 0.5),
);

const version = {
  value: fc.oneof(anyText, fc.boolean(), fc.integer(), fc.constant(null), fc.array(anyText)),
  clock: anyClock,
  replica: anyReplica,
  at: anyTime,
};
const maybe = {by: anyText, from: anyText, past: fc.array(anyVersion, {maxLength: 3})};
const required = {
  requiredKeys: ['value', 'clock', 'replica', 'at'] as ('value' | 'clock' | 'replica' | 'at')[],
  noNullPrototype: true,
};

const anyStamp = fc.record(
  {
    ...version,
    ...maybe,
    others: fc.array(fc.record({...version, ...maybe}, required), {minLength: 1, maxLength: 2}),
    // What a later version of this package may add.
    mood: anyText,
  },
  required,
) as fc.Arbitrary<Stamped>;

const anyKey: fc.Arbitrary<EntryKey> = fc.oneof(
  fc.tuple(fc.constant('list'), fc.constantFrom('person', 'subject', 'cycle'), anyId),
  fc.tuple(fc.constant('answers'), anyId, anyId),
  fc.tuple(fc.constant('answers'), anyId, anyId, anyId),
  fc.tuple(fc.constantFrom('later', 'answers'), fc.constantFrom('kind', 'list')),
);

const anyField = fc.oneof(fc.constantFrom(...answerFields, 'name', 'closed', 'constructor'), anyId);

/** Entries of every kind, at most one for each key. */
export const anyEntries: fc.Arbitrary<Entry[]> = fc.uniqueArray(
  fc.record(
    {key: anyKey, fields: fc.dictionary(anyField, anyStamp, {maxKeys: 4, noNullPrototype: true})},
    {noNullPrototype: true},
  ),
  {selector: ({key}) => key.join('/'), maxLength: 6},
);
