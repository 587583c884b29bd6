import {setImmediate} from 'node:timers/promises';
import {sql} from 'kysely';
import {hour, second, type Clock} from '../clock.ts';
import type {Database} from '../database/open.ts';
import type {ReadSignup} from './read-signup.ts';

/** A signup as the intake table keeps it. */
export interface IntakeSignup extends ReadSignup {
  readonly method: 'json' | 'form';
  readonly ipHash: string;
}

/** Acknowledged and on disk, or refused for now. */
export type Acceptance = {readonly accepted: true} | {readonly accepted: false; readonly retryAfter: number};

interface Waiting {
  readonly signup: IntakeSignup;
  readonly resolve: (acceptance: Acceptance) => void;
  readonly reject: (error: unknown) => void;
}

// SQLite binds at most 32,766 values in a statement; a row has three.
const maxBatch = 500;

/**
 * Accepts signups: one durable row each, and nothing that depends on what the database knows of the address.
 * What arrives while the disk is busy is committed together, so that one flush serves many.
 */
export function createIntake({
  db,
  clock,
  signupsPerHour,
  wake,
}: {
  readonly db: Database;
  readonly clock: Clock;
  readonly signupsPerHour: number;
  /** Called when there is work. */
  readonly wake: () => void;
}): (signup: IntakeSignup) => Promise<Acceptance> {
  let waiting: Waiting[] = [];
  let committing = false;

  async function commitAll(): Promise<void> {
    committing = true;
    while (waiting.length > 0) {
      await setImmediate();
      const batch = waiting.slice(0, maxBatch);
      waiting = waiting.slice(maxBatch);
      await commit(batch);
    }
    committing = false;
    wake();
  }

  async function commit(batch: readonly Waiting[]): Promise<void> {
    const now = clock();
    try {
      const admitted = await db.transaction().execute(async tx => {
        const {admitted} = await countByIp(tx, batch, now, signupsPerHour);
        const rows = [...admitted].map(({signup}) => ({
          received: now,
          due: now,
          signup: JSON.stringify(signup),
        }));
        if (rows.length > 0) await tx.insertInto('intake').values(rows).execute();
        return admitted;
      });
      const retryAfter = Math.ceil((hour - (now % hour)) / second);
      for (const one of batch)
        one.resolve(admitted.has(one) ? {accepted: true} : {accepted: false, retryAfter});
    } catch (error) {
      for (const one of batch) one.reject(error);
    }
  }

  return signup =>
    new Promise((resolve, reject) => {
      waiting.push({signup, resolve, reject});
      if (!committing) void commitAll();
    });
}

// Counted in the same transaction as the rows, so that the limit holds for every process at once.
async function countByIp(
  tx: Database,
  batch: readonly Waiting[],
  now: number,
  limit: number,
): Promise<{admitted: ReadonlySet<Waiting>}> {
  const groups = Map.groupBy(batch, ({signup}) => signup.ipHash);
  const counts = await tx
    .insertInto('ip_window')
    .values(
      [...groups].map(([ip_hash, {length}]) => ({
        ip_hash,
        window_start: now - (now % hour),
        signups: length,
      })),
    )
    .onConflict(conflict =>
      conflict
        .columns(['ip_hash', 'window_start'])
        .doUpdateSet({signups: sql`ip_window.signups + excluded.signups`}),
    )
    .returning(['ip_hash', 'signups'])
    .execute();
  const admitted = counts.flatMap(({ip_hash, signups}) => {
    const group = groups.get(ip_hash) ?? [];
    return group.slice(0, Math.max(0, limit - (signups - group.length)));
  });
  return {admitted: new Set(admitted)};
}
