import {createReadStream} from 'node:fs';
import {createInterface} from 'node:readline';
import {createGunzip} from 'node:zlib';
import {sql} from 'kysely';
import type {Database, OpenDatabase} from '../database/open.ts';
import {backupFormat, backupTables} from './backup-format.ts';
import {CommandError, required, type Command} from './command.ts';

const batchSize = 200;

/** `restore`: a backup into an empty database, all of it or nothing. */
export const restoreCommand: Command = {
  usage: 'restore <file>',
  summary: 'Reads a backup into a database that is still empty.',
  async run({database, print}, {positionals}) {
    const file = required(positionals[0], 'The file');
    const count = await database.db.transaction().execute(async tx => {
      await refuseUnlessEmpty(tx);
      return readBackup(tx, file);
    });
    await continueNumbers(database);
    print(`${count} rows were restored. Erase again whoever was erased after this backup was made.`);
  },
};

async function refuseUnlessEmpty(db: Database): Promise<void> {
  for (const [table] of backupTables) {
    const {rows} = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0) throw new CommandError('The database is not empty: restore into a new one.');
  }
}

async function readBackup(db: Database, file: string): Promise<number> {
  const input = createReadStream(file).pipe(createGunzip());
  const lines = createInterface({input, crlfDelay: Infinity});
  const tables = new Set<string>(backupTables.map(([table]) => table));
  let batch: {table: string; rows: Record<string, unknown>[]} = {table: '', rows: []};
  let isFirst = true;
  let count = 0;
  const flush = async () => {
    if (batch.rows.length > 0) await insert(db, batch.table, batch.rows);
    count += batch.rows.length;
  };
  for await (const text of lines) {
    const line = JSON.parse(text) as {
      format?: string;
      migrations?: string[];
      table: string;
      row: Record<string, unknown>;
    };
    if (isFirst) {
      await checkHeader(db, line);
      isFirst = false;
      continue;
    }
    if (!tables.has(line.table)) throw new CommandError(`The backup holds an unknown table: ${line.table}`);
    if (line.table !== batch.table || batch.rows.length >= batchSize) {
      await flush();
      batch = {table: line.table, rows: []};
    }
    batch.rows.push(line.row);
  }
  await flush();
  if (isFirst) throw new CommandError('The file is empty.');
  return count;
}

async function checkHeader(db: Database, header: {format?: string; migrations?: string[]}): Promise<void> {
  if (header.format !== backupFormat) throw new CommandError('This is not a backup of this service.');
  const {rows} = await sql<{name: string}>`select name from kysely_migration order by name`.execute(db);
  const here = rows.map(({name}) => name).join(', ');
  const there = header.migrations?.join(', ');
  if (here !== there) {
    throw new CommandError(
      `The backup was made by another version (its tables: ${there}; here: ${here}). Restore with that version, then upgrade.`,
    );
  }
}

async function insert(db: Database, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const values = rows.map(row => sql`(${sql.join(columns.map(column => row[column]))})`);
  const names = columns.map(column => sql.ref(column));
  await sql`insert into ${sql.table(table)} (${sql.join(names)}) values ${sql.join(values)}`.execute(db);
}

// PostgreSQL counts on its own, and has to know where to go on.
async function continueNumbers({db, dialect}: OpenDatabase): Promise<void> {
  if (dialect !== 'postgres') return;
  for (const table of ['intake', 'ledger']) {
    await sql`select setval(pg_get_serial_sequence(${table}, 'id'),
      coalesce((select max(id) from ${sql.table(table)}), 0) + 1, false)`.execute(db);
  }
}
