import {randomUUID} from 'node:crypto';
import type {Database} from '../database/open.ts';
import type {SubscriptionRow} from '../database/tables.ts';
import type {IntakeSignup} from '../intake/accept.ts';
import {queueMail} from '../outbox/queue.ts';
import {languageOf} from '../words/words.ts';
import {recordConsent} from './ledger.ts';
import {mayMail} from './mail-limits.ts';
import {transition} from './state-machine.ts';

/** Applies one signup: limits, state, ledger and outbox, in the caller's transaction. */
export async function requestSubscription(
  tx: Database,
  signup: IntakeSignup,
  received: number,
  now: number,
): Promise<void> {
  const known = await findSubscription(tx, signup);
  const step = transition(known?.state ?? 'none', 'request');
  if (!step) return;
  const purpose = step.to === 'active' ? 'already-active' : 'confirm';
  // Beyond the limit nothing is written either: a flood of signups is no flood of consents.
  if (known && !(await mayMail(tx, known.id, purpose, now))) return;
  const id = known?.id ?? randomUUID();
  if (step.event) {
    await savePending(tx, id, known, signup, now);
    await recordConsent(tx, {
      subscriptionId: id,
      at: received,
      event: step.event,
      list: signup.list,
      method: signup.method,
      language: signup.language,
      pageUrl: signup.pageUrl,
      consent: {text: signup.consentText, version: signup.consentVersion},
      ipHash: signup.ipHash,
    });
  }
  await queueMail(tx, id, purpose, now);
}

function findSubscription(tx: Database, {key, list}: IntakeSignup): Promise<SubscriptionRow | undefined> {
  return tx
    .selectFrom('subscription')
    .selectAll()
    .where('address_key', '=', key)
    .where('list', '=', list)
    .executeTakeFirst();
}

async function savePending(
  tx: Database,
  id: string,
  known: SubscriptionRow | undefined,
  signup: IntakeSignup,
  now: number,
): Promise<void> {
  const typed = {
    address: signup.address,
    name: signup.name ?? known?.name ?? null,
    language: languageOf(signup.language),
    state: 'pending',
    changed: now,
  } as const;
  if (known) await tx.updateTable('subscription').set(typed).where('id', '=', id).execute();
  else {
    await tx
      .insertInto('subscription')
      .values({...typed, id, address_key: signup.key, list: signup.list, created: now})
      .execute();
  }
}
