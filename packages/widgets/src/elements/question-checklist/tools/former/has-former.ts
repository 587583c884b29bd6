import {roundKey} from '@cairn-kit/answers';
import type {ChecklistTools} from '../checklist-tools.ts';

/** Whether there are answers here to questions that the checklist's content does not have: former ones, or another list's. */
export function hasFormer({checklist, store}: ChecklistTools): boolean {
  const asked = new Set(checklist.set!.questions.map(({id}) => id));
  return store
    .entries(roundKey(store.place))
    .some(({key: [, , , question]}) => question && !asked.has(question) && !store.moves.has(question));
}
