import {answerValues, type AnswerField} from '../answer.ts';
import type {Entry, EntryKey, Fields, Stamped} from '../entry.ts';
import {mergeEntries, versionOf} from '../merge-entries.ts';
import {entriesByKey, type EntriesByKey} from './entries-by-key.ts';
import {plainText} from './plain-text.ts';
import {fingerprint, type ReturnedAnswer} from './sent-version.ts';

/**
 * What taking a change would do: `new` nothing stands here, `changed` it follows on what stands here, `conflict` both
 * were written by people who did not know of each other, `same` there is nothing to take, `closed` the round is closed
 * here and stays as it is.
 */
export type ChangeKind = 'new' | 'changed' | 'conflict' | 'same' | 'closed';

/** One field of one entry that came in, beside what stands here. */
export interface IncomingChange {
  readonly key: EntryKey;
  readonly field: string;
  readonly kind: ChangeKind;
  /** What stands here; undefined where nothing does. */
  readonly now: unknown;
  readonly incoming: unknown;
  /** The id of the person who wrote what came in, where that is known. */
  readonly by?: string | undefined;
  /** When, in milliseconds since 1970. */
  readonly at?: number | undefined;
  /** What `takeChanges` goes by. */
  readonly versions: {
    readonly now?: Stamped | undefined;
    /** Undefined where plain text came back. */
    readonly incoming?: Stamped | undefined;
    /** Greater than every clock on either side. */
    readonly clock: number;
  };
}

/**
 * What would change here if somebody took what came in: entries from a `.cairn.json` file, or answers from CSV or Word.
 * One change for each field that came in, so that people can look at them before they take any.
 */
export function changesFrom(
  current: readonly Entry[],
  incoming: readonly (Entry | ReturnedAnswer)[],
): IncomingChange[] {
  const known = entriesByKey(current);
  const clock = 1 + Math.max(...[current, incoming].map(greatestClock));
  return incoming.flatMap(one => {
    const here = known.get(one.key.join('/'));
    const changes = 'fields' in one ? fromEntry(one, here, clock) : fromPlainAnswer(one, here, clock);
    const isClosed = one.key.length === 4 && isRoundClosed(known, one.key);
    return changes.map(change =>
      isClosed && change.kind !== 'same' ? {...change, kind: 'closed' as const} : change,
    );
  });
}

const isRoundClosed = (known: EntriesByKey, key: EntryKey) =>
  !!known.get(key.slice(0, 3).join('/'))?.['closed']?.value;

function greatestClock(all: readonly (Entry | ReturnedAnswer)[]): number {
  let greatest = 0;
  for (const one of all)
    if ('fields' in one)
      for (const {clock, others = []} of Object.values(one.fields))
        greatest = Math.max(greatest, clock, ...others.map(other => other.clock));
  return greatest;
}

function fromEntry({key, fields}: Entry, here: Fields | undefined, clock: number): IncomingChange[] {
  return Object.entries(fields).map(([field, stamped]) => {
    const now = here && Object.hasOwn(here, field) ? here[field] : undefined;
    const {kind, version} = now ? compare(now, stamped) : {kind: 'new' as const, version: stamped};
    const {value: incoming, by, at} = version;
    return {key, field, kind, now: now?.value, incoming, by, at, versions: {now, incoming: version, clock}};
  });
}

const allVersions = ({others = [], ...version}: Stamped): Stamped[] => [version, ...others];

/** What merging would do, and the version that would come in by it. */
function compare(now: Stamped, stamped: Stamped): {kind: ChangeKind; version: Stamped} {
  const of = (field: Stamped): Entry => ({key: [], fields: {field}});
  const merged = mergeEntries(of(stamped), of(now)).fields['field']!;
  const here = new Set(allVersions(now).map(versionOf));
  const fresh = allVersions(merged).filter(version => !here.has(versionOf(version)));
  const top = fresh.find(version => versionOf(version) === versionOf(stamped));
  const stays = allVersions(merged).some(version => versionOf(version) === versionOf(now));
  const isNothing =
    fresh.every(({value}) => value === now.value) && merged.others?.length === now.others?.length;
  const kind = isNothing ? 'same' : stays ? 'conflict' : 'changed';
  // A version beside the one that came in, where that one is known here.
  return {kind, version: top ? stamped : (fresh[0] ?? stamped)};
}

const printOf = (text: string) => (text ? fingerprint(text) : undefined);

function fromPlainAnswer({key, values, sent}: ReturnedAnswer, here: Fields | undefined, clock: number) {
  const present = answerValues(here);
  return Object.entries(values).map(([name, text]): IncomingChange => {
    const field = name as AnswerField;
    const incoming = field === 'status' ? text || 'not-started' : text;
    const stamped = here?.[field];
    const isSame = plainText(present[field]) === plainText(incoming);
    const kind = stamped ? comparePlain(present[field], incoming, sent && [sent[field]]) : 'new';
    const now = stamped && present[field];
    return {key, field, kind: isSame ? 'same' : kind, now, incoming, versions: {now: stamped, clock}};
  });
}

/** Told apart by what went out: a fingerprint, none where nothing stood there; no list where nobody knows. */
function comparePlain(now: string, incoming: string, sent: [string | undefined] | undefined): ChangeKind {
  if (!sent) return 'conflict';
  if (printOf(now) === sent[0]) return 'changed';
  return printOf(incoming) === sent[0] ? 'same' : 'conflict';
}
