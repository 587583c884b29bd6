import {randomBytes} from 'node:crypto';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {TestContext} from 'node:test';
import pg from 'pg';
import {migrate} from '../database/migrate.ts';
import {openPostgres} from '../database/open-postgres.ts';

type Test = Pick<TestContext, 'after'>;

/** The PostgreSQL server of this run of the tests; undefined where they run on SQLite. */
export const postgresServer = process.env['TEST_POSTGRES'];

/** A folder that is gone after the test. */
export function temporaryFolder(t: Test): string {
  const folder = mkdtempSync(join(tmpdir(), 'subscriptions-'));
  t.after(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

/** An empty database of its own for one test: a file of SQLite, or a database of the PostgreSQL server. */
export async function createTestDatabase(t: Test): Promise<string> {
  if (!postgresServer) return join(temporaryFolder(t), 'test.db');
  await ensureTemplate(postgresServer);
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(postgresServer, `create database ${name} template ${template}`);
  t.after(() => onServer(postgresServer ?? '', `drop database ${name} with (force)`));
  return databaseUrl(postgresServer, name);
}

// Migrated once; copies of it take a tenth of the time.
const template = 'template_of_tests';
let templateMade: Promise<void> | undefined;

function ensureTemplate(server: string): Promise<void> {
  return (templateMade ??= makeTemplate(server));
}

async function makeTemplate(server: string): Promise<void> {
  const client = new pg.Client({connectionString: server});
  await client.connect();
  try {
    // Test files run as processes of their own: the first makes it, and the others wait.
    await client.query('select pg_advisory_lock(1)');
    const {rowCount} = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (rowCount) return;
    await client.query('create database template_in_work');
    const open = openPostgres(databaseUrl(server, 'template_in_work'), {connections: 1});
    await migrate(open.db, 'postgres');
    await open.close();
    await client.query(`alter database template_in_work rename to ${template}`);
  } finally {
    await client.end();
  }
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({connectionString: server});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
