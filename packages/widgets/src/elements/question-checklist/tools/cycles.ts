import {cycleAfter, listCycles, standardCycles, unnamed} from '@cairn-kit/answers/list';
import type {ChecklistTools} from './checklist-tools.ts';

/** What a cycle is called: a standard one in the reader's language, another by the name that people gave it. */
export function cycleName({store, words}: ChecklistTools, id: string): string {
  const name = listCycles(store.entries()).find(cycle => cycle.id === id)?.name || id;
  return (words.cycles as Readonly<Record<string, string>>)[name] ?? name;
}

/** Whether somebody gave the cycle that the checklist shows a name. */
export const isNamed = ({store}: ChecklistTools): boolean =>
  store.place.cycle !== unnamed || !!store.fields(['list', 'cycle', unnamed]);

/** The standard cycles that are not in use, under their own or another id. */
function unusedCycles({store}: ChecklistTools): readonly string[] {
  const cycles = listCycles(store.entries());
  return standardCycles.filter(
    standard => !cycles.some(({id, name}) => id === standard || name === standard),
  );
}

/** The ids of the cycles to choose from: those in use, and the standard ones. */
export function offeredCycles(tools: ChecklistTools): readonly string[] {
  const ids = listCycles(tools.store.entries()).map(({id}) => id);
  return [...new Set([...ids, tools.store.place.cycle, ...unusedCycles(tools)])];
}

/** The cycle that comes after the one that the checklist shows; undefined where nobody has named one. */
export function nextCycle(tools: ChecklistTools): string | undefined {
  const {cycle} = tools.store.place;
  const cycles = listCycles(tools.store.entries());
  const after = cycleAfter(cycles, cycle);
  if (after) return after.id;
  const place = standardCycles.indexOf(cycles.find(({id}) => id === cycle)?.name ?? cycle);
  return unusedCycles(tools).find(standard => standardCycles.indexOf(standard) > place);
}
