import {Kysely, PostgresDialect, sql} from 'kysely';
import pg from 'pg';
import {second} from '../clock.ts';
import type {OpenDatabase, OpenOptions} from './open.ts';
import type {Tables} from './tables.ts';

const bigint = 20;
const sum = 1700;

// All our numbers are counts and milliseconds, which a double holds exactly for 285,000 years.
const types = {
  getTypeParser(type: number, format?: 'text' | 'binary') {
    if (type === bigint || type === sum) return Number;
    return pg.types.getTypeParser(type, format as 'text');
  },
};

/** Opens a PostgreSQL database. What is committed is on its disk: `synchronous_commit` is on, whatever its default. */
export function openPostgres(url: string, {connections = 10, onStatement}: OpenOptions): OpenDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types,
    connectionTimeoutMillis: 10 * second,
    options: '-c synchronous_commit=on -c lock_timeout=10s -c idle_in_transaction_session_timeout=60s',
    application_name: 'cairn-subscriptions',
  });
  // A connection that breaks while it is idle is replaced at the next query, which tells if that fails.
  pool.on('error', () => {});
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({pool}),
    log: event => onStatement?.(event.query.sql),
  });
  return {
    db,
    dialect: 'postgres',
    async forget() {},
    async compact() {
      for (const table of ['person', 'intake', 'outbox', 'address_change', 'token', 'captured_mail']) {
        await sql`vacuum full ${sql.table(table)}`.execute(db);
      }
    },
    close: () => db.destroy(),
  };
}
