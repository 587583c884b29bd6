import {readBudget, holdBudget, type MailBudget} from '../abuse/mail-budget.ts';
import {day, minute, type Clock} from '../clock.ts';
import type {Config} from '../config.ts';
import type {Database} from '../database/open.ts';
import type {IntakeKind} from '../database/tables.ts';
import type {Log} from '../log.ts';
import {requestAddressChange, type ReadAddressChange} from '../people/change-address.ts';
import {requestPreferencesLink} from '../people/preferences.ts';
import {keepStory} from '../stories/keep-story.ts';
import type {ReadStory} from '../stories/read-story.ts';
import {requestSubscriptions} from '../subscriptions/request-subscriptions.ts';
import type {ReadSignup} from './read-signup.ts';

/** What became of a request: worked on, or to be looked at again when the limits allow. */
export type Outcome = 'done' | 'later';

/** What is known of a request besides its body. */
export interface IntakeContext {
  readonly id: number;
  readonly received: number;
  readonly now: number;
  readonly ipHash: string;
  readonly method: 'json' | 'form';
}

interface IntakeRow {
  readonly id: number;
  readonly kind: IntakeKind;
  readonly received: number;
  readonly attempts: number;
  readonly ip_hash: string;
  readonly body: string;
}

const batchSize = 50;

// The limits look again at what had to wait, in the next of their spans.
const patience = 10 * minute;
const maxWait = day;

/** What the worker works with. */
export interface WorkerOptions {
  readonly db: Database;
  readonly clock: Clock;
  readonly config: Config;
  readonly log: Log;
  /** Asked before each batch; resolves when it is its turn, with whether to go on at all. */
  readonly mayGoOn: () => Promise<boolean>;
}

/**
 * Makes the worker that turns acknowledged requests into subscriptions, stories and mails. Its function works until
 * nothing is due. Requests are worked on in batches of one transaction each; when that fails, each in its own, so that one
 * that cannot be worked on neither holds up the others nor gets lost.
 */
export function createWorker(options: WorkerOptions): () => Promise<void> {
  const {db, clock, log, mayGoOn} = options;
  return async () => {
    for (;;) {
      const ids = await dueIds(db, clock());
      if (ids.length === 0) return;
      if (!(await mayGoOn())) return;
      try {
        await workBatch(options, ids);
      } catch {
        for (const id of ids) {
          await workBatch(options, [id]).catch(async (error: unknown) => {
            log('error', 'request-not-worked', {id, error: (error as Error).message});
            await postpone(db, id, clock() + minute);
          });
        }
      }
    }
  };
}

async function dueIds(db: Database, now: number): Promise<number[]> {
  const rows = await db
    .selectFrom('intake')
    .select('id')
    .where('done', 'is', null)
    .where('due', '<=', now)
    .orderBy('due')
    .orderBy('id')
    .limit(batchSize)
    .execute();
  return rows.map(({id}) => id);
}

function workBatch({db, clock, config, log}: WorkerOptions, ids: readonly number[]): Promise<void> {
  return db.transaction().execute(async tx => {
    // First of all: from here on this worker is alone, in this process and in every other.
    await holdBudget(tx);
    const now = clock();
    const budget = await readBudget(tx, config, now);
    const rows = await tx
      .selectFrom('intake')
      .select(['id', 'kind', 'received', 'attempts', 'ip_hash', 'body'])
      .where('id', 'in', ids)
      .where('done', 'is', null)
      .orderBy('id')
      .execute();
    const done: number[] = [];
    for (const row of rows) {
      if ((await work(tx, config, budget, row, now)) === 'done') done.push(row.id);
      else if (row.received > now - maxWait) await postpone(tx, row.id, now + patience);
      else {
        log('warn', 'request-dropped', {id: row.id, kind: row.kind, reason: 'limits'});
        done.push(row.id);
      }
    }
    await finish(tx, done, now);
    await budget.save();
  });
}

function work(
  tx: Database,
  config: Config,
  budget: MailBudget,
  {id, kind, received, ip_hash, body}: IntakeRow,
  now: number,
): Promise<Outcome> {
  const read: unknown = JSON.parse(body);
  const {method} = read as Pick<IntakeContext, 'method'>;
  const context: IntakeContext = {id, received, now, ipHash: ip_hash, method};
  switch (kind) {
    case 'signup':
      return requestSubscriptions(tx, config, budget, read as ReadSignup, context);
    case 'preferences-link':
      return requestPreferencesLink(tx, config, budget, read as {key: string}, context);
    case 'address-change':
      return requestAddressChange(tx, config, budget, read as ReadAddressChange, context);
    case 'story':
      return keepStory(tx, budget, read as ReadStory, context);
  }
}

// The row stays for a day without its body, so that the same key sent again is known.
async function finish(tx: Database, ids: readonly number[], now: number): Promise<void> {
  if (ids.length === 0) return;
  await tx.updateTable('intake').set({done: now, body: ''}).where('id', 'in', ids).execute();
}

async function postpone(db: Database, id: number, due: number): Promise<void> {
  await db
    .updateTable('intake')
    .set(set => ({due, attempts: set('attempts', '+', 1)}))
    .where('id', '=', id)
    .execute();
}
