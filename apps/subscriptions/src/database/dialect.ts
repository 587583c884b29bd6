/** The two databases that hold the service's tables. */
export type DialectName = 'sqlite' | 'postgres';

/** Which database a location names: the URL of a PostgreSQL database, or a file of SQLite. */
export function dialectOf(location: string): DialectName {
  return /^postgres(ql)?:\/\//.test(location) ? 'postgres' : 'sqlite';
}
