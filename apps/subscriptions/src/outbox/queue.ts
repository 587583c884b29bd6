import {randomUUID} from 'node:crypto';
import type {Database} from '../database/open.ts';
import type {MailPurpose} from '../mail/compose.ts';

/** Queues a mail in the caller's transaction: it leaves if, and only if, the rest is committed. */
export async function queueMail(
  tx: Database,
  subscriptionId: string,
  purpose: MailPurpose,
  now: number,
): Promise<void> {
  await tx
    .insertInto('outbox')
    .values({
      id: randomUUID(),
      subscription_id: subscriptionId,
      purpose,
      created: now,
      due: now,
      last_error: null,
    })
    .execute();
}
