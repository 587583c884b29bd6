import type {Change, Entry, EntryKey, Fields} from '../entry.ts';
import {idOf} from './id-of.ts';

/** What has a name in a list: whose answers, when, and who writes them. */
export type NamedKind = 'subject' | 'cycle' | 'person';

/** The id of what answers belong to before anybody names a subject or a cycle. It can be named later like any other. */
export const unnamed = 'default';

/** What every subject, cycle and person has. */
export interface Named {
  /** Stays when the name changes. */
  readonly id: string;
  /** Empty where nobody has given one. */
  readonly name: string;
}

/**
 * Why something cannot be called so, where `id` is what stands in the way:
 * `name-missing` the name has no letter and no digit;
 * `name-taken` another one is called so, or was;
 * `identifier-needed` another subject is called so, or was, and only an identifier tells the two apart;
 * `identifier-taken` another subject has this identifier.
 */
export interface NamingProblem {
  readonly problem: 'name-missing' | 'name-taken' | 'identifier-needed' | 'identifier-taken';
  readonly id?: string;
}

/** What to put into the store so that something is called so: `store.put(changes)`. */
export interface NamingChanges {
  readonly problem?: undefined;
  readonly id: string;
  readonly changes: readonly Change[];
}

/** Either how to name something, or why that is not possible. */
export type Naming = NamingChanges | NamingProblem;

/** Where a name is kept. */
export const namedKey = (kind: NamedKind, id: string): EntryKey => ['list', kind, id];

/** The fields of everything of a kind, by id. */
export function namedIn(entries: readonly Entry[], kind: NamedKind): Map<string, Fields> {
  const found = new Map<string, Fields>();
  for (const {key, fields} of entries)
    if (key[0] === 'list' && key[1] === kind && key.length === 3) found.set(key[2]!, fields);
  return found;
}

/** The text of a field; empty where there is none. */
export function textOf(fields: Fields | undefined, name: string): string {
  const value = fields?.[name]?.value;
  return typeof value === 'string' ? value : '';
}

/** Whoever else is called so, however it is written. */
export const namesake = <T extends Named>(all: readonly T[], name: string, self?: string): T | undefined =>
  all.find(other => other.id !== self && idOf(other.name) === idOf(name));

function orderOf(fields: Fields | undefined): number | undefined {
  const order = fields?.['order']?.value;
  return typeof order === 'number' && Number.isFinite(order) ? order : undefined;
}

/** In the order that somebody gave them, then by name as the reader's language sorts, numbers by size. */
export function inOrder<T extends Named>(
  named: readonly T[],
  fieldsOf: ReadonlyMap<string, Fields>,
  lang?: string,
): T[] {
  const {compare} = new Intl.Collator(lang, {numeric: true, sensitivity: 'base'});
  // What was there before anybody named anything comes first.
  const place = new Map(
    named.map(({id}) => [id, orderOf(fieldsOf.get(id)) ?? (id === unnamed ? -1 : Infinity)]),
  );
  const byOrder = (a: T, b: T) => {
    const [here, there] = [place.get(a.id)!, place.get(b.id)!];
    return here === there ? 0 : here - there;
  };
  return [...named].sort((a, b) => byOrder(a, b) || compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

/** What to put into the store so that these come in this order, and after them those that have no place. */
export function reorder(kind: NamedKind, ids: readonly string[], entries: readonly Entry[]): Change[] {
  const known = namedIn(entries, kind);
  return ids.flatMap((id, order): Change[] =>
    orderOf(known.get(id)) === order ? [] : [[namedKey(kind, id), {order}]],
  );
}
