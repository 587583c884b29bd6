import {sql, type ColumnDefinitionBuilder, type CreateTableBuilder, type Kysely} from 'kysely';
import type {DialectName} from '../dialect.ts';
import {protectLedger} from './0001-ledger-triggers.ts';

type Db = Kysely<unknown>;

const required = (column: ColumnDefinitionBuilder) => column.notNull();
const key = (column: ColumnDefinitionBuilder) => column.primaryKey();
const zero = (column: ColumnDefinitionBuilder) => column.notNull().defaultTo(0);

/** Everything from a request's acknowledgment to its mails. */
export async function createTables(db: Db, dialect: DialectName): Promise<void> {
  await createIntake(db, dialect);
  await createPeople(db);
  await createLedger(db, dialect);
  await createTokens(db);
  await createNewsletter(db);
  await createOutbox(db);
  await createCapturedMail(db, dialect);
}

// A number that grows by itself, as each of the databases makes it.
function numbered<Name extends string>(table: CreateTableBuilder<Name>, dialect: DialectName) {
  return dialect === 'sqlite'
    ? table.addColumn('id', 'integer', column => column.primaryKey().autoIncrement())
    : table.addColumn('id', 'bigint', column => column.primaryKey().generatedByDefaultAsIdentity());
}

async function createIntake(db: Db, dialect: DialectName): Promise<void> {
  await numbered(db.schema.createTable('intake'), dialect)
    .addColumn('key', 'text', column => column.notNull().unique())
    .addColumn('kind', 'text', required)
    .addColumn('received', 'bigint', required)
    .addColumn('due', 'bigint', required)
    .addColumn('attempts', 'integer', zero)
    .addColumn('done', 'bigint')
    .addColumn('ip_hash', 'text', required)
    .addColumn('body', 'text', required)
    .execute();
  await sql`create index intake_due on intake (due, id) where done is null`.execute(db);
  await sql`create index intake_done on intake (done) where done is not null`.execute(db);
  await db.schema
    .createTable('counter')
    .addColumn('key', 'text', required)
    .addColumn('window_start', 'bigint', required)
    .addColumn('count', 'integer', required)
    .addPrimaryKeyConstraint('counter_key', ['key', 'window_start'])
    .execute();
  await db.schema.createIndex('counter_window').on('counter').column('window_start').execute();
}

async function createPeople(db: Db): Promise<void> {
  await db.schema
    .createTable('person')
    .addColumn('id', 'text', key)
    .addColumn('address', 'text')
    .addColumn('address_key', 'text', column => column.unique())
    .addColumn('name', 'text')
    .addColumn('job_role', 'text')
    .addColumn('organization', 'text')
    .addColumn('region', 'text')
    .addColumn('tags', 'text', required)
    .addColumn('language', 'text', required)
    .addColumn('version', 'integer', zero)
    .addColumn('created', 'bigint', required)
    .addColumn('changed', 'bigint', required)
    .addColumn('erased', 'bigint')
    .addColumn('released', 'bigint')
    .execute();
  await db.schema.createIndex('person_changed').on('person').column('changed').execute();
  await db.schema
    .createTable('subscription')
    .addColumn('id', 'text', key)
    .addColumn('person_id', 'text', column => column.notNull().references('person.id'))
    .addColumn('list', 'text', required)
    .addColumn('state', 'text', column =>
      column.notNull().check(sql`state in ('pending', 'active', 'unsubscribed', 'bounced', 'erased')`),
    )
    .addColumn('created', 'bigint', required)
    .addColumn('changed', 'bigint', required)
    .addUniqueConstraint('subscription_person_list', ['person_id', 'list'])
    .execute();
  await db.schema
    .createIndex('subscription_list')
    .on('subscription')
    .columns(['list', 'state', 'person_id'])
    .execute();
  await db.schema
    .createTable('suppression')
    .addColumn('address_hash', 'text', key)
    .addColumn('reason', 'text', required)
    .addColumn('at', 'bigint', required)
    .execute();
  await db.schema
    .createTable('address_change')
    .addColumn('id', 'text', key)
    .addColumn('person_id', 'text', column => column.notNull().references('person.id'))
    .addColumn('address', 'text', required)
    .addColumn('address_key', 'text', required)
    .addColumn('created', 'bigint', required)
    .execute();
  await db.schema.createIndex('address_change_person').on('address_change').column('person_id').execute();
}

