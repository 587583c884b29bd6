import type {Config} from '../config.ts';
import type {Database} from '../database/open.ts';
import type {PersonRow} from '../database/tables.ts';
import {findMailedLink, holdMailedLink} from '../links/mailed-link.ts';
import type {Language} from '../words/words.ts';
import {recordStep} from '../subscriptions/ledger.ts';
import {takeStep} from '../subscriptions/take-step.ts';
import {subscriptionsOf} from './person.ts';
import {suppress} from './suppression.ts';

/** Whom a mail spoke to by mistake, and at which address. Changes nothing. */
export async function viewNotMe(
  db: Database,
  token: string,
  now: number,
): Promise<{readonly language: Language; readonly address: string} | undefined> {
  const link = await findMailedLink(db, 'not-me', token, now);
  if (!link) return undefined;
  const {person, changeId} = link;
  if (changeId === null) return {language: person.language, address: person.address ?? ''};
  const change = await db
    .selectFrom('address_change')
    .select('address')
    .where('id', '=', changeId)
    .executeTakeFirst();
  return change && {language: person.language, address: change.address};
}

/**
 * "This was not me": ends what somebody else began, and lets nothing go to this address any more. Behind the mail about a
 * change of address it concerns only the new address: the person who asked for the change stays subscribed.
 */
export function sayNotMe(
  db: Database,
  config: Config,
  token: string,
  ipHash: string,
  now: number,
): Promise<PersonRow | undefined> {
  return db.transaction().execute(async tx => {
    const link = await holdMailedLink(tx, 'not-me', token, now);
    if (!link) return undefined;
    const {person, changeId} = link;
    const evidence = {at: now, method: 'button', language: person.language, ipHash} as const;
    if (changeId !== null) {
      await refuseChange(tx, config, changeId, now);
    } else {
      for (const {list} of await subscriptionsOf(tx, person.id)) {
        await takeStep(tx, person.id, list, 'unsubscribe', evidence);
      }
      await tx
        .deleteFrom('token')
        .where('person_id', '=', person.id)
        .where('purpose', 'in', ['confirm', 'preferences', 'change-address'])
        .execute();
      await suppress(tx, config, person.address_key ?? '', 'not-me', now);
    }
    await recordStep(tx, person.id, 'said-not-me', null, evidence);
    return person;
  });
}

// The new address is in the row of the change, which this deletes.
async function refuseChange(tx: Database, config: Config, changeId: string, now: number): Promise<void> {
  const change = await tx
    .deleteFrom('address_change')
    .where('id', '=', changeId)
    .returning('address_key')
    .executeTakeFirst();
  await tx
    .deleteFrom('token')
    .where('change_id', '=', changeId)
    .where('purpose', '=', 'change-address')
    .execute();
  if (change) await suppress(tx, config, change.address_key, 'not-me', now);
}
