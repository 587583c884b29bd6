import type {Entry, Fields} from '../entry.ts';
import {mergeEntries} from '../merge-entries.ts';
import {listCycles} from './cycles.ts';
import {idOf} from './id-of.ts';
import {namedIn, unnamed, type Named} from './named.ts';
import {listSubjects} from './subjects.ts';

/** Which of ours something in somebody's file is. */
export interface Match {
  /** Its id in the file. */
  readonly id: string;
  /** The id under which it belongs here; one that we do not have yet where it is new. */
  readonly to: string;
  /**
   * Why somebody should be asked: `unnamed` either we or they have not named it, so that it may be anybody's;
   * `renamed` it was called the same once, and is not now; `several` more than one of ours is called so.
   */
  readonly doubt?: 'unnamed' | 'renamed' | 'several';
}

interface Known extends Named {
  readonly identifier?: string;
}

interface Surroundings {
  readonly known: readonly Known[];
  /** Ids that nothing new may get. */
  readonly taken: ReadonlySet<string>;
  /** Whether one of the two names of an id was written by somebody who knew the other. */
  readonly isRenaming: (id: string) => boolean;
}

/**
 * Which subjects or cycles of somebody's file are which of ours. Two teams that began without naming anything both
 * wrote under the same id: only what they call it tells whether it is the same.
 */
export function matchNames(
  kind: 'subject' | 'cycle',
  ours: readonly Entry[],
  theirs: readonly Entry[],
): Match[] {
  const list: (entries: readonly Entry[]) => readonly Known[] =
    kind === 'subject' ? listSubjects : listCycles;
  const [known, others] = [list(ours), list(theirs)];
  const surroundings = {
    known,
    taken: new Set([unnamed, ...known, ...others].map(one => (typeof one === 'string' ? one : one.id))),
    isRenaming: renames(namedIn(ours, kind), namedIn(theirs, kind)),
  };
  return others.map(their => matchByIdentifier(their, surroundings) ?? matchById(their, surroundings));
}

function matchByIdentifier({id, identifier = ''}: Known, {known}: Surroundings): Match | undefined {
  const wanted = idOf(identifier);
  const our = wanted && known.find(candidate => idOf(candidate.identifier ?? '') === wanted);
  return our ? {id, to: our.id} : undefined;
}

function matchById(their: Known, surroundings: Surroundings): Match {
  const {id} = their;
  const our = surroundings.known.find(candidate => candidate.id === id);
  if (!our || isOther(our, their)) return matchByName(their, surroundings);
  if (idOf(our.name) === idOf(their.name)) return {id, to: id};
  if (!our.name || !their.name) return {id, to: id, ...(id === unnamed && {doubt: 'unnamed'})};
  if (surroundings.isRenaming(id)) return {id, to: id};
  return id === unnamed ? matchByName(their, surroundings) : {id, to: id, doubt: 'renamed'};
}

function matchByName(their: Known, {known, taken}: Surroundings): Match {
  const {id, name, identifier = ''} = their;
  const [our, ...more] = known.filter(
    candidate => name && idOf(candidate.name) === idOf(name) && !isOther(candidate, their),
  );
  if (our) return {id, to: our.id, ...(more.length && {doubt: 'several'})};
  if (!known.some(candidate => candidate.id === id)) return {id, to: id};
  const wanted = idOf(identifier) || idOf(name);
  let free = wanted;
  for (let number = 2; taken.has(free); number++) free = `${wanted}-${number}`;
  return {id, to: free};
}

/** Whether identifiers say that two are not the same. */
function isOther({identifier: one = ''}: Known, {identifier: other = ''}: Known): boolean {
  return !!idOf(one) && !!idOf(other) && idOf(one) !== idOf(other);
}

function renames(ours: ReadonlyMap<string, Fields>, theirs: ReadonlyMap<string, Fields>) {
  const nameIn = (named: ReadonlyMap<string, Fields>, id: string): Entry => {
    const name = named.get(id)?.['name'];
    return {key: [], fields: name ? {name} : {}};
  };
  return (id: string) => !mergeEntries(nameIn(ours, id), nameIn(theirs, id)).fields['name']?.others;
}
