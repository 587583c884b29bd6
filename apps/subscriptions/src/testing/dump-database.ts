import {readFileSync, readdirSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {sql} from 'kysely';
import type {OpenDatabase} from '../database/open.ts';

/** All bytes of a database: of SQLite the files with the log, of PostgreSQL every row of every table. */
export async function dumpDatabase({
  location,
  database: {db, dialect},
}: {
  readonly location: string;
  readonly database: OpenDatabase;
}): Promise<Buffer> {
  if (dialect === 'sqlite') {
    const files = readdirSync(dirname(location)).filter(name => name.startsWith(basename(location)));
    return Buffer.concat(files.map(name => readFileSync(join(dirname(location), name))));
  }
  const tables = await db.introspection.getTables();
  const parts: string[] = [];
  for (const {name} of tables) {
    const {rows} = await sql`select * from ${sql.table(name)}`.execute(db);
    parts.push(JSON.stringify(rows));
  }
  return Buffer.from(parts.join('\n'));
}
