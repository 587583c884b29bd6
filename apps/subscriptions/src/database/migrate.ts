import type {Kysely} from 'kysely';
import {Migrator, type Migration} from 'kysely/migration';
import type {DialectName} from './dialect.ts';
import {createTables} from './migrations/0001-tables.ts';
import type {Tables} from './tables.ts';

// In this order; a migration that was released is never edited.
const migrations = (dialect: DialectName): Record<string, Migration> => ({
  '0001-tables': {up: db => createTables(db as Kysely<unknown>, dialect)},
});

/** Runs the migrations that this database has not seen. Two processes that start at once do it one after the other. */
export async function migrate(db: Kysely<Tables>, dialect: DialectName): Promise<void> {
  const migrator = new Migrator({db, provider: {getMigrations: async () => migrations(dialect)}});
  const {error} = await migrator.migrateToLatest();
  if (error) {
    throw new Error(`The database could not be brought up to date: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
