import {sql} from 'kysely';
import {minute} from '../clock.ts';
import type {Database} from '../database/open.ts';

// Short spans make sliding limits: an hour is the last six of them and the one that is running.
const span = 10 * minute;

/** How often each key was counted in the last so many milliseconds, and at most one span longer. */
export async function countSince(
  db: Database,
  keys: readonly string[],
  length: number,
  now: number,
): Promise<ReadonlyMap<string, number>> {
  if (keys.length === 0) return new Map();
  const rows = await db
    .selectFrom('counter')
    .select(['key', db.fn.sum<number>('count').as('count')])
    .where('key', 'in', keys)
    .where('window_start', '>', now - (now % span) - length - span)
    .groupBy('key')
    .execute();
  return new Map(rows.map(({key, count}) => [key, Number(count)]));
}

/** How often a key was counted in the window that is running. */
export async function countedIn(
  db: Database,
  key: string,
  windowLength: number,
  now: number,
): Promise<number> {
  const row = await db
    .selectFrom('counter')
    .select('count')
    .where('key', '=', key)
    .where('window_start', '=', now - (now % windowLength))
    .executeTakeFirst();
  return row?.count ?? 0;
}

/** Counts, each key so many times. In the order of the keys, so that two processes never wait for one another. */
export async function count(
  tx: Database,
  times: ReadonlyMap<string, number>,
  windowLength: number,
  now: number,
): Promise<ReadonlyMap<string, number>> {
  const keys = [...times.keys()].toSorted();
  if (keys.length === 0) return new Map();
  const rows = await tx
    .insertInto('counter')
    .values(keys.map(key => ({key, window_start: now - (now % windowLength), count: times.get(key) ?? 0})))
    .onConflict(conflict =>
      conflict
        .columns(['key', 'window_start'])
        .doUpdateSet({count: sql<number>`counter.count + excluded.count`}),
    )
    .returning(['key', 'count'])
    .execute();
  return new Map(rows.map(row => [row.key, row.count]));
}

/** Counts in a span that sliding limits look at. */
export async function countSliding(
  tx: Database,
  times: ReadonlyMap<string, number>,
  now: number,
): Promise<void> {
  await count(tx, times, span, now);
}
