import type {Kysely} from 'kysely';
import {dialectOf, type DialectName} from './dialect.ts';
import {migrate} from './migrate.ts';
import {openPostgres} from './open-postgres.ts';
import {openSqlite} from './open-sqlite.ts';
import type {Tables} from './tables.ts';

/** The service's database, or a transaction in it. */
export type Database = Kysely<Tables>;

/** An open database, and which of the two it is. */
export interface OpenDatabase {
  readonly db: Database;
  readonly dialect: DialectName;
  /** Makes the files let go of what was just erased, as far as that does not hold up anybody. */
  forget(): Promise<void>;
  /** Rewrites the files without what was erased. */
  compact(): Promise<void>;
  close(): Promise<void>;
}

/** How to open it. */
export interface OpenOptions {
  /** To read one consistent state while others go on writing; nothing is brought up to date. */
  readonly isSnapshot?: boolean;
  /** How many connections PostgreSQL is asked for. */
  readonly connections?: number;
  /** Told of every statement. */
  readonly onStatement?: (sql: string) => void;
}

/** Opens a PostgreSQL database, a file of SQLite, or `:memory:`, and brings its tables up to date. */
export async function openDatabase(location: string, options: OpenOptions = {}): Promise<OpenDatabase> {
  const dialect = dialectOf(location);
  const open = dialect === 'postgres' ? openPostgres(location, options) : openSqlite(location, options);
  try {
    if (!options.isSnapshot) await migrate(open.db, dialect);
  } catch (error) {
    await open.close();
    throw error;
  }
  return open;
}
