import type {Config} from '../config.ts';
import type {Database} from '../database/open.ts';
import type {PersonRow} from '../database/tables.ts';
import {recordStep, type Evidence} from '../subscriptions/ledger.ts';
import {takeStep} from '../subscriptions/take-step.ts';
import {holdPerson, subscriptionsOf} from './person.ts';
import {suppress} from './suppression.ts';

/**
 * Erases somebody: address, details, links and mails go; the ledger's rows stay, about nobody, and a keyed hash of the
 * address, so that neither a stranger nor an old file brings them back.
 */
export async function erasePerson(
  tx: Database,
  config: Config,
  personId: string,
  evidence: Evidence,
): Promise<boolean> {
  const person = await holdPerson(tx, personId);
  if (!person) return false;
  await suppress(tx, config, person.address_key ?? '', 'erased', evidence.at);
  await eraseHeldPerson(tx, person, evidence);
  return true;
}

/** The same for somebody who is held, without suppressing the address. */
export async function eraseHeldPerson(tx: Database, person: PersonRow, evidence: Evidence): Promise<void> {
  const {id, address, address_key} = person;
  for (const {list} of await subscriptionsOf(tx, id)) await takeStep(tx, id, list, 'erase', evidence);
  await recordStep(tx, id, 'erased', null, evidence);
  await tx.deleteFrom('token').where('person_id', '=', id).execute();
  await tx.deleteFrom('address_change').where('person_id', '=', id).execute();
  await tx.deleteFrom('outbox').where('person_id', '=', id).execute();
  await tx
    .updateTable('person')
    .set({
      address: null,
      address_key: null,
      name: null,
      job_role: null,
      organization: null,
      region: null,
      tags: '[]',
      changed: evidence.at,
      erased: evidence.at,
    })
    .where('id', '=', id)
    .execute();
  await forgetTraces(
    tx,
    [address, address_key].filter(text => text !== null),
  );
}

// What was acknowledged and not yet worked on, changes of others to this address, and the mailbox of development.
async function forgetTraces(tx: Database, spellings: readonly string[]): Promise<void> {
  const waiting = await tx.selectFrom('intake').select(['id', 'body']).where('done', 'is', null).execute();
  const about = waiting.filter(({body}) => {
    const key = (JSON.parse(body) as {key?: string}).key;
    return key !== undefined && spellings.includes(key);
  });
  for (const {id} of about) await tx.deleteFrom('intake').where('id', '=', id).execute();
  await tx.deleteFrom('address_change').where('address_key', 'in', spellings).execute();
  await tx.deleteFrom('captured_mail').where('recipient', 'in', spellings).execute();
}
