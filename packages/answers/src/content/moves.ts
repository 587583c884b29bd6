import type {Entry} from '../entry.ts';
import {mergeEntries} from '../merge-entries.ts';
import {whereaboutsIn, type Content} from './forwarding.ts';

/**
 * The questions of today that had another id once: pairs of the former id and today's. They are what
 * `AnswerStore.moves` takes, and `forwarded`.
 */
export function movesIn(content: Content): Map<string, string> {
  const whereabouts = whereaboutsIn(content);
  const moves = new Map<string, string>();
  for (const {id} of content.forwarding) {
    const found = whereabouts(id);
    if (found.kind === 'moved') moves.set(id, found.to);
  }
  return moves;
}

/**
 * Entries with the answers to moved questions under today's ids, and under their former ones, too: what `AnswerStore`
 * does with `moves`, for entries of a file.
 */
export function forwarded(entries: readonly Entry[], moves: ReadonlyMap<string, string>): Entry[] {
  if (!moves.size) return [...entries];
  const all = new Map(entries.map(entry => [entry.key.join('/'), entry]));
  for (const entry of entries) {
    const [kind, subject, cycle, question] = entry.key;
    const to = kind === 'answers' && question !== undefined ? moves.get(question) : undefined;
    if (to === undefined) continue;
    const moved = {...entry, key: [kind!, subject!, cycle!, to]};
    const name = moved.key.join('/');
    all.set(name, mergeEntries(moved, all.get(name)));
  }
  return [...all.values()];
}
