import type {Tables} from '../database/tables.ts';

/** The first line of every backup. */
export const backupFormat = 'cairn-subscriptions-backup/1';

/** Tables in an order in which every row finds what it refers to, with the column that orders each. */
export const backupTables = [
  ['wording', 'hash'],
  ['person', 'id'],
  ['subscription', 'id'],
  ['ledger', 'id'],
  ['suppression', 'address_hash'],
  ['token', 'hash'],
  ['address_change', 'id'],
  ['mailing', 'id'],
  ['mailing_text', 'mailing_id'],
  ['story', 'id'],
  ['outbox', 'id'],
  ['intake', 'id'],
] as const satisfies readonly (readonly [keyof Tables, string])[];
