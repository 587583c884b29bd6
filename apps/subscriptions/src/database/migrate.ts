import type {Kysely} from 'kysely';
import {Migrator} from 'kysely/migration';
import * as initial from './migrations/0001-initial.ts';
import type {Tables} from './tables.ts';

// In this order; a migration that was released is never edited.
const migrations = {'0001-initial': initial};

/** Runs the migrations that this database has not seen. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({db, provider: {getMigrations: async () => migrations}});
  const {error} = await migrator.migrateToLatest();
  if (error) throw new Error('The database could not be brought up to date', {cause: error});
}