async function createLedger(db: Db, dialect: DialectName): Promise<void> {
  await db.schema
    .createTable('wording')
    .addColumn('hash', 'text', key)
    .addColumn('text', 'text', required)
    .execute();
  await numbered(db.schema.createTable('ledger'), dialect)
    .addColumn('person_id', 'text', column => column.notNull().references('person.id'))
    .addColumn('at', 'bigint', required)
    .addColumn('event', 'text', required)
    .addColumn('list', 'text')
    .addColumn('method', 'text', required)
    .addColumn('language', 'text', required)
    .addColumn('page_url', 'text')
    .addColumn('wording_version', 'text')
    .addColumn('wording_hash', 'text', column => column.references('wording.hash'))
    .addColumn('ip_hash', 'text')
    .execute();
  await db.schema.createIndex('ledger_person').on('ledger').column('person_id').execute();
  await protectLedger(db, dialect);
}

async function createTokens(db: Db): Promise<void> {
  await db.schema
    .createTable('token')
    .addColumn('hash', 'text', key)
    .addColumn('purpose', 'text', required)
    .addColumn('person_id', 'text', column => column.notNull().references('person.id'))
    .addColumn('lists', 'text')
    .addColumn('change_id', 'text')
    .addColumn('created', 'bigint', required)
    .addColumn('expires', 'bigint')
    .addColumn('used', 'bigint')
    .execute();
  await db.schema.createIndex('token_person').on('token').column('person_id').execute();
  await db.schema.createIndex('token_expires').on('token').column('expires').execute();
}

async function createNewsletter(db: Db): Promise<void> {
  await db.schema
    .createTable('mailing')
    .addColumn('id', 'text', key)
    .addColumn('issue', 'text', required)
    .addColumn('list', 'text', required)
    .addColumn('created', 'bigint', required)
    .addUniqueConstraint('mailing_issue_list', ['issue', 'list'])
    .execute();
  await db.schema
    .createTable('mailing_text')
    .addColumn('mailing_id', 'text', column => column.notNull().references('mailing.id'))
    .addColumn('language', 'text', required)
    .addColumn('subject', 'text', required)
    .addColumn('html', 'text', required)
    .addColumn('text', 'text', required)
    .addPrimaryKeyConstraint('mailing_text_key', ['mailing_id', 'language'])
    .execute();
  await db.schema
    .createTable('story')
    .addColumn('id', 'text', key)
    .addColumn('received', 'bigint', required)
    .addColumn('name', 'text', required)
    .addColumn('organization', 'text')
    .addColumn('region', 'text')
    .addColumn('text', 'text', required)
    .addColumn('link', 'text')
    .addColumn('page_url', 'text')
    .addColumn('language', 'text', required)
    .execute();
}

async function createOutbox(db: Db): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('id', 'text', key)
    .addColumn('cause', 'text', column => column.notNull().unique())
    .addColumn('person_id', 'text', column => column.references('person.id'))
    .addColumn('purpose', 'text', required)
    .addColumn('lists', 'text')
    .addColumn('change_id', 'text')
    .addColumn('mailing_id', 'text', column => column.references('mailing.id'))
    .addColumn('story_id', 'text', column => column.references('story.id'))
    .addColumn('recipient', 'text')
    .addColumn('priority', 'integer', required)
    .addColumn('state', 'text', column => column.notNull().defaultTo('queued'))
    .addColumn('created', 'bigint', required)
    .addColumn('due', 'bigint', required)
    .addColumn('leased_until', 'bigint', zero)
    .addColumn('attempts', 'integer', zero)
    .addColumn('last_error', 'text')
    .addColumn('sent', 'bigint')
    .execute();
  await sql`create index outbox_due on outbox (priority, due) where state = 'queued'`.execute(db);
  await db.schema.createIndex('outbox_person').on('outbox').columns(['person_id', 'created']).execute();
  await db.schema.createIndex('outbox_mailing').on('outbox').columns(['mailing_id', 'state']).execute();
  await db.schema.createIndex('outbox_created').on('outbox').columns(['state', 'created']).execute();
}

async function createCapturedMail(db: Db, dialect: DialectName): Promise<void> {
  await numbered(db.schema.createTable('captured_mail'), dialect)
    .addColumn('captured', 'bigint', required)
    .addColumn('recipient', 'text', required)
    .addColumn('subject', 'text', required)
    .addColumn('text', 'text', required)
    .addColumn('html', 'text', required)
    .addColumn('headers', 'text', required)
    .execute();
}
