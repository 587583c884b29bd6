import {day, minute} from '../clock.ts';
import type {Database} from '../database/open.ts';
import type {MailPurpose} from '../mail/compose.ts';

interface MailLimit {
  readonly perDay: number;
  readonly pause: number;
}

// Whoever types somebody else's address again and again must not fill their inbox by it.
const limits: Readonly<Partial<Record<MailPurpose, MailLimit>>> = {
  confirm: {perDay: 2, pause: 10 * minute},
  'already-active': {perDay: 1, pause: day},
};

/** Whether this subscription may get one more mail of this kind now. */
export async function mayMail(
  tx: Database,
  subscriptionId: string,
  purpose: MailPurpose,
  now: number,
): Promise<boolean> {
  const limit = limits[purpose];
  if (!limit) return true;
  const recent = await tx
    .selectFrom('outbox')
    .select('created')
    .where('subscription_id', '=', subscriptionId)
    .where('purpose', '=', purpose)
    .where('created', '>', now - day)
    .orderBy('created', 'desc')
    .limit(limit.perDay)
    .execute();
  const [latest] = recent;
  return recent.length < limit.perDay && (!latest || latest.created <= now - limit.pause);
}
