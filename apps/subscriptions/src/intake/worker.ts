import {minute, type Clock} from '../clock.ts';
import type {Database} from '../database/open.ts';
import type {Log} from '../log.ts';
import {requestSubscription} from '../subscriptions/request.ts';
import type {IntakeSignup} from './accept.ts';

const batchSize = 100;

/**
 * Makes the worker that turns acknowledged signups into subscriptions, each in a transaction of its own.
 * Its function works until nothing is due.
 */
export function createWorker({
  db,
  clock,
  log,
}: {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
}): () => Promise<void> {
  return async () => {
    for (;;) {
      const rows = await db
        .selectFrom('intake')
        .select(['id', 'attempts'])
        .where('due', '<=', clock())
        .orderBy('id')
        .limit(batchSize)
        .execute();
      if (rows.length === 0) return;
      for (const {id, attempts} of rows) {
        await work(db, id, clock()).catch(async (error: unknown) => {
          log('error', 'signup-not-worked', {id, attempts, error: (error as Error).message});
          await postpone(db, id, attempts + 1, clock());
        });
      }
    }
  };
}

async function work(db: Database, id: number, now: number): Promise<void> {
  await db.transaction().execute(async tx => {
    // Taking the row is the first statement: whoever takes it holds it until all of this is committed.
    const row = await tx
      .deleteFrom('intake')
      .where('id', '=', id)
      .returning(['signup', 'received'])
      .executeTakeFirst();
    if (row) await requestSubscription(tx, JSON.parse(row.signup) as IntakeSignup, row.received, now);
  });
}

// One signup that cannot be worked on must not hold up the others, and must not be lost.
async function postpone(db: Database, id: number, attempts: number, now: number): Promise<void> {
  await db
    .updateTable('intake')
    .set({attempts, due: now + attempts * minute})
    .where('id', '=', id)
    .execute();
}
