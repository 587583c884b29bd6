import {hereKey} from '../answer.ts';
import type {Change, Entry} from '../entry.ts';
import {idOf} from './id-of.ts';
import {inOrder, namedIn, namedKey, namesake, textOf, type Named, type Naming} from './named.ts';

/** Somebody who answers, or has answered. */
export interface Person extends Named {
  /** For whom they work: `sea`, `lea`, `school`, `external-partner`; empty where nobody said. */
  readonly audience: string;
}

/** Everybody who said who they are, by name. */
export function listPeople(entries: readonly Entry[], lang?: string): Person[] {
  const named = namedIn(entries, 'person');
  const people = [...named].map(([id, fields]): Person => {
    return {id, name: textOf(fields, 'name'), audience: textOf(fields, 'audience')};
  });
  return inOrder(people, named, lang);
}

/** How to add somebody. Of two people of one name, the second needs another one: their answers would be one person's. */
export function addPerson(entries: readonly Entry[], {name, audience}: Omit<Person, 'id'>): Naming {
  const id = idOf(name);
  if (!id) return {problem: 'name-missing'};
  const people = listPeople(entries);
  const other = namesake(people, name) ?? people.find(person => person.id === id);
  if (other) return {problem: 'name-taken', id: other.id};
  return {id, changes: [[namedKey('person', id), {name: name.trim().normalize('NFC'), audience}]]};
}

/** How to change somebody's name or audience. Their id, and so what they wrote, stays theirs. */
export function changePerson(
  entries: readonly Entry[],
  id: string,
  details: Partial<Omit<Person, 'id'>>,
): Naming {
  const {name} = details;
  if (name === undefined) return {id, changes: [[namedKey('person', id), details]]};
  if (!idOf(name)) return {problem: 'name-missing'};
  const other = namesake(listPeople(entries), name, id);
  if (other) return {problem: 'name-taken', id: other.id};
  return {id, changes: [[namedKey('person', id), {...details, name: name.trim().normalize('NFC')}]]};
}

/** Says who is working in this browser: `store.put([workAs('ana-diaz')])`. */
export const workAs = (id: string): Change => [hereKey, {person: id}];
