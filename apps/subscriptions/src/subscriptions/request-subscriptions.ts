import {day, minute} from '../clock.ts';
import type {MailBudget} from '../abuse/mail-budget.ts';
import type {Config} from '../config.ts';
import type {Database} from '../database/open.ts';
import type {OutboxRow, PersonRow, SubscriptionRow} from '../database/tables.ts';
import type {ReadSignup} from '../intake/read-signup.ts';
import type {IntakeContext, Outcome} from '../intake/worker.ts';
import {queueMail} from '../outbox/queue.ts';
import {createPerson, findPerson, holdPerson, subscriptionsOf, updatePerson} from '../people/person.ts';
import {isSuppressed} from '../people/suppression.ts';
import {languageOf} from '../words/words.ts';
import type {Evidence} from './ledger.ts';
import {takeStep} from './take-step.ts';

// Whoever types somebody else's address again and again must not fill their inbox by it.
const limits = {
  confirm: {perDay: 2, pause: 10 * minute},
  'already-active': {perDay: 1, pause: day},
} as const;

type Answer = keyof typeof limits;

/** What is known before anything is written. */
interface Known {
  readonly person: PersonRow | undefined;
  readonly subscriptions: readonly SubscriptionRow[];
  /** What was mailed to this person in the last day. */
  readonly mails: readonly Pick<OutboxRow, 'purpose' | 'lists' | 'created'>[];
}

/** Applies one signup: limits, state, ledger and outbox, in the caller's transaction. */
export async function requestSubscriptions(
  tx: Database,
  config: Config,
  budget: MailBudget,
  signup: ReadSignup,
  context: IntakeContext,
): Promise<Outcome> {
  if (await isSuppressed(tx, config, signup.key)) return 'done';
  const known = await readKnown(tx, signup.key, context.now);
  for (const answer of ['confirm', 'already-active'] as const) {
    const lists = listsToAnswer(known, signup.lists, answer, context.now);
    if (lists.length === 0) continue;
    const cause = {ipHash: context.ipHash, addressKey: signup.key};
    const verdict = await budget.check(cause);
    if (verdict !== 'allowed') return verdict === 'later' ? 'later' : 'done';
    budget.spend(cause);
    if (answer === 'confirm') await askToConfirm(tx, signup, lists, known, context);
    else await sayAlreadyActive(tx, lists, known, context);
  }
  return 'done';
}

// Beyond the limit nothing is written either: a flood of signups is no flood of consents.
function listsToAnswer(known: Known, lists: readonly string[], answer: Answer, now: number): string[] {
  const active = new Set(known.subscriptions.filter(({state}) => state === 'active').map(({list}) => list));
  return lists.filter(
    list => active.has(list) === (answer === 'already-active') && mayMail(known, list, answer, now),
  );
}

async function sayAlreadyActive(
  tx: Database,
  lists: readonly string[],
  {person}: Known,
  {id: cause, now}: IntakeContext,
): Promise<void> {
  await queueMail(tx, {purpose: 'already-active', cause, personId: person?.id, lists}, now);
}

async function readKnown(tx: Database, key: string, now: number): Promise<Known> {
  const found = await findPerson(tx, key);
  const person = found && (await holdPerson(tx, found.id));
  if (!person) return {person: undefined, subscriptions: [], mails: []};
  const mails = await tx
    .selectFrom('outbox')
    .select(['purpose', 'lists', 'created'])
    .where('person_id', '=', person.id)
    .where('purpose', 'in', ['confirm', 'already-active'])
    .where('created', '>', now - day)
    .execute();
  return {person, subscriptions: await subscriptionsOf(tx, person.id), mails};
}

function mayMail({mails}: Known, list: string, answer: Answer, now: number): boolean {
  const {perDay, pause} = limits[answer];
  const same = mails.filter(({purpose, lists}) => purpose === answer && lists?.split(',').includes(list));
  return same.length < perDay && same.every(({created}) => created <= now - pause);
}

async function askToConfirm(
  tx: Database,
  signup: ReadSignup,
  lists: readonly string[],
  {person, subscriptions}: Known,
  {id: cause, received, now, ipHash, method}: IntakeContext,
): Promise<void> {
  const language = languageOf(signup.language);
  // What a stranger says of somebody who has confirmed before is worth nothing.
  const isTrusted = subscriptions.some(({state}) => state === 'active');
  if (person && !isTrusted) await updatePerson(tx, person, signup.address, language, signup, now);
  const personId = person?.id ?? (await createPerson(tx, signup, language, signup, now));
  const evidence: Evidence = {
    at: received,
    method,
    language: signup.language,
    pageUrl: signup.source,
    consent:
      signup.consentText === undefined
        ? undefined
        : {text: signup.consentText, version: signup.consentVersion},
    ipHash,
  };
  for (const list of lists) await takeStep(tx, personId, list, 'request', evidence);
  await queueMail(tx, {purpose: 'confirm', cause, personId, lists}, now);
}
