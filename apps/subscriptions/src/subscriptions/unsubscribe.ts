import type {Database} from '../database/open.ts';
import type {SubscriptionRow} from '../database/tables.ts';
import {sha256} from '../tokens.ts';
import {recordConsent} from './ledger.ts';
import {findMailedLink} from './mailed-link.ts';
import {transition} from './state-machine.ts';

/** The subscription behind an unsubscribe link. Changes nothing. */
export async function viewUnsubscription(
  db: Database,
  token: string,
  now: number,
): Promise<SubscriptionRow | undefined> {
  const link = await findMailedLink(db, 'unsubscribe', token, now);
  return link && transition(link.subscription.state, 'unsubscribe') && link.subscription;
}

/** Unsubscribes; undefined where the link leads nowhere. Doing it twice does nothing more. */
export function unsubscribe(
  db: Database,
  token: string,
  method: 'button' | 'one-click',
  ipHash: string,
  now: number,
): Promise<SubscriptionRow | undefined> {
  return db.transaction().execute(async tx => {
    // The write comes first, so that two presses at once follow one another.
    await tx
      .updateTable('token')
      .set({used: now})
      .where('hash', '=', sha256(token))
      .where('purpose', '=', 'unsubscribe')
      .execute();
    const subscription = await viewUnsubscription(tx, token, now);
    const step = subscription && transition(subscription.state, 'unsubscribe');
    if (!subscription || !step?.event) return subscription;
    const {id, list, language} = subscription;
    await tx
      .updateTable('subscription')
      .set({state: 'unsubscribed', changed: now})
      .where('id', '=', id)
      .execute();
    // A confirmation that lies unread in the mailbox must not undo this.
    await tx.deleteFrom('token').where('subscription_id', '=', id).where('purpose', '=', 'confirm').execute();
    await recordConsent(tx, {subscriptionId: id, at: now, event: step.event, list, method, language, ipHash});
    return subscription;
  });
}
