import {randomUUID} from 'node:crypto';
import type {Database} from '../database/open.ts';
import type {PersonRow, SubscriptionRow} from '../database/tables.ts';
import type {EmailAddress} from '../email-address.ts';
import type {Language} from '../words/words.ts';

/** What somebody says of themselves when they sign up. */
export interface Details {
  readonly name?: string | undefined;
  readonly jobRole?: string | undefined;
  readonly organization?: string | undefined;
  readonly region?: string | undefined;
  readonly tags?: readonly string[] | undefined;
}

/** Whoever has this address. */
export function findPerson(db: Database, addressKey: string): Promise<PersonRow | undefined> {
  return db.selectFrom('person').selectAll().where('address_key', '=', addressKey).executeTakeFirst();
}

/** All subscriptions of one person. */
export function subscriptionsOf(db: Database, personId: string): Promise<SubscriptionRow[]> {
  return db
    .selectFrom('subscription')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('list')
    .execute();
}

/** Holds a person until the transaction ends, so that what was read of them stays true. */
export function holdPerson(tx: Database, id: string): Promise<PersonRow | undefined> {
  return tx
    .updateTable('person')
    .set(set => ({changed: set.ref('changed')}))
    .where('id', '=', id)
    .where('erased', 'is', null)
    .returningAll()
    .executeTakeFirst();
}

/** Writes down a person who was not known. */
export async function createPerson(
  tx: Database,
  {address, key}: EmailAddress,
  language: Language,
  details: Details,
  now: number,
): Promise<string> {
  const id = randomUUID();
  await tx
    .insertInto('person')
    .values({
      id,
      address,
      address_key: key,
      language,
      name: details.name ?? null,
      job_role: details.jobRole ?? null,
      organization: details.organization ?? null,
      region: details.region ?? null,
      tags: JSON.stringify(details.tags ?? []),
      created: now,
      changed: now,
      erased: null,
      released: null,
    })
    .execute();
  return id;
}

/** Takes over what was said anew; what was not said stays. */
export async function updatePerson(
  tx: Database,
  known: PersonRow,
  address: string,
  language: Language,
  details: Details,
  now: number,
): Promise<void> {
  const tags = new Set([...(JSON.parse(known.tags) as string[]), ...(details.tags ?? [])]);
  await tx
    .updateTable('person')
    .set({
      address,
      language,
      name: details.name ?? known.name,
      job_role: details.jobRole ?? known.job_role,
      organization: details.organization ?? known.organization,
      region: details.region ?? known.region,
      tags: JSON.stringify([...tags].slice(0, maxTags)),
      changed: now,
    })
    .where('id', '=', known.id)
    .execute();
}

/** More than any form has; a stranger must not make a row grow without end. */
export const maxTags = 20;
