import {minute, second} from '../clock.ts';
import type {OutboxRow} from '../database/tables.ts';
import type {Database} from '../database/open.ts';
import type {Log} from '../log.ts';
import {isBadRecipient, PermanentMailError, type Mailer} from '../mail/mailer.ts';
import {bounce} from '../subscriptions/bounce.ts';
import {backOff, maxAttempts} from './back-off.ts';
import {prepareMail, type PrepareOptions} from './prepare-mail.ts';

// Longer than any attempt takes, so that no other relay tries the same mail meanwhile.
const lease = 5 * minute;

// A mail that takes longer than this no longer counts among those that are on their way, so that it holds up nobody.
const slow = second;

/** So many mails may be slow at once before the others wait for them. */
export const maxSlow = 4;

/** What the relay works with. */
export interface RelayOptions extends PrepareOptions {
  readonly mailer: Mailer;
  readonly log: Log;
  /** Asked before some mails are taken; resolves when it is their turn, with whether to go on at all. */
  readonly mayGoOn?: () => Promise<boolean>;
}

/** Takes mails from the outbox to the mailer. */
export interface Relay {
  /** Works until nothing is due. Mails that are slow may still be on their way then. */
  work(): Promise<void>;
  /** Waits for what is on its way. */
  idle(): Promise<void>;
}

/** Makes the relay: several mails at once, and mail that somebody waits for before newsletters. */
export function createRelay(options: RelayOptions): Relay {
  const {db, clock, config, mayGoOn} = options;
  const total = config.mailConnections * (1 + maxSlow);
  const underway = new Set<Promise<void>>();
  let quick = 0;
  let changed = Promise.withResolvers<void>();

  function tellChange(): void {
    changed.resolve();
    changed = Promise.withResolvers<void>();
  }

  function send(row: OutboxRow): void {
    quick++;
    let isQuick = true;
    const noLongerQuick = () => {
      if (isQuick) quick--;
      isQuick = false;
      tellChange();
    };
    const timer = setTimeout(noLongerQuick, slow);
    const delivery = deliver(options, row).finally(() => {
      clearTimeout(timer);
      underway.delete(delivery);
      noLongerQuick();
    });
    underway.add(delivery);
  }

  return {
    async work() {
      for (;;) {
        if ((await mayGoOn?.()) === false) return;
        const change = changed.promise;
        const room = Math.min(config.mailConnections - quick, total - underway.size);
        const rows = room > 0 ? await leaseDue(db, clock(), room) : [];
        for (const row of rows) send(row);
        if (rows.length > 0) continue;
        if (room > 0 && quick === 0) return;
        await change;
      }
    },
    async idle() {
      while (underway.size > 0) await Promise.allSettled(underway);
    },
  };
}

function leaseDue(db: Database, now: number, count: number): Promise<OutboxRow[]> {
  return (
    db
      .updateTable('outbox')
      .set(set => ({leased_until: now + lease, attempts: set('attempts', '+', 1)}))
      .where('id', 'in', query =>
        query
          .selectFrom('outbox')
          .select('id')
          .where('state', '=', 'queued')
          .where('due', '<=', now)
          .where('leased_until', '<=', now)
          .orderBy('priority')
          .orderBy('due')
          .limit(count),
      )
      // Another process may have taken the same rows meanwhile; PostgreSQL looks at this again once it may.
      .where('leased_until', '<=', now)
      .where('state', '=', 'queued')
      .returningAll()
      .execute()
  );
}

async function deliver(options: RelayOptions, row: OutboxRow): Promise<void> {
  const {db, clock, mailer, log} = options;
  const {id, purpose, attempts} = row;
  try {
    const mail = await prepareMail(options, row);
    if (mail) await mailer.deliver(mail);
    await db
      .updateTable('outbox')
      .set({state: mail ? 'sent' : 'dropped', leased_until: 0, sent: mail ? clock() : null, recipient: null})
      .where('id', '=', id)
      // A slow attempt whose lease ran out does not speak for the next one.
      .where('attempts', '=', attempts)
      .execute();
    log('info', mail ? 'mail-sent' : 'mail-dropped', {id, purpose});
  } catch (error) {
    await keep(options, row, error).catch((failure: unknown) =>
      // Its lease ends, and it is tried again.
      log('error', 'outbox-not-written', {id, purpose, error: (failure as Error).message}),
    );
  }
}

async function keep({db, clock, log}: RelayOptions, row: OutboxRow, error: unknown): Promise<void> {
  const {id, purpose, attempts} = row;
  const refusal = error instanceof PermanentMailError ? error.cause : error;
  const {code, responseCode, name} = refusal as {code?: string; responseCode?: number; name: string};
  // The server's own words may hold the address; its codes do not.
  const reason = String(responseCode ?? code ?? name);
  const isDead = error instanceof PermanentMailError || attempts >= maxAttempts;
  await db
    .updateTable('outbox')
    .set({
      state: isDead ? 'dead' : 'queued',
      due: clock() + backOff(attempts),
      leased_until: 0,
      last_error: reason,
    })
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .execute();
  log(isDead ? 'error' : 'warn', isDead ? 'mail-dead' : 'mail-postponed', {id, purpose, attempts, reason});
  if (isBadRecipient(error)) await bounce(db, row, clock());
}
