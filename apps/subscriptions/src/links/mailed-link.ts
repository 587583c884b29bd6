import type {Selectable} from 'kysely';
import type {Database} from '../database/open.ts';
import type {PersonRow, TokenTable} from '../database/tables.ts';
import {createToken, keyedHash, sha256} from './secrets.ts';
import {tokenLifetimes, type TokenPurpose} from './purposes.ts';

/** What a new link is bound to. */
export interface LinkSubject {
  readonly purpose: TokenPurpose;
  readonly personId: string;
  readonly lists?: readonly string[] | undefined;
  readonly changeId?: string | undefined;
}

/** What a mailed link leads to. */
export interface MailedLink {
  readonly person: PersonRow;
  readonly lists: readonly string[];
  readonly changeId: string | null;
  /** A link that was used or is too old may still say so. */
  readonly isUsable: boolean;
}

// Links that work for good are the same in every mail, so that a weekly letter does not fill the database with them.
const lasting: ReadonlySet<TokenPurpose> = new Set(['unsubscribe', 'not-me']);

/** Makes a token for one link, keeps its hash, and hands out the only copy. */
export async function issueToken(
  tx: Database,
  {purpose, personId, lists, changeId}: LinkSubject,
  secret: string,
  now: number,
): Promise<string> {
  const bound = lists?.join(',') ?? null;
  const token = lasting.has(purpose)
    ? keyedHash(secret, `${purpose} ${personId} ${bound} ${changeId}`)
    : createToken();
  const lifetime = tokenLifetimes[purpose];
  await tx
    .insertInto('token')
    .values({
      hash: sha256(token),
      purpose,
      person_id: personId,
      lists: bound,
      change_id: changeId ?? null,
      created: now,
      expires: lifetime && now + lifetime,
      used: null,
    })
    .onConflict(conflict => conflict.column('hash').doNothing())
    .execute();
  return token;
}

/** Looks a link up and changes nothing. */
export async function findMailedLink(
  db: Database,
  purpose: TokenPurpose,
  token: string,
  now: number,
): Promise<MailedLink | undefined> {
  const row = await db
    .selectFrom('token')
    .where('hash', '=', sha256(token))
    .where('purpose', '=', purpose)
    .selectAll()
    .executeTakeFirst();
  if (!row) return undefined;
  const person = await db
    .selectFrom('person')
    .selectAll()
    .where('id', '=', row.person_id)
    .where('erased', 'is', null)
    .executeTakeFirst();
  return person && describe(row, person, now);
}

/** The same inside of a transaction, with the person held until its end: of two presses at once, one waits. */
export async function holdMailedLink(
  tx: Database,
  purpose: TokenPurpose,
  token: string,
  now: number,
): Promise<MailedLink | undefined> {
  const seen = await findMailedLink(tx, purpose, token, now);
  if (!seen) return undefined;
  await tx
    .updateTable('person')
    .set(set => ({changed: set.ref('changed')}))
    .where('id', '=', seen.person.id)
    .execute();
  return findMailedLink(tx, purpose, token, now);
}

/** Marks a link as used. */
export async function useToken(tx: Database, token: string, now: number): Promise<void> {
  await tx
    .updateTable('token')
    .set({used: now})
    .where('hash', '=', sha256(token))
    .where('used', 'is', null)
    .execute();
}

function describe(row: Selectable<TokenTable>, person: PersonRow, now: number): MailedLink {
  return {
    person,
    lists: row.lists?.split(',') ?? [],
    changeId: row.change_id,
    isUsable: row.used === null && (row.expires === null || row.expires > now),
  };
}
