import {createWriteStream} from 'node:fs';
import {rename} from 'node:fs/promises';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {createGzip} from 'node:zlib';
import {sql} from 'kysely';
import {openDatabase, type Database} from '../database/open.ts';
import {backupFormat, backupTables} from './backup-format.ts';
import {required, type Command, type Operator} from './command.ts';

const pageSize = 1000;

/** `backup`: everything, as it was at one moment, while the service goes on. */
export const backupCommand: Command = {
  usage: 'backup <file>',
  summary: 'Writes all data as compressed JSON lines; either database reads it back.',
  async run(operator, {positionals}) {
    const file = required(positionals[0], 'The file');
    const unfinished = `${file}.unfinished`;
    await withSnapshot(operator, async db => {
      await pipeline(
        Readable.from(lines(db, operator.clock())),
        createGzip(),
        createWriteStream(unfinished, {mode: 0o600, flush: true}),
      );
    });
    await rename(unfinished, file);
    operator.report(`Written to ${file}`);
  },
};

// One consistent state. A reader of SQLite holds up nobody that writes.
async function withSnapshot(
  {config, database}: Operator,
  read: (db: Database) => Promise<void>,
): Promise<void> {
  if (database.dialect === 'postgres') {
    await database.db.transaction().setIsolationLevel('repeatable read').execute(read);
    return;
  }
  const snapshot = await openDatabase(config.database, {isSnapshot: true});
  try {
    await snapshot.db.transaction().execute(read);
  } finally {
    await snapshot.close();
  }
}

async function* lines(db: Database, now: number): AsyncGenerator<string> {
  const migrations = await sql<{name: string}>`select name from kysely_migration order by name`.execute(db);
  yield toLine({
    format: backupFormat,
    created: new Date(now).toISOString(),
    migrations: migrations.rows.map(({name}) => name),
  });
  for (const [table, key] of backupTables) {
    // Its order is not unique, and it holds a few rows for each issue.
    const isSmall = table === 'mailing_text';
    let after: unknown;
    for (;;) {
      const {rows} = await sql<Record<string, unknown>>`select * from ${sql.table(table)}
        ${after === undefined ? sql`` : sql`where ${sql.ref(key)} > ${after}`}
        order by ${sql.ref(key)} ${isSmall ? sql`` : sql`limit ${pageSize}`}`.execute(db);
      for (const row of rows) yield toLine({table, row});
      if (isSmall || rows.length < pageSize) break;
      after = rows.at(-1)?.[key];
    }
  }
}

function toLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
