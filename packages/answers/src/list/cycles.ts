import type {Entry} from '../entry.ts';
import {idOf} from './id-of.ts';
import {
  inOrder,
  namedIn,
  namedKey,
  namesake,
  reorder,
  textOf,
  unnamed,
  type Named,
  type Naming,
  type NamingProblem,
} from './named.ts';

/**
 * The cycles that everybody knows, in their order. A cycle of one of these names is called in the reader's language:
 * store the name as it stands here.
 */
export const standardCycles: readonly string[] = ['baseline', 'mid-year', 'end-of-year'];

/** A time at which a team answers. Its name may be one of the standard ones. */
export type Cycle = Named;

/** Every cycle that has a name or answers, in order: the first to be entered first, until somebody reorders them. */
export function listCycles(entries: readonly Entry[], lang?: string): Cycle[] {
  const named = namedIn(entries, 'cycle');
  const ids = new Set(named.keys());
  for (const {key} of entries) if (key[0] === 'answers' && key.length > 3) ids.add(key[2]!);
  const cycles = [...ids].map((id): Cycle => {
    const name = textOf(named.get(id), 'name');
    return {id, name: name || (standardCycles.includes(id) ? id : '')};
  });
  return inOrder(cycles, named, lang);
}

/** How to add a cycle after all others. */
export function addCycle(entries: readonly Entry[], name: string): Naming {
  const cycles = listCycles(entries);
  const problem = problemOf(cycles, name);
  if (problem) return problem;
  const id = idOf(name);
  if (id === unnamed || cycles.some(other => other.id === id)) return {problem: 'name-taken', id};
  const changes = [
    [namedKey('cycle', id), {name: name.trim().normalize('NFC')}] as const,
    ...reorder('cycle', [...cycles.map(cycle => cycle.id), id], entries),
  ];
  return {id, changes};
}

/** How to give a cycle another name. Its id, and so its answers, stay where they are. */
export function renameCycle(entries: readonly Entry[], id: string, name: string): Naming {
  const problem = problemOf(listCycles(entries), name, id);
  return problem ?? {id, changes: [[namedKey('cycle', id), {name: name.trim().normalize('NFC')}]]};
}

/** The cycle that comes before one; undefined for the first. */
export const cycleBefore = (cycles: readonly Cycle[], id: string): Cycle | undefined =>
  cycles[cycles.findIndex(cycle => cycle.id === id) - 1];

/** The cycle that comes after one; undefined for the last. */
export const cycleAfter = (cycles: readonly Cycle[], id: string): Cycle | undefined => {
  const index = cycles.findIndex(cycle => cycle.id === id);
  return index < 0 ? undefined : cycles[index + 1];
};

function problemOf(cycles: readonly Cycle[], name: string, self?: string): NamingProblem | undefined {
  if (!idOf(name)) return {problem: 'name-missing'};
  const other = namesake(cycles, name, self);
  return other && {problem: 'name-taken', id: other.id};
}
