import type {Generated, Insertable, Selectable} from 'kysely';
import type {TokenPurpose} from '../subscriptions/links.ts';
import type {LedgerEvent, State} from '../subscriptions/state-machine.ts';
import type {MailPurpose} from '../mail/compose.ts';
import type {Language} from '../words/words.ts';

/** All times are integer milliseconds since 1970, UTC. */
export interface Tables {
  intake: IntakeTable;
  ip_window: IpWindowTable;
  subscription: SubscriptionTable;
  ledger: LedgerTable;
  wording: WordingTable;
  token: TokenTable;
  outbox: OutboxTable;
  captured_mail: CapturedMailTable;
}

/** A signup that was acknowledged and not yet worked on. */
export interface IntakeTable {
  id: Generated<number>;
  received: number;
  /** JSON of an `IntakeSignup`. */
  signup: string;
  attempts: Generated<number>;
  due: number;
}

/** How many signups one IP prefix made in one hour. */
export interface IpWindowTable {
  ip_hash: string;
  window_start: number;
  signups: number;
}

/** One address on one list. */
export interface SubscriptionTable {
  id: string;
  address: string;
  address_key: string;
  list: string;
  state: State;
  name: string | null;
  language: Language;
  created: number;
  changed: number;
}

/** What was consented to and undone, and when. Rows are only ever added. */
export interface LedgerTable {
  id: Generated<number>;
  subscription_id: string;
  at: number;
  event: LedgerEvent;
  list: string;
  method: 'json' | 'form' | 'button' | 'one-click';
  language: string;
  page_url: string | null;
  wording_version: string | null;
  wording_hash: string | null;
  ip_hash: string;
}

/** Consent texts, verbatim, each once. */
export interface WordingTable {
  hash: string;
  text: string;
}

/** The links that were mailed. The links themselves are nowhere. */
export interface TokenTable {
  hash: string;
  purpose: TokenPurpose;
  subscription_id: string;
  list: string;
  created: number;
  expires: number | null;
  used: number | null;
}

/** Mails to send: what about, and how far. Texts and links are made when a mail leaves. */
export interface OutboxTable {
  id: string;
  subscription_id: string;
  purpose: MailPurpose;
  state: Generated<'queued' | 'sent' | 'dropped' | 'dead'>;
  created: number;
  due: number;
  leased_until: Generated<number>;
  attempts: Generated<number>;
  last_error: string | null;
}

/** The mailbox of development. */
export interface CapturedMailTable {
  id: Generated<number>;
  captured: number;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  /** JSON of an object of strings. */
  headers: string;
}

export type OutboxRow = Selectable<OutboxTable>;
export type SubscriptionRow = Selectable<SubscriptionTable>;
export type NewLedgerRow = Insertable<LedgerTable>;
