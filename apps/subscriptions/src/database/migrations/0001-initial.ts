import {sql, type Kysely} from 'kysely';

/** Everything from a signup's acknowledgment to its mails. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createIntake(db);
  await createSubscription(db);
  await createLedger(db);
  await createToken(db);
  await createOutbox(db);
}

async function createIntake(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('intake')
    .addColumn('id', 'integer', column => column.primaryKey().autoIncrement())
    .addColumn('received', 'integer', column => column.notNull())
    .addColumn('signup', 'text', column => column.notNull())
    .addColumn('attempts', 'integer', column => column.notNull().defaultTo(0))
    .addColumn('due', 'integer', column => column.notNull())
    .execute();
  await db.schema.createIndex('intake_due').on('intake').columns(['due', 'id']).execute();
  await db.schema
    .createTable('ip_window')
    .addColumn('ip_hash', 'text', column => column.notNull())
    .addColumn('window_start', 'integer', column => column.notNull())
    .addColumn('signups', 'integer', column => column.notNull())
    .addPrimaryKeyConstraint('ip_window_key', ['ip_hash', 'window_start'])
    .execute();
}

async function createSubscription(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('subscription')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('address', 'text', column => column.notNull())
    .addColumn('address_key', 'text', column => column.notNull())
    .addColumn('list', 'text', column => column.notNull())
    .addColumn('state', 'text', column =>
      column.notNull().check(sql`state in ('pending', 'active', 'unsubscribed', 'erased')`),
    )
    .addColumn('name', 'text')
    .addColumn('language', 'text', column => column.notNull())
    .addColumn('created', 'integer', column => column.notNull())
    .addColumn('changed', 'integer', column => column.notNull())
    .addUniqueConstraint('subscription_address_list', ['address_key', 'list'])
    .execute();
}

async function createLedger(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('wording')
    .addColumn('hash', 'text', column => column.primaryKey())
    .addColumn('text', 'text', column => column.notNull())
    .execute();
  await db.schema
    .createTable('ledger')
    .addColumn('id', 'integer', column => column.primaryKey().autoIncrement())
    .addColumn('subscription_id', 'text', column => column.notNull().references('subscription.id'))
    .addColumn('at', 'integer', column => column.notNull())
    .addColumn('event', 'text', column => column.notNull())
    .addColumn('list', 'text', column => column.notNull())
    .addColumn('method', 'text', column => column.notNull())
    .addColumn('language', 'text', column => column.notNull())
    .addColumn('page_url', 'text')
    .addColumn('wording_version', 'text')
    .addColumn('wording_hash', 'text', column => column.references('wording.hash'))
    .addColumn('ip_hash', 'text', column => column.notNull())
    .execute();
  await db.schema.createIndex('ledger_subscription').on('ledger').column('subscription_id').execute();
  for (const change of ['update', 'delete']) {
    await sql`create trigger ${sql.raw(`ledger_no_${change}`)} before ${sql.raw(change)} on ledger
      begin select raise(abort, 'the ledger is append-only'); end`.execute(db);
  }
}

async function createToken(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('token')
    .addColumn('hash', 'text', column => column.primaryKey())
    .addColumn('purpose', 'text', column => column.notNull())
    .addColumn('subscription_id', 'text', column => column.notNull().references('subscription.id'))
    .addColumn('list', 'text', column => column.notNull())
    .addColumn('created', 'integer', column => column.notNull())
    .addColumn('expires', 'integer')
    .addColumn('used', 'integer')
    .execute();
  await db.schema.createIndex('token_subscription').on('token').column('subscription_id').execute();
  await db.schema.createIndex('token_expires').on('token').column('expires').execute();
}

async function createOutbox(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('outbox')
    .addColumn('id', 'text', column => column.primaryKey())
    .addColumn('subscription_id', 'text', column => column.notNull().references('subscription.id'))
    .addColumn('purpose', 'text', column => column.notNull())
    .addColumn('state', 'text', column => column.notNull().defaultTo('queued'))
    .addColumn('created', 'integer', column => column.notNull())
    .addColumn('due', 'integer', column => column.notNull())
    .addColumn('leased_until', 'integer', column => column.notNull().defaultTo(0))
    .addColumn('attempts', 'integer', column => column.notNull().defaultTo(0))
    .addColumn('last_error', 'text')
    .execute();
  await db.schema.createIndex('outbox_due').on('outbox').columns(['state', 'due']).execute();
  await db.schema
    .createIndex('outbox_subscription')
    .on('outbox')
    .columns(['subscription_id', 'purpose', 'created'])
    .execute();
  await db.schema
    .createTable('captured_mail')
    .addColumn('id', 'integer', column => column.primaryKey().autoIncrement())
    .addColumn('captured', 'integer', column => column.notNull())
    .addColumn('recipient', 'text', column => column.notNull())
    .addColumn('subject', 'text', column => column.notNull())
    .addColumn('text', 'text', column => column.notNull())
    .addColumn('html', 'text', column => column.notNull())
    .addColumn('headers', 'text', column => column.notNull())
    .execute();
}
