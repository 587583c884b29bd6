import {randomUUID} from 'node:crypto';
import {setImmediate, setTimeout} from 'node:timers/promises';
import {count} from '../abuse/counters.ts';
import {hour, second, type Clock} from '../clock.ts';
import type {Database} from '../database/open.ts';
import type {IntakeKind} from '../database/tables.ts';

/** A request as the intake table keeps it. */
export interface IntakeRequest {
  readonly kind: IntakeKind;
  readonly ipHash: string;
  readonly key: string | undefined;
  readonly body: object & {readonly method: 'json' | 'form'};
}

/** Acknowledged and on disk, or refused for now. */
export type Acceptance = {readonly accepted: true} | {readonly accepted: false; readonly retryAfter: number};

/** Takes a request. */
export type Accept = (request: IntakeRequest) => Promise<Acceptance>;

interface Waiting {
  readonly request: IntakeRequest;
  readonly resolve: (acceptance: Acceptance) => void;
  readonly reject: (error: unknown) => void;
}

// SQLite binds at most 32,766 values in a statement; a row has six.
const maxBatch = 500;

// While one flush follows another, they are at least so many milliseconds apart, from beginning to beginning: a flush
// stops the whole process, and one of thirty rows takes no longer than one of three.
const flushInterval = 10;

// More than this is more than a second of work: better to say so than to keep everybody waiting.
const maxWaiting = 5000;

/**
 * Accepts requests: one durable row each, and nothing that depends on what the database knows of the address.
 * What arrives while the disk is busy is committed together, so that one flush serves many.
 */
export function createIntake({
  db,
  clock,
  requestsPerHour,
  wake,
}: {
  readonly db: Database;
  readonly clock: Clock;
  readonly requestsPerHour: number;
  /** Called when there is work. */
  readonly wake: () => void;
}): Accept {
  let waiting: Waiting[] = [];
  let isCommitting = false;
  let lastFlush = -Infinity;

  async function commitAll(): Promise<void> {
    isCommitting = true;
    while (waiting.length > 0) {
      const pause = lastFlush + flushInterval - performance.now();
      if (pause >= 1) await setTimeout(pause);
      else await setImmediate();
      lastFlush = performance.now();
      const batch = waiting.slice(0, maxBatch);
      waiting = waiting.slice(maxBatch);
      await commit(batch);
    }
    isCommitting = false;
    wake();
  }

  async function commit(batch: readonly Waiting[]): Promise<void> {
    const now = clock();
    try {
      const admitted = await db.transaction().execute(tx => store(tx, batch, now, requestsPerHour));
      const retryAfter = Math.ceil((hour - (now % hour)) / second);
      for (const one of batch)
        one.resolve(admitted.has(one) ? {accepted: true} : {accepted: false, retryAfter});
    } catch (error) {
      for (const one of batch) one.reject(error);
    }
  }

  return request =>
    new Promise((resolve, reject) => {
      if (waiting.length >= maxWaiting) {
        resolve({accepted: false, retryAfter: 1});
        return;
      }
      waiting.push({request, resolve, reject});
      if (!isCommitting) void commitAll();
    });
}

async function store(
  tx: Database,
  batch: readonly Waiting[],
  now: number,
  limit: number,
): Promise<ReadonlySet<Waiting>> {
  const admitted = await countByIp(tx, batch, now, limit);
  const rows = [...admitted].map(({request: {kind, ipHash, key, body}}) => ({
    key: key ?? randomUUID(),
    kind,
    received: now,
    due: now,
    done: null,
    ip_hash: ipHash,
    body: JSON.stringify(body),
  }));
  if (rows.length > 0) {
    // The same key again is the same request again: it was taken already.
    await tx
      .insertInto('intake')
      .values(rows)
      .onConflict(conflict => conflict.column('key').doNothing())
      .execute();
  }
  return admitted;
}

// Counted in the same transaction as the rows, so that the limit holds for every process at once.
async function countByIp(
  tx: Database,
  batch: readonly Waiting[],
  now: number,
  limit: number,
): Promise<ReadonlySet<Waiting>> {
  const groups = Map.groupBy(batch, ({request}) => `requests by ${request.ipHash}`);
  const times = new Map([...groups].map(([key, {length}]) => [key, length]));
  const counts = await count(tx, times, hour, now);
  return new Set(
    [...groups].flatMap(([key, group]) =>
      group.slice(0, Math.max(0, limit - ((counts.get(key) ?? 0) - group.length))),
    ),
  );
}
