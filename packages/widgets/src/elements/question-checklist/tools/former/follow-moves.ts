import {roundKey} from '@cairn-kit/answers';
import {movesIn} from '@cairn-kit/answers/content';
import type {ChecklistTools} from '../checklist-tools.ts';

/** Shows the answers to questions that had another id once under today's ids; they stay under the former ones, too. */
export async function followMoves({checklist, store}: ChecklistTools): Promise<void> {
  const {questions, forwarding = []} = checklist.set!;
  for (const [from, to] of movesIn({questions: questions.map(({id}) => id), forwarding}))
    store.moves.set(from, to);
  await store.read(roundKey(store.place));
}
