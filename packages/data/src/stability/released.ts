import {createHash} from 'node:crypto';
import type {Forwarding} from '../types.ts';
import type {Edition, EditionRecord, RecordKind} from './edition.ts';

/** What is kept of a release: enough to tell that something changed, not what it was. */
export interface Released {
  readonly version: string;
  /** Each id's kind, the hash of its facts, and the hash of its texts in each language. A principle's number is kept. */
  readonly records: Readonly<Record<string, ReleasedRecord>>;
  readonly forwarding: readonly Forwarding[];
  readonly fields: Readonly<Record<string, readonly string[]>>;
}

type ReleasedRecord = readonly [
  kind: RecordKind,
  facts: string,
  texts: Readonly<Record<string, string>>,
  number?: string,
];

/** Eight hexadecimal digits: of a few hundred records no two changes look alike by accident. */
const HASH_LENGTH = 8;

/** The name under which a digest keeps the hash of several fields. */
const ALL = 'its texts or facts';

/** What to keep of an edition. */
export function toReleased({version, records, forwarding, fields}: Edition): Released {
  return {
    version,
    records: Object.fromEntries([...records].map(([id, record]) => [id, toReleasedRecord(record)])),
    forwarding: [...forwarding.values()],
    fields: Object.fromEntries([...fields].map(([kind, names]) => [kind, [...names].sort()])),
  };
}

/** What was kept, as an edition to compare with. */
export function fromReleased({version, records, forwarding, fields}: Released): Edition {
  return {
    version,
    records: new Map(Object.entries(records).map(([id, record]) => [id, fromReleasedRecord(record)])),
    forwarding: new Map(forwarding.map(left => [left.id, left])),
    fields: new Map(Object.entries(fields).map(([kind, names]) => [kind, new Set(names)])),
  };
}

/** An edition of which only as much is left as a release keeps. */
export function digest(edition: Edition): Edition {
  return fromReleased(toReleased(edition));
}

function toReleasedRecord({kind, facts, texts}: EditionRecord): ReleasedRecord {
  const hashes = Object.fromEntries([...texts].map(([lang, fields]) => [lang, hash(fields)]));
  const number = facts.get('number');
  return number === undefined ? [kind, hash(facts), hashes] : [kind, hash(facts), hashes, number];
}

function fromReleasedRecord([kind, facts, hashes, number]: ReleasedRecord): EditionRecord {
  return {
    kind,
    name: '',
    facts: new Map([[ALL, facts], ...(number === undefined ? [] : ([['number', number]] as const))]),
    texts: new Map(Object.entries(hashes).map(([lang, text]) => [lang, new Map([[ALL, text]])])),
  };
}

function hash(fields: ReadonlyMap<string, string>): string {
  const sorted = [...fields].sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('hex').slice(0, HASH_LENGTH);
}
