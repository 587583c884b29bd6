import type {Entry, Stamped} from '../entry.ts';
import {nextVersion} from '../next-version.ts';
import {randomId} from '../random-id.ts';
import type {IncomingChange} from './changes-from.ts';

/** Who brings in what came back as plain text, and when. */
export interface TakenBy {
  /** The id of the person. */
  readonly by?: string;
  /** Milliseconds since 1970. */
  readonly at?: number;
}

/**
 * The entries that bring the chosen changes in when `AnswerStore.merge` merges them. What was chosen stands on top;
 * in a conflict the other version is kept beside it. Nothing that is the same or in a closed round is among them.
 */
export function takeChanges(chosen: readonly IncomingChange[], {by, at = Date.now()}: TakenBy = {}): Entry[] {
  const replica = randomId();
  const effective = chosen.filter(({kind}) => kind !== 'same' && kind !== 'closed');
  const byKey = Map.groupBy(effective, ({key}) => key.join('/'));
  return [...byKey.values()].map(changes => ({
    key: changes[0]!.key,
    fields: Object.fromEntries(
      changes.map(change => [change.field, taken(change, {replica, at, ...(by && {by})})]),
    ),
  }));
}

function taken(
  {kind, incoming: value, versions: {now, incoming, clock}}: IncomingChange,
  stamp: Pick<Stamped, 'replica' | 'at' | 'by'>,
): Stamped {
  if (incoming && kind !== 'conflict') return incoming;
  const written = {value, clock, ...stamp};
  if (incoming) {
    // Whoever wrote it, then, is still who wrote it; it only moves to the top.
    const {at, by} = incoming;
    return nextVersion(
      incoming,
      {value, clock, replica: stamp.replica, at, ...(by !== undefined && {by})},
      false,
    );
  }
  return now && kind !== 'conflict' ? nextVersion(now, written, false) : written;
}
