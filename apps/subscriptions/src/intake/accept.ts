import {setImmediate} from 'node:timers/promises';
import {createRequestLimit} from '../abuse/request-limit.ts';
import {hour, second, type Clock} from '../clock.ts';
import type {OpenDatabase} from '../database/open.ts';
import {storeRequests, type IntakeRequest} from './store-requests.ts';

/** Acknowledged and on disk, or refused for now. */
export type Acceptance = {readonly accepted: true} | {readonly accepted: false; readonly retryAfter: number};

/** Takes a request. */
export type Accept = (request: IntakeRequest) => Promise<Acceptance>;

interface Waiting {
  readonly request: IntakeRequest;
  readonly resolve: (acceptance: Acceptance) => void;
  readonly reject: (error: unknown) => void;
}

// More would hold up everybody for longer than a flush.
const maxBatch = 500;

// While one flush follows another, they are so many milliseconds apart, from beginning to beginning, or less where there
// are many rows: a flush stops the whole process, and one of thirty rows takes no longer than one of three.
const flushInterval = 10;
const manyRows = 64;

// More than this is more than a second of work: better to say so than to keep everybody waiting.
const maxWaiting = 5000;

/**
 * Accepts requests: one durable row each, and nothing that depends on what the database knows of the address.
 * What arrives while the disk is busy is committed together, so that one flush serves many.
 */
export function createIntake({
  database: {db, dialect},
  clock,
  requestsPerHour,
  wake,
}: {
  readonly database: Pick<OpenDatabase, 'db' | 'dialect'>;
  readonly clock: Clock;
  readonly requestsPerHour: number;
  /** Called when there is work. */
  readonly wake: () => void;
}): Accept {
  const limit = createRequestLimit(requestsPerHour, dialect);
  let waiting: Waiting[] = [];
  let isCommitting = false;
  let lastFlush = -Infinity;
  const pause = createPause();

  async function commitAll(): Promise<void> {
    isCommitting = true;
    while (waiting.length > 0) {
      const left = lastFlush + flushInterval - performance.now();
      if (left >= 1 && waiting.length < manyRows) await pause.wait(left);
      // What has arrived meanwhile comes along.
      await setImmediate();
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
    const requests = batch.map(({request}) => request);
    try {
      const admitted = await db.transaction().execute(tx => storeRequests(tx, dialect, limit, requests, now));
      const retryAfter = Math.ceil((hour - (now % hour)) / second);
      for (const [index, one] of batch.entries()) {
        one.resolve(admitted[index] ? {accepted: true} : {accepted: false, retryAfter});
      }
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
      if (waiting.length === manyRows) pause.end();
      if (!isCommitting) void commitAll();
    });
}

// A wait that can be ended.
function createPause(): {wait(longest: number): Promise<void>; end(): void} {
  let end = () => {};
  return {
    wait: longest =>
      new Promise(resolve => {
        const timer = setTimeout(resolve, longest);
        end = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    end: () => end(),
  };
}
