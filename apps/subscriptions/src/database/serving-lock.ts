import {DatabaseSync} from 'node:sqlite';

/** A file of SQLite that a process serves already. */
export class AlreadyServedError extends Error {
  constructor(file: string) {
    super(
      `Another process serves ${file} already. One process serves a file of SQLite; ` +
        'to run several, give all of them one PostgreSQL database (DATABASE_URL).',
    );
  }
}

/**
 * Makes sure that one process serves a file. The lock is SQLite's own, on an empty file beside it: the system lets go of it
 * when the process ends, however it ends. The command line takes no such lock, because its short transactions do no harm.
 */
export function lockForServing(file: string): {release(): void} {
  if (file === ':memory:') return {release() {}};
  const lock = new DatabaseSync(`${file}.serving`, {timeout: 0});
  try {
    lock.exec('PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if ((error as {errcode?: number}).errcode === 5) throw new AlreadyServedError(file);
    throw error;
  }
  return {release: () => lock.close()};
}
