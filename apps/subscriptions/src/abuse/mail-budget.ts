import {day, hour} from '../clock.ts';
import type {Config} from '../config.ts';
import type {Database} from '../database/open.ts';
import {keyedHash} from '../links/secrets.ts';
import {countSince, countSliding} from './counters.ts';

/** Whether a stranger may cause one more mail: yes, not to this address any more today, or not yet. */
export type Verdict = 'allowed' | 'enough' | 'later';

/** Who asked, and for a mail to whom. */
export interface MailCause {
  readonly ipHash: string;
  /** Absent for mail to the operator. */
  readonly addressKey?: string | undefined;
}

/** What strangers may still cause. To be used while one worker alone works; see `holdBudget`. */
export interface MailBudget {
  check(cause: MailCause): Promise<Verdict>;
  spend(cause: MailCause): void;
  /** Writes down what was spent. */
  save(): Promise<void>;
}

/** Mails that strangers may cause to one address in a day, whatever they are about. */
export const mailsPerAddressAndDay = 3;

const everybody = 'mails of everybody';
const trailing = 7 * day;
const brake = 10;

/**
 * Makes all others wait who would use the budget, in this process and every other, until the transaction ends: so what
 * is checked still holds when it is spent.
 */
export async function holdBudget(tx: Database): Promise<void> {
  await tx
    .insertInto('counter')
    .values({key: 'budget is held', window_start: 0, count: 0})
    .onConflict(conflict => conflict.columns(['key', 'window_start']).doUpdateSet({count: 0}))
    .execute();
}

/** Reads the budget as it stands now. */
export async function readBudget(
  tx: Database,
  {secret, mailsPerIpPerHour, mailsPerHour}: Pick<Config, 'secret' | 'mailsPerIpPerHour' | 'mailsPerHour'>,
  now: number,
): Promise<MailBudget> {
  const spent = new Map<string, number>();
  const known = new Map<string, number>();
  const overall = await overallLimit(tx, mailsPerHour, now);

  const used = async (key: string, length: number): Promise<number> => {
    if (!known.has(key)) known.set(key, (await countSince(tx, [key], length, now)).get(key) ?? 0);
    return (known.get(key) ?? 0) + (spent.get(key) ?? 0);
  };
  const add = (key: string) => spent.set(key, (spent.get(key) ?? 0) + 1);
  const addressKeyOf = (key: string) => `mails to ${keyedHash(secret, budgetAddress(key))}`;
  const ipKeyOf = (hash: string) => `mails by ${hash}`;

  return {
    async check({ipHash, addressKey}) {
      if (addressKey && (await used(addressKeyOf(addressKey), day)) >= mailsPerAddressAndDay) return 'enough';
      if ((await used(ipKeyOf(ipHash), hour)) >= mailsPerIpPerHour) return 'later';
      return (await used(everybody, hour)) >= overall ? 'later' : 'allowed';
    },
    spend({ipHash, addressKey}) {
      if (addressKey) add(addressKeyOf(addressKey));
      add(ipKeyOf(ipHash));
      add(everybody);
    },
    save: () => countSliding(tx, spent, now),
  };
}

// Ten times what the last week had on average: a bomb is stopped, a busy day is not.
async function overallLimit(tx: Database, floor: number, now: number): Promise<number> {
  const week = (await countSince(tx, [everybody], trailing, now)).get(everybody) ?? 0;
  return Math.max(floor, Math.ceil((brake * week) / (trailing / hour)));
}

/** Spellings that many servers deliver to one mailbox share a budget; they stay different subscribers. */
export function budgetAddress(addressKey: string): string {
  const at = addressKey.lastIndexOf('@');
  const local = addressKey.slice(0, at).replace(/\+.*$/s, '').replaceAll('.', '');
  return local + addressKey.slice(at);
}
