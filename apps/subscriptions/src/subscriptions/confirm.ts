import type {Database} from '../database/open.ts';
import type {SubscriptionRow} from '../database/tables.ts';
import {queueMail} from '../outbox/queue.ts';
import {recordConsent} from './ledger.ts';
import {findMailedLink, useToken, type MailedLink} from './mailed-link.ts';
import {transition} from './state-machine.ts';

/** What pressing the button did, or would do. */
export type Confirmation =
  | {readonly kind: 'open' | 'confirmed' | 'already'; readonly subscription: SubscriptionRow}
  | {readonly kind: 'invalid'};

/** What the page behind a confirmation link shows. Changes nothing. */
export async function viewConfirmation(db: Database, token: string, now: number): Promise<Confirmation> {
  return describe(await findMailedLink(db, 'confirm', token, now));
}

/** Confirms a subscription; once, and the same answer ever after. */
export function confirm(db: Database, token: string, ipHash: string, now: number): Promise<Confirmation> {
  return db.transaction().execute(async tx => {
    // The write comes first, so that of two presses at once exactly one finds the link unused.
    const first = await useToken(tx, 'confirm', token, now);
    const view = describe(await findMailedLink(tx, 'confirm', token, now), first);
    if (view.kind !== 'open') return view;
    const {subscription} = view;
    const step = transition(subscription.state, 'confirm');
    if (!step?.event) return {kind: 'invalid'};
    await tx
      .updateTable('subscription')
      .set({state: 'active', changed: now})
      .where('id', '=', subscription.id)
      .execute();
    await recordConsent(tx, {
      subscriptionId: subscription.id,
      at: now,
      event: step.event,
      list: subscription.list,
      method: 'button',
      language: subscription.language,
      ipHash,
    });
    await queueMail(tx, subscription.id, 'welcome', now);
    return {kind: 'confirmed', subscription};
  });
}

function describe(link: MailedLink | undefined, usable = link?.usable): Confirmation {
  if (link?.subscription.state === 'active') return {kind: 'already', subscription: link.subscription};
  if (link?.subscription.state === 'pending' && usable)
    return {kind: 'open', subscription: link.subscription};
  return {kind: 'invalid'};
}
