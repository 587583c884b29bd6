import type {Change, Entry} from '../entry.ts';
import {idOf} from './id-of.ts';
import {
  inOrder,
  namedIn,
  namedKey,
  namesake,
  textOf,
  unnamed,
  type Named,
  type Naming,
  type NamingProblem,
} from './named.ts';

/** Whose answers: a state, a district, a school. */
export interface Subject extends Named {
  /** What an authority calls it, where somebody entered that; tells two schools of one name apart. */
  readonly identifier: string;
  /** Which questions are meant for it: `sea`, `lea`, `school`, `external-partner`; empty where nobody said. */
  readonly audience: string;
}

/** What can be said of a subject. */
export type SubjectDetails = Partial<Omit<Subject, 'id'>>;

/** Every subject that has a name or answers, in order. */
export function listSubjects(entries: readonly Entry[], lang?: string): Subject[] {
  const named = namedIn(entries, 'subject');
  const ids = new Set(named.keys());
  for (const {key} of entries) if (key[0] === 'answers' && key.length > 3) ids.add(key[1]!);
  const subjects = [...ids].map((id): Subject => {
    const fields = named.get(id);
    return {
      id,
      name: textOf(fields, 'name'),
      identifier: textOf(fields, 'identifier'),
      audience: textOf(fields, 'audience'),
    };
  });
  return inOrder(subjects, named, lang);
}

/** How to add a subject. Its id comes from the identifier where there is one, else from the name. */
export function addSubject(entries: readonly Entry[], details: SubjectDetails & {name: string}): Naming {
  const subjects = listSubjects(entries);
  const problem = problemOf(subjects, details);
  if (problem) return problem;
  const isIdentified = !!idOf(details.identifier ?? '');
  const id = idOf(isIdentified ? details.identifier! : details.name);
  if (id === unnamed || subjects.some(other => other.id === id))
    return {problem: isIdentified ? 'identifier-taken' : 'identifier-needed', id};
  return {id, changes: [[namedKey('subject', id), trimmed(details)]]};
}

/** How to change what is said of a subject. Its id, and so its answers, stay where they are. */
export function changeSubject(entries: readonly Entry[], id: string, details: SubjectDetails): Naming {
  const subjects = listSubjects(entries);
  const before = subjects.find(subject => subject.id === id);
  const problem = problemOf(subjects, {name: '', ...before, ...details}, id);
  return problem ?? {id, changes: [[namedKey('subject', id), trimmed(details)]]};
}

function problemOf(
  subjects: readonly Subject[],
  {name, identifier = ''}: SubjectDetails & {name: string},
  self?: string,
): NamingProblem | undefined {
  if (!idOf(name)) return {problem: 'name-missing'};
  const wanted = idOf(identifier);
  const other = wanted
    ? subjects.find(subject => subject.id !== self && idOf(subject.identifier) === wanted)
    : namesake(subjects, name, self);
  return other && {problem: wanted ? 'identifier-taken' : 'identifier-needed', id: other.id};
}

const trimmed = (details: SubjectDetails): Change[1] =>
  Object.fromEntries(Object.entries(details).map(([name, value]) => [name, value.trim().normalize('NFC')]));
