import {day} from './clock.ts';
import type {Config} from './config.ts';
import type {Database} from './database/open.ts';

// A used or expired link may still explain itself for a while; limits look back one week.
const keepTokens = 30 * day;
const keepCounters = 8 * day;
const keepMails = 30 * day;
const keepRequests = day;

/** Deletes what nothing looks at any more, and evidence whose retention has ended. */
export async function sweep(
  db: Database,
  {retentionDays}: Pick<Config, 'retentionDays'>,
  now: number,
): Promise<void> {
  await db
    .deleteFrom('counter')
    .where('window_start', '<', now - keepCounters)
    .where('window_start', '>', 0)
    .execute();
  await db
    .deleteFrom('intake')
    .where('done', '<', now - keepRequests)
    .execute();
  await db
    .deleteFrom('token')
    .where('expires', '<', now - keepTokens)
    .execute();
  await db
    .deleteFrom('address_change')
    .where('created', '<', now - keepTokens)
    .execute();
  await db
    .deleteFrom('outbox')
    .where('state', 'in', ['sent', 'dropped'])
    // The rows of a mailing say who has it: they are what makes sending it again harmless.
    .where('mailing_id', 'is', null)
    .where('created', '<', now - keepMails)
    .execute();
  await forgetUnconfirmed(db, now);
  await releaseEvidence(db, now - retentionDays * day);
}

// Nobody who never confirmed is kept: the request may not have been theirs.
async function forgetUnconfirmed(db: Database, now: number): Promise<void> {
  await releasePeople(db, now - keepMails, ['pending']);
}

async function releaseEvidence(db: Database, before: number): Promise<void> {
  await releasePeople(db, before, ['pending', 'unsubscribed', 'bounced', 'erased']);
}

const perRound = 500;

// People all of whose subscriptions are in these states since before the given time, and who did nothing else since.
async function releasePeople(
  db: Database,
  before: number,
  states: readonly ('pending' | 'unsubscribed' | 'bounced' | 'erased')[],
): Promise<void> {
  const rows = await db
    .selectFrom('person')
    .select('id')
    .where('changed', '<', before)
    .where(({not, exists, selectFrom}) =>
      not(
        exists(
          selectFrom('subscription')
            .select('subscription.id')
            .whereRef('subscription.person_id', '=', 'person.id')
            .where(or =>
              or.or([
                or('subscription.state', 'not in', [...states]),
                or('subscription.changed', '>=', before),
              ]),
            ),
        ),
      ),
    )
    .limit(perRound)
    .execute();
  for (const {id} of rows) await releasePerson(db, id, before);
}

async function releasePerson(db: Database, id: string, before: number): Promise<void> {
  await db.transaction().execute(async tx => {
    const {numUpdatedRows} = await tx
      .updateTable('person')
      .set({released: before})
      .where('id', '=', id)
      .where('changed', '<', before)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    for (const table of ['ledger', 'token', 'address_change', 'outbox', 'subscription'] as const) {
      await tx.deleteFrom(table).where('person_id', '=', id).execute();
    }
    await tx.deleteFrom('person').where('id', '=', id).execute();
  });
}
