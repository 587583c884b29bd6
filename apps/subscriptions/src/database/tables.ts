import type {Generated, Insertable, Selectable} from 'kysely';
import type {MailPurpose} from '../mail/purposes.ts';
import type {TokenPurpose} from '../links/purposes.ts';
import type {LedgerEvent, State} from '../subscriptions/state-machine.ts';
import type {Language} from '../words/words.ts';

/** All times are integer milliseconds since 1970, UTC. */
export interface Tables {
  intake: IntakeTable;
  counter: CounterTable;
  person: PersonTable;
  subscription: SubscriptionTable;
  ledger: LedgerTable;
  wording: WordingTable;
  suppression: SuppressionTable;
  token: TokenTable;
  address_change: AddressChangeTable;
  outbox: OutboxTable;
  mailing: MailingTable;
  mailing_text: MailingTextTable;
  story: StoryTable;
  captured_mail: CapturedMailTable;
}

/** What was acknowledged and has to be worked on; done rows stay for a day, so that a repeated key is known. */
export interface IntakeTable {
  id: Generated<number>;
  /** The sender's idempotency key, or a random one. */
  key: string;
  kind: IntakeKind;
  received: number;
  due: number;
  attempts: Generated<number>;
  /** When it was worked on; its body is empty from then on. */
  done: number | null;
  ip_hash: string;
  /** JSON of what `kind` says. */
  body: string;
}

/** The requests of strangers: each may lead to a mail. */
export type IntakeKind = 'signup' | 'preferences-link' | 'address-change' | 'story';

/** How often something happened in a span of time. The keys hold keyed hashes, no addresses. */
export interface CounterTable {
  key: string;
  window_start: number;
  count: number;
}

/** Whoever an address belongs to. Erased people keep a row without anything in it, for the ledger's sake. */
export interface PersonTable {
  id: string;
  address: string | null;
  address_key: string | null;
  name: string | null;
  job_role: string | null;
  organization: string | null;
  region: string | null;
  /** JSON of an array of strings. */
  tags: string;
  language: Language;
  /** Grows with each change of preferences, so that an old page does not undo a newer choice. */
  version: Generated<number>;
  created: number;
  changed: number;
  erased: number | null;
  /** Set when the retention of the person's evidence ended; only then the database lets go of the ledger's rows. */
  released: number | null;
}

/** One person on one list. */
export interface SubscriptionTable {
  id: string;
  person_id: string;
  list: string;
  state: Exclude<State, 'none'>;
  created: number;
  changed: number;
}

/** How a step was taken. */
export type Method =
  'json' | 'form' | 'button' | 'one-click' | 'preferences' | 'import' | 'operator' | 'mail';

/** What was consented to and undone, and when. Rows are only ever added. */
export interface LedgerTable {
  id: Generated<number>;
  person_id: string;
  at: number;
  event: LedgerEvent;
  list: string | null;
  method: Method;
  language: string;
  page_url: string | null;
  wording_version: string | null;
  wording_hash: string | null;
  ip_hash: string | null;
}

/** Consent texts, verbatim, each once. */
export interface WordingTable {
  hash: string;
  text: string;
}

/** Addresses that get no mail, as keyed hashes. */
export interface SuppressionTable {
  address_hash: string;
  reason: 'not-me' | 'erased' | 'operator';
  at: number;
}

/** The links that were mailed. The links themselves are nowhere. */
export interface TokenTable {
  hash: string;
  purpose: TokenPurpose;
  person_id: string;
  /** Ids, separated by commas. */
  lists: string | null;
  change_id: string | null;
  created: number;
  expires: number | null;
  used: number | null;
}

/** A new address that its owner has yet to confirm. */
export interface AddressChangeTable {
  id: string;
  person_id: string;
  address: string;
  address_key: string;
  created: number;
}

/** Mails to send: what about, and how far. Texts and links are made when a mail leaves. */
export interface OutboxTable {
  id: string;
  /** What the mail is the one answer to; a second mail for the same cause is none. */
  cause: string;
  person_id: string | null;
  purpose: MailPurpose;
  /** Ids, separated by commas. */
  lists: string | null;
  change_id: string | null;
  mailing_id: string | null;
  story_id: string | null;
  /** Only where the mail goes elsewhere than to the person's present address; emptied when it has left. */
  recipient: string | null;
  /** 0 is mail that somebody waits for, 1 is the newsletter. */
  priority: number;
  state: Generated<'queued' | 'sent' | 'dropped' | 'dead'>;
  created: number;
  due: number;
  leased_until: Generated<number>;
  attempts: Generated<number>;
  last_error: string | null;
  sent: number | null;
}

/** One newsletter issue on its way to one list. */
export interface MailingTable {
  id: string;
  issue: string;
  list: string;
  created: number;
}

/** A mailing's mail, with placeholders for what differs between readers. */
export interface MailingTextTable {
  mailing_id: string;
  language: Language;
  subject: string;
  html: string;
  text: string;
}

/** A story that a reader sent. */
export interface StoryTable {
  id: string;
  received: number;
  name: string;
  organization: string | null;
  region: string | null;
  text: string;
  link: string | null;
  page_url: string | null;
  language: string;
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
export type PersonRow = Selectable<PersonTable>;
export type SubscriptionRow = Selectable<SubscriptionTable>;
export type AddressChangeRow = Selectable<AddressChangeTable>;
export type NewOutboxRow = Insertable<OutboxTable>;
