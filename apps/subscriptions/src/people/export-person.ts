import type {Database} from '../database/open.ts';
import {subscriptionsOf} from './person.ts';

const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString());

/** Everything that is held about one person, for them and for a program. */
export async function exportPerson(db: Database, personId: string): Promise<Record<string, unknown>> {
  const person = await db
    .selectFrom('person')
    .selectAll()
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  const ledger = await db
    .selectFrom('ledger')
    .leftJoin('wording', 'wording.hash', 'ledger.wording_hash')
    .selectAll('ledger')
    .select('wording.text as wording')
    .where('person_id', '=', personId)
    .orderBy('id')
    .execute();
  const mails = await db
    .selectFrom('outbox')
    .select(['purpose', 'lists', 'state', 'created', 'sent'])
    .where('person_id', '=', personId)
    .orderBy('created')
    .execute();
  return {
    format: 'cairn-subscriptions-person/1',
    email: person.address,
    name: person.name,
    jobRole: person.job_role,
    organization: person.organization,
    state: person.region,
    tags: JSON.parse(person.tags) as string[],
    language: person.language,
    created: iso(person.created),
    subscriptions: (await subscriptionsOf(db, personId)).map(({list, state, created, changed}) => ({
      list,
      state,
      created: iso(created),
      changed: iso(changed),
    })),
    consentLedger: ledger.map(row => ({
      at: iso(row.at),
      event: row.event,
      list: row.list,
      method: row.method,
      language: row.language,
      page: row.page_url,
      wording: row.wording,
      wordingVersion: row.wording_version,
      wordingSha256: row.wording_hash,
      ipKeyedHash: row.ip_hash,
    })),
    mails: mails.map(({purpose, lists, state, created, sent}) => ({
      purpose,
      lists: lists?.split(',') ?? [],
      state,
      queued: iso(created),
      sent: iso(sent),
    })),
  };
}
