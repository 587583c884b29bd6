import {randomUUID} from 'node:crypto';
import type {MailBudget} from '../abuse/mail-budget.ts';
import type {Config} from '../config.ts';
import type {Database} from '../database/open.ts';
import type {AddressChangeRow, PersonRow} from '../database/tables.ts';
import type {EmailAddress} from '../email-address.ts';
import type {IntakeContext, Outcome} from '../intake/worker.ts';
import {findMailedLink, holdMailedLink, type MailedLink} from '../links/mailed-link.ts';
import {queueMail} from '../outbox/queue.ts';
import {recordStep} from '../subscriptions/ledger.ts';
import {eraseHeldPerson} from './erase.ts';
import {findPerson, holdPerson, subscriptionsOf} from './person.ts';
import {isSuppressed} from './suppression.ts';

/** What the preferences page asks for. */
export interface ReadAddressChange extends EmailAddress {
  readonly personId: string;
}

/** Sends a confirmation to the new address. Nothing changes before its button is pressed. */
export async function requestAddressChange(
  tx: Database,
  config: Config,
  budget: MailBudget,
  {personId, address, key}: ReadAddressChange,
  {id: cause, ipHash, now}: IntakeContext,
): Promise<Outcome> {
  const person = await holdPerson(tx, personId);
  if (!person || person.address_key === key || (await isSuppressed(tx, config, key))) return 'done';
  const verdict = await budget.check({ipHash, addressKey: key});
  if (verdict !== 'allowed') return verdict === 'later' ? 'later' : 'done';
  budget.spend({ipHash, addressKey: key});
  const changeId = randomUUID();
  await tx
    .insertInto('address_change')
    .values({id: changeId, person_id: personId, address, address_key: key, created: now})
    .execute();
  await queueMail(tx, {purpose: 'confirm-address', cause, personId, changeId}, now);
  return 'done';
}

/** What pressing the button did, or would do. */
export type AddressConfirmation =
  | {readonly kind: 'open' | 'changed' | 'taken'; readonly person: PersonRow; readonly address: string}
  | {readonly kind: 'invalid'};

/** What the page behind the link shows. Changes nothing. */
export async function viewAddressChange(
  db: Database,
  token: string,
  now: number,
): Promise<AddressConfirmation> {
  const found = await findChange(db, await findMailedLink(db, 'change-address', token, now));
  return found ? {kind: 'open', person: found.person, address: found.change.address} : {kind: 'invalid'};
}

/** Moves everything to the new address, tells the old one, and ends the links that the old one could still use. */
export function confirmAddressChange(
  db: Database,
  token: string,
  ipHash: string,
  now: number,
): Promise<AddressConfirmation> {
  return db.transaction().execute(async tx => {
    const found = await findChange(tx, await holdMailedLink(tx, 'change-address', token, now));
    if (!found) return {kind: 'invalid'};
    const {person, change} = found;
    const {address} = change;
    if (!(await makeRoom(tx, change, now))) return {kind: 'taken', person, address};
    await tx
      .updateTable('person')
      .set(set => ({address, address_key: change.address_key, changed: now, version: set('version', '+', 1)}))
      .where('id', '=', person.id)
      .execute();
    await tx.deleteFrom('address_change').where('person_id', '=', person.id).execute();
    await tx
      .deleteFrom('token')
      .where('person_id', '=', person.id)
      .where('purpose', '!=', 'unsubscribe')
      .execute();
    const evidence = {at: now, method: 'button', language: person.language, ipHash} as const;
    const cause = await recordStep(tx, person.id, 'changed-address', null, evidence);
    const recipient = person.address ?? undefined;
    await queueMail(tx, {purpose: 'address-changed', cause, personId: person.id, recipient}, now);
    return {kind: 'changed', person, address};
  });
}

async function findChange(
  db: Database,
  link: MailedLink | undefined,
): Promise<{person: PersonRow; change: AddressChangeRow} | undefined> {
  if (!link?.isUsable || link.changeId === null) return undefined;
  const change = await db
    .selectFrom('address_change')
    .selectAll()
    .where('id', '=', link.changeId)
    .executeTakeFirst();
  return change && {person: link.person, change};
}

// Whoever pressed the button owns the new address as well. Subscriptions of its own are not merged in silence.
async function makeRoom(
  tx: Database,
  {address_key, person_id}: AddressChangeRow,
  now: number,
): Promise<boolean> {
  const other = await findPerson(tx, address_key);
  if (!other || other.id === person_id) return true;
  const subscriptions = await subscriptionsOf(tx, other.id);
  if (subscriptions.some(({state}) => state === 'active')) return false;
  await eraseHeldPerson(tx, other, {at: now, method: 'button', language: other.language});
  return true;
}
