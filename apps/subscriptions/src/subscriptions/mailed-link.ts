import type {Database} from '../database/open.ts';
import type {SubscriptionRow} from '../database/tables.ts';
import {createToken, sha256} from '../tokens.ts';
import {tokenLifetimes, type TokenPurpose} from './links.ts';

/** What a mailed link leads to. */
export interface MailedLink {
  readonly subscription: SubscriptionRow;
  /** A link that was used may still say what it did. */
  readonly usable: boolean;
}

/** Makes a token for one link, keeps its hash, and hands out the only copy. */
export async function issueToken(
  tx: Database,
  purpose: TokenPurpose,
  {id, list}: Pick<SubscriptionRow, 'id' | 'list'>,
  now: number,
): Promise<string> {
  const token = createToken();
  const lifetime = tokenLifetimes[purpose];
  await tx
    .insertInto('token')
    .values({
      hash: sha256(token),
      purpose,
      subscription_id: id,
      list,
      created: now,
      expires: lifetime && now + lifetime,
      used: null,
    })
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
  const found = await db
    .selectFrom('token')
    .where('hash', '=', sha256(token))
    .where('purpose', '=', purpose)
    .select(['subscription_id', 'list', 'expires', 'used'])
    .executeTakeFirst();
  if (!found) return undefined;
  const subscription = await db
    .selectFrom('subscription')
    .selectAll()
    .where('id', '=', found.subscription_id)
    .where('list', '=', found.list)
    .executeTakeFirst();
  const usable = found.used === null && (found.expires === null || found.expires > now);
  return subscription && {subscription, usable};
}

/** Marks a link as used; false when it is unknown, expired, or was used before. */
export async function useToken(
  tx: Database,
  purpose: TokenPurpose,
  token: string,
  now: number,
): Promise<boolean> {
  const {numUpdatedRows} = await tx
    .updateTable('token')
    .set({used: now})
    .where('hash', '=', sha256(token))
    .where('purpose', '=', purpose)
    .where('used', 'is', null)
    .where(where => where.or([where('expires', 'is', null), where('expires', '>', now)]))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
