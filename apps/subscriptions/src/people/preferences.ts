import type {MailBudget} from '../abuse/mail-budget.ts';
import type {Config} from '../config.ts';
import type {Database} from '../database/open.ts';
import type {PersonRow, SubscriptionRow} from '../database/tables.ts';
import type {IntakeContext, Outcome} from '../intake/worker.ts';
import {findMailedLink, holdMailedLink} from '../links/mailed-link.ts';
import {queueMail} from '../outbox/queue.ts';
import type {Evidence} from '../subscriptions/ledger.ts';
import {takeStep} from '../subscriptions/take-step.ts';
import {forgetConfirmations} from '../subscriptions/unsubscribe.ts';
import type {Language} from '../words/words.ts';
import {findPerson, subscriptionsOf} from './person.ts';
import {isSuppressed} from './suppression.ts';

/** What the preferences page shows. */
export interface Preferences {
  readonly person: PersonRow;
  readonly subscriptions: readonly SubscriptionRow[];
}

/** What somebody chose on it. */
export interface Choices {
  /** The version of the page that the choices were made on. */
  readonly version: number;
  readonly language: Language;
  /** Lists to get; all others are left. */
  readonly lists: readonly string[];
}

/** The preferences behind a link, or only whose they were where the link is too old. Changes nothing. */
export async function viewPreferences(
  db: Database,
  token: string,
  now: number,
): Promise<{readonly preferences?: Preferences; readonly person?: PersonRow}> {
  const link = await findMailedLink(db, 'preferences', token, now);
  if (!link) return {};
  const {person} = link;
  if (!link.isUsable) return {person};
  return {person, preferences: {person, subscriptions: await subscriptionsOf(db, person.id)}};
}

/** What became of the choices: kept, or made on a page that is older than the latest ones. */
export type Saving =
  {readonly kind: 'saved' | 'outdated'; readonly preferences: Preferences} | {readonly kind: 'invalid'};

/** Keeps the choices. */
export function savePreferences(
  db: Database,
  token: string,
  {version, language, lists}: Choices,
  offered: readonly string[],
  evidence: Omit<Evidence, 'method' | 'language'>,
): Promise<Saving> {
  return db.transaction().execute(async tx => {
    const {at} = evidence;
    const link = await holdMailedLink(tx, 'preferences', token, at);
    if (!link?.isUsable) return {kind: 'invalid'};
    const {person} = link;
    if (person.version !== version) return {kind: 'outdated', preferences: await read(tx, person)};
    const subscriptions = await subscriptionsOf(tx, person.id);
    for (const list of new Set([...offered, ...subscriptions.map(one => one.list)])) {
      const action = lists.includes(list) && offered.includes(list) ? 'choose' : 'unsubscribe';
      await takeStep(tx, person.id, list, action, {...evidence, method: 'preferences', language});
      if (action === 'unsubscribe') await forgetConfirmations(tx, person.id, [list]);
    }
    const saved = await tx
      .updateTable('person')
      .set({language, version: version + 1, changed: at})
      .where('id', '=', person.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return {kind: 'saved', preferences: await read(tx, saved)};
  });
}

async function read(db: Database, person: PersonRow): Promise<Preferences> {
  return {person, subscriptions: await subscriptionsOf(db, person.id)};
}

/** Mails a fresh link to whoever asks for one, if the address is known. */
export async function requestPreferencesLink(
  tx: Database,
  config: Config,
  budget: MailBudget,
  {key}: {readonly key: string},
  {id: cause, ipHash, now}: IntakeContext,
): Promise<Outcome> {
  const person = await findPerson(tx, key);
  if (!person || (await isSuppressed(tx, config, key))) return 'done';
  const verdict = await budget.check({ipHash, addressKey: key});
  if (verdict !== 'allowed') return verdict === 'later' ? 'later' : 'done';
  budget.spend({ipHash, addressKey: key});
  await queueMail(tx, {purpose: 'preferences', cause, personId: person.id}, now);
  return 'done';
}
