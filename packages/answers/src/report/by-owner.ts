import {foldText} from '../fold-text.ts';
import {groupBy} from '../group-by.ts';
import type {Movement} from '../movement.ts';
import {byDate, type Item} from './item.ts';

/** What one person or office has to do. */
export interface OwnerItems {
  /** As somebody wrote it; empty for what nobody owns. */
  readonly owner: string;
  /** Steps and decisions, the most urgent first. */
  readonly items: readonly Item[];
  readonly overdue: number;
  readonly decisions: number;
}

/** Whether something is still to be done or decided. */
export const isOpen = ({now: {status, nextStep, due}}: Movement): boolean =>
  status === 'needs-decision' || (status !== 'not-applicable' && !!(nextStep.trim() || due));

/** What is to be done, by whom. However a name is written, it is one person's. */
export function byOwner(items: readonly Item[], lang?: string): OwnerItems[] {
  // Folding thousands of names takes longer than the rest of a report.
  const folded = new Map(items.map(({owner}) => [owner, '']));
  for (const owner of folded.keys()) folded.set(owner, foldText(owner));
  const owners = groupBy(items, ({owner}) => folded.get(owner));
  const {compare} = new Intl.Collator(lang, {numeric: true, sensitivity: 'base'});
  return [...owners.values()].map(ownerItems).sort((a, b) => {
    if (!a.owner || !b.owner) return a.owner ? -1 : 1;
    return compare(a.owner, b.owner);
  });
}

function ownerItems(items: Item[]): OwnerItems {
  return {
    owner: items[0]!.owner.trim(),
    items: items.sort(byDate),
    overdue: items.filter(({daysOverdue}) => daysOverdue).length,
    decisions: items.filter(({status}) => status === 'needs-decision').length,
  };
}
