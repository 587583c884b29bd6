import {randomUUID} from 'node:crypto';
import {sql} from 'kysely';
import type {RequestLimit} from '../abuse/request-limit.ts';
import type {DialectName} from '../database/dialect.ts';
import type {Database} from '../database/open.ts';
import type {IntakeKind} from '../database/tables.ts';

/** A request as the intake table keeps it. */
export interface IntakeRequest {
  readonly kind: IntakeKind;
  readonly ipHash: string;
  readonly key: string | undefined;
  readonly body: object & {readonly method: 'json' | 'form'};
}

/** Keeps those requests that are within the limits of their networks; tells which. */
export async function storeRequests(
  tx: Database,
  dialect: DialectName,
  limit: RequestLimit,
  requests: readonly IntakeRequest[],
  now: number,
): Promise<readonly boolean[]> {
  const admitted = await limit.admit(
    tx,
    requests.map(({ipHash}) => ipHash),
    now,
  );
  const rows = requests
    .filter((_, index) => admitted[index])
    .map(({kind, ipHash, key, body}) => ({
      // Keys in the order of time stand side by side in the index, so that few of its pages are written anew.
      key: key ?? `${now}-${randomUUID()}`,
      kind,
      ip_hash: ipHash,
      body: JSON.stringify(body),
    }));
  if (rows.length > 0) await insertRows(tx, dialect, JSON.stringify(rows), now);
  return admitted;
}

// All rows in one value, for a statement with a value for each cell takes longer to make than to carry out.
async function insertRows(tx: Database, dialect: DialectName, rows: string, now: number): Promise<void> {
  const each = dialect === 'sqlite' ? sql`json_each(${rows})` : sql`json_array_elements(${rows}::json)`;
  // The same key again is the same request again: it was taken already.
  await sql`
    insert into intake (key, kind, ip_hash, body, received, due)
    select value->>'key', value->>'kind', value->>'ip_hash', value->>'body',
      cast(${now} as bigint), cast(${now} as bigint)
    from ${each} where true
    on conflict (key) do nothing`.execute(tx);
}
