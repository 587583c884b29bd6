import type {Database} from '../database/open.ts';
import type {LedgerTable} from '../database/tables.ts';
import {sha256} from '../tokens.ts';
import type {LedgerEvent} from './state-machine.ts';

/** One step of a subscription, as evidence. */
export interface LedgerEntry {
  readonly subscriptionId: string;
  readonly at: number;
  readonly event: LedgerEvent;
  readonly list: string;
  readonly method: LedgerTable['method'];
  readonly language: string;
  readonly pageUrl?: string | undefined;
  readonly consent?: {readonly text: string | undefined; readonly version: string | undefined};
  readonly ipHash: string;
}

/** Adds an entry, and the consent's wording where it is new. */
export async function recordConsent(tx: Database, entry: LedgerEntry): Promise<void> {
  const {text, version} = entry.consent ?? {};
  const wording = text === undefined ? null : {hash: sha256(text), text};
  if (wording)
    await tx
      .insertInto('wording')
      .values(wording)
      .onConflict(conflict => conflict.doNothing())
      .execute();
  await tx
    .insertInto('ledger')
    .values({
      subscription_id: entry.subscriptionId,
      at: entry.at,
      event: entry.event,
      list: entry.list,
      method: entry.method,
      language: entry.language,
      page_url: entry.pageUrl ?? null,
      wording_version: version ?? null,
      wording_hash: wording?.hash ?? null,
      ip_hash: entry.ipHash,
    })
    .execute();
}
