import {mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {DatabaseSync, type SQLInputValue, type StatementSync} from 'node:sqlite';
import {Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement} from 'kysely';
import {migrate} from './migrate.ts';
import type {Tables} from './tables.ts';

/** The service's database, or a transaction in it. */
export type Database = Kysely<Tables>;

/** Opens a file, or `:memory:`, and brings its tables up to date. */
export async function openDatabase(file: string): Promise<Database> {
  if (file !== ':memory:') mkdirSync(dirname(file), {recursive: true});
  const db = new Kysely<Tables>({dialect: new SqliteDialect({database: openSqlite(file)})});
  await migrate(db);
  return db;
}

// A statement's text depends on the size of a batch, so that there are more texts than are worth keeping.
const keptStatements = 200;

// What Kysely's own dialect wants of better-sqlite3, over node:sqlite.
function openSqlite(file: string): SqliteDatabase {
  const sqlite = new DatabaseSync(file, {timeout: 5000, enableForeignKeyConstraints: true});
  sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => sqlite.close(),
    prepare(text) {
      const known = statements.get(text);
      if (known) return known;
      if (statements.size >= keptStatements) statements.clear();
      const statement = adapt(sqlite.prepare(text));
      statements.set(text, statement);
      return statement;
    },
  };
}

function adapt(statement: StatementSync): SqliteStatement {
  type Values = SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: parameters => statement.all(...(parameters as Values)),
    run: parameters => statement.run(...(parameters as Values)),
    iterate: parameters => statement.iterate(...(parameters as Values)),
  };
}
