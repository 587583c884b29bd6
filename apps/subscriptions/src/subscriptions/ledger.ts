import type {Database} from '../database/open.ts';
import type {Method} from '../database/tables.ts';
import {sha256} from '../links/secrets.ts';
import type {LedgerEvent} from './state-machine.ts';

/** How a step was taken, as evidence. */
export interface Evidence {
  readonly at: number;
  readonly method: Method;
  /** BCP 47, as the form said it. */
  readonly language: string;
  readonly pageUrl?: string | undefined;
  readonly consent?: {readonly text: string; readonly version: string | undefined} | undefined;
  /** Absent where nobody asked over the network. */
  readonly ipHash?: string | undefined;
}

/** Adds an entry, and the consent's wording where it is new. Resolves with the entry's number. */
export async function recordStep(
  tx: Database,
  personId: string,
  event: LedgerEvent,
  list: string | null,
  {at, method, language, pageUrl, consent, ipHash}: Evidence,
): Promise<number> {
  const wording = consent && {hash: sha256(consent.text), text: consent.text};
  if (wording) {
    await tx
      .insertInto('wording')
      .values(wording)
      .onConflict(conflict => conflict.doNothing())
      .execute();
  }
  const {id} = await tx
    .insertInto('ledger')
    .values({
      person_id: personId,
      at,
      event,
      list,
      method,
      language,
      page_url: pageUrl ?? null,
      wording_version: consent?.version ?? null,
      wording_hash: wording?.hash ?? null,
      ip_hash: ipHash ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
