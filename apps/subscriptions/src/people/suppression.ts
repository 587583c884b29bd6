import type {Config} from '../config.ts';
import type {Database} from '../database/open.ts';
import type {SuppressionTable} from '../database/tables.ts';
import {keyedHash} from '../links/secrets.ts';

type Secrets = Pick<Config, 'secret' | 'previousSecrets'>;

/** Whether an address must get no mail. Hashes of earlier secrets count as well. */
export async function isSuppressed(
  db: Database,
  {secret, previousSecrets}: Secrets,
  addressKey: string,
): Promise<boolean> {
  const hashes = [secret, ...previousSecrets].map(key => suppressionHash(key, addressKey));
  const found = await db
    .selectFrom('suppression')
    .select('at')
    .where('address_hash', 'in', hashes)
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** From now on nothing is sent to this address. */
export async function suppress(
  tx: Database,
  {secret}: Secrets,
  addressKey: string,
  reason: SuppressionTable['reason'],
  now: number,
): Promise<void> {
  await tx
    .insertInto('suppression')
    .values({address_hash: suppressionHash(secret, addressKey), reason, at: now})
    .onConflict(conflict => conflict.column('address_hash').doNothing())
    .execute();
}

/** Lets mail go to this address again; false where it was not suppressed. */
export async function liftSuppression(
  tx: Database,
  {secret, previousSecrets}: Secrets,
  addressKey: string,
): Promise<boolean> {
  const hashes = [secret, ...previousSecrets].map(key => suppressionHash(key, addressKey));
  const {numDeletedRows} = await tx
    .deleteFrom('suppression')
    .where('address_hash', 'in', hashes)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

function suppressionHash(secret: string, addressKey: string): string {
  return keyedHash(secret, `suppressed ${addressKey}`);
}
