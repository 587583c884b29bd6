import {mkdirSync} from 'node:fs';
import {dirname} from 'node:path';
import {DatabaseSync, type SQLInputValue, type StatementSync} from 'node:sqlite';
import {Kysely, SqliteAdapter, SqliteDialect, sql, type SqliteDatabase, type SqliteStatement} from 'kysely';
import {second} from '../clock.ts';
import type {OpenDatabase, OpenOptions} from './open.ts';
import type {Tables} from './tables.ts';

// A statement's text depends on the size of a batch, so that there are more texts than are worth keeping.
const keptStatements = 200;

// Kysely migrates SQLite without a transaction, though SQLite has them for tables as well: a process that was killed at its
// first start would leave half of the tables behind, and none could start again.
class Adapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class Dialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new Adapter();
  }
}

/** Opens a file of SQLite. What is committed is on the disk. */
export function openSqlite(file: string, {isSnapshot = false, onStatement}: OpenOptions): OpenDatabase {
  if (file !== ':memory:') mkdirSync(dirname(file), {recursive: true});
  const sqlite = new DatabaseSync(file, {
    timeout: 5 * second,
    enableForeignKeyConstraints: true,
    readOnly: isSnapshot,
  });
  if (!isSnapshot) {
    // Deleted bytes are overwritten: what was erased is not to be found in the file.
    sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON');
    // Pages that are written again and again go from the log into the file once for many commits, at 16 MB of log.
    sqlite.exec('PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 33554432');
  }
  const db = new Kysely<Tables>({
    dialect: new Dialect({database: adapt(sqlite, isSnapshot)}),
    log: event => onStatement?.(event.query.sql),
  });
  return {
    db,
    dialect: 'sqlite',
    // The bytes in the file are overwritten already; what is left is in the log.
    async forget() {
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
    },
    async compact() {
      await sql`vacuum`.execute(db);
      await sql`pragma wal_checkpoint(truncate)`.execute(db);
    },
    close: () => db.destroy(),
  };
}

// What Kysely's own dialect wants of better-sqlite3, over node:sqlite.
function adapt(sqlite: DatabaseSync, isSnapshot: boolean): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => sqlite.close(),
    prepare(asked) {
      // A transaction that reads first and writes later would fail when the command line has written in between.
      const text = asked === 'begin' && !isSnapshot ? 'begin immediate' : asked;
      const known = statements.get(text);
      if (known) return known;
      if (statements.size >= keptStatements) statements.clear();
      const statement = adaptStatement(sqlite.prepare(text));
      statements.set(text, statement);
      return statement;
    },
  };
}

function adaptStatement(statement: StatementSync): SqliteStatement {
  type Values = SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: parameters => statement.all(...(parameters as Values)),
    run: parameters => statement.run(...(parameters as Values)),
    iterate: parameters => statement.iterate(...(parameters as Values)),
  };
}
