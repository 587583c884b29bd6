import {randomUUID} from 'node:crypto';
import type {Database} from '../database/open.ts';
import type {NewOutboxRow} from '../database/tables.ts';
import type {IssueMail} from './issue-mail.ts';

// Short transactions: whatever happens, at most one batch has to be queued again.
const batchSize = 500;

/** Writes an issue down once for each list; a mailing that was begun before goes on with its own text. */
export async function beginMailing(
  db: Database,
  issue: string,
  list: string,
  mails: readonly IssueMail[],
  now: number,
): Promise<string> {
  return db.transaction().execute(async tx => {
    await tx
      .insertInto('mailing')
      .values({id: randomUUID(), issue, list, created: now})
      .onConflict(conflict => conflict.columns(['issue', 'list']).doNothing())
      .execute();
    const {id} = await tx
      .selectFrom('mailing')
      .select('id')
      .where('issue', '=', issue)
      .where('list', '=', list)
      .executeTakeFirstOrThrow();
    await tx
      .insertInto('mailing_text')
      .values(mails.map(mail => ({mailing_id: id, ...mail})))
      .onConflict(conflict => conflict.columns(['mailing_id', 'language']).doNothing())
      .execute();
    return id;
  });
}

/**
 * Queues a mail to every active subscriber, in batches. Nobody gets two: the outbox takes one row for each person and
 * mailing, however often this begins anew.
 */
export async function queueMailing(
  db: Database,
  mailing: string,
  list: string,
  clock: () => number,
  onProgress: (queued: number) => void,
): Promise<number> {
  let after = '';
  let queued = 0;
  for (;;) {
    const people = await db
      .selectFrom('subscription')
      .select('person_id')
      .where('list', '=', list)
      .where('state', '=', 'active')
      .where('person_id', '>', after)
      .orderBy('person_id')
      .limit(batchSize)
      .execute();
    if (people.length === 0) return queued;
    const rows = people.map(({person_id}) => issueRow(mailing, list, person_id, clock()));
    const inserted = await db
      .insertInto('outbox')
      .values(rows)
      .onConflict(conflict => conflict.column('cause').doNothing())
      .returning('id')
      .execute();
    queued += inserted.length;
    after = people.at(-1)?.person_id ?? '';
    onProgress(queued);
  }
}

function issueRow(mailing: string, list: string, personId: string, now: number): NewOutboxRow {
  return {
    id: randomUUID(),
    cause: `issue ${mailing} ${personId}`,
    person_id: personId,
    purpose: 'issue',
    lists: list,
    change_id: null,
    mailing_id: mailing,
    story_id: null,
    recipient: null,
    // Mail that somebody waits for goes first.
    priority: 1,
    created: now,
    due: now,
    last_error: null,
    sent: null,
  };
}

/** How far a mailing is. */
export interface MailingProgress {
  readonly queued: number;
  readonly sent: number;
  readonly dropped: number;
  readonly dead: number;
}

/** Counts a mailing's mails. */
export async function mailingProgress(db: Database, mailing: string): Promise<MailingProgress> {
  const rows = await db
    .selectFrom('outbox')
    .select(['state', db.fn.countAll<number>().as('count')])
    .where('mailing_id', '=', mailing)
    .groupBy('state')
    .execute();
  const count = (state: string) => Number(rows.find(row => row.state === state)?.count ?? 0);
  return {queued: count('queued'), sent: count('sent'), dropped: count('dropped'), dead: count('dead')};
}
