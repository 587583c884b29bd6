import {day, hour} from './clock.ts';
import type {Database} from './database/open.ts';

// A used or expired link may still explain itself for a while; limits look back one day.
const keepTokens = 30 * day;
const keepMails = 30 * day;

/** Deletes what nothing looks at any more: old windows, links and mails. Ledger and subscriptions stay. */
export async function sweep(db: Database, now: number): Promise<void> {
  await db
    .deleteFrom('ip_window')
    .where('window_start', '<', now - hour)
    .execute();
  await db
    .deleteFrom('token')
    .where('expires', '<', now - keepTokens)
    .execute();
  await db
    .deleteFrom('outbox')
    .where('state', 'in', ['sent', 'dropped'])
    .where('created', '<', now - keepMails)
    .execute();
}
