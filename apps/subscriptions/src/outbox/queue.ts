import {randomUUID} from 'node:crypto';
import type {Database} from '../database/open.ts';
import type {NewOutboxRow} from '../database/tables.ts';
import type {MailPurpose} from '../mail/purposes.ts';

/** A mail to queue. */
export interface NewMail {
  readonly purpose: MailPurpose;
  /** What it answers, for example an entry of the ledger: of two mails for one cause there is one. */
  readonly cause: string | number;
  readonly personId?: string | undefined;
  readonly lists?: readonly string[] | undefined;
  readonly changeId?: string | undefined;
  readonly storyId?: string | undefined;
  readonly recipient?: string | undefined;
}

/** Queues a mail in the caller's transaction: it leaves if, and only if, the rest is committed. */
export async function queueMail(tx: Database, mail: NewMail, now: number): Promise<void> {
  const row: NewOutboxRow = {
    id: randomUUID(),
    cause: `${mail.purpose} ${mail.cause}`,
    purpose: mail.purpose,
    person_id: mail.personId ?? null,
    lists: mail.lists?.join(',') ?? null,
    change_id: mail.changeId ?? null,
    story_id: mail.storyId ?? null,
    mailing_id: null,
    recipient: mail.recipient ?? null,
    priority: 0,
    created: now,
    due: now,
    last_error: null,
    sent: null,
  };
  await tx
    .insertInto('outbox')
    .values(row)
    .onConflict(conflict => conflict.column('cause').doNothing())
    .execute();
}
