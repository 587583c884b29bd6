import {minute, type Clock} from '../clock.ts';
import type {Config} from '../config.ts';
import type {Database} from '../database/open.ts';
import type {OutboxRow} from '../database/tables.ts';
import type {Log} from '../log.ts';
import {composeMail, type MailPurpose} from '../mail/compose.ts';
import {PermanentMailError, type Mail, type Mailer} from '../mail/mailer.ts';
import {issueToken} from '../subscriptions/mailed-link.ts';
import type {State} from '../subscriptions/state-machine.ts';
import {backOff, maxAttempts} from './back-off.ts';

// Longer than any attempt takes, so that no other relay tries the same mail meanwhile.
const lease = 5 * minute;
const batchSize = 20;

// What has to be true when a mail leaves, and not only when it was queued.
const wantedState: Readonly<Record<MailPurpose, State>> = {
  confirm: 'pending',
  welcome: 'active',
  'already-active': 'active',
};

/** What the relay works with. */
export interface RelayOptions {
  readonly db: Database;
  readonly clock: Clock;
  readonly config: Config;
  readonly mailer: Mailer;
  readonly log: Log;
}

/** Makes the relay that takes mails from the outbox to the mailer. Its function works until nothing is due. */
export function createRelay(options: RelayOptions): () => Promise<void> {
  return async () => {
    for (;;) {
      const rows = await leaseDue(options.db, options.clock());
      if (rows.length === 0) return;
      await Promise.all(rows.map(row => deliver(options, row)));
    }
  };
}

function leaseDue(db: Database, now: number): Promise<OutboxRow[]> {
  return db
    .updateTable('outbox')
    .set(set => ({leased_until: now + lease, attempts: set('attempts', '+', 1)}))
    .where('id', 'in', query =>
      query
        .selectFrom('outbox')
        .select('id')
        .where('state', '=', 'queued')
        .where('due', '<=', now)
        .where('leased_until', '<=', now)
        .orderBy('due')
        .limit(batchSize),
    )
    .returningAll()
    .execute();
}

async function deliver(options: RelayOptions, row: OutboxRow): Promise<void> {
  const {db, mailer, log} = options;
  const {id, purpose} = row;
  try {
    const mail = await prepare(options, row);
    if (mail) await mailer.deliver(mail);
    await db
      .updateTable('outbox')
      .set({state: mail ? 'sent' : 'dropped', leased_until: 0})
      .where('id', '=', id)
      .execute();
    log('info', mail ? 'mail-sent' : 'mail-dropped', {id, purpose});
  } catch (error) {
    await keep(options, row, error);
  }
}

// The tokens are made now and live nowhere but in the mail: the outbox holds nothing that opens anything.
function prepare(
  {db, clock, config}: RelayOptions,
  {id, subscription_id, purpose}: OutboxRow,
): Promise<Mail | undefined> {
  return db.transaction().execute(async tx => {
    const subscription = await tx
      .selectFrom('subscription')
      .selectAll()
      .where('id', '=', subscription_id)
      .where('state', '=', wantedState[purpose])
      .executeTakeFirst();
    if (!subscription) return undefined;
    const {address, language, list} = subscription;
    const confirm =
      purpose === 'confirm' ? await issueToken(tx, 'confirm', subscription, clock()) : undefined;
    const unsubscribe = await issueToken(tx, 'unsubscribe', subscription, clock());
    return composeMail({
      id,
      purpose,
      address,
      language,
      listTitle: config.lists.find(one => one.id === list)?.title ?? list,
      baseUrl: config.baseUrl,
      from: config.mailFrom,
      tokens: {confirm, unsubscribe},
    });
  });
}

async function keep(
  {db, clock, log}: RelayOptions,
  {id, purpose, attempts}: OutboxRow,
  error: unknown,
): Promise<void> {
  const {code, responseCode, name} = error as {code?: string; responseCode?: number; name: string};
  // The server's own words may hold the address; its codes do not.
  const reason = String(responseCode ?? code ?? name);
  const dead = error instanceof PermanentMailError || attempts >= maxAttempts;
  await db
    .updateTable('outbox')
    .set({
      state: dead ? 'dead' : 'queued',
      due: clock() + backOff(attempts),
      leased_until: 0,
      last_error: reason,
    })
    .where('id', '=', id)
    .execute();
  log(dead ? 'error' : 'warn', dead ? 'mail-dead' : 'mail-postponed', {id, purpose, attempts, reason});
}
