import type {Clock} from '../clock.ts';
import type {Config} from '../config.ts';
import type {Database} from '../database/open.ts';
import type {OutboxRow, PersonRow} from '../database/tables.ts';
import {issueToken, type LinkSubject} from '../links/mailed-link.ts';
import {absoluteLink, linkPaths, type TokenPurpose} from '../links/purposes.ts';
import {composeIssue} from '../mail/compose-issue.ts';
import {composeMail, type MailSource} from '../mail/compose.ts';
import {composeStory} from '../mail/compose-story.ts';
import type {Mail} from '../mail/mailer.ts';
import {subscriptionsOf} from '../people/person.ts';
import {isSuppressed} from '../people/suppression.ts';
import type {State} from '../subscriptions/state-machine.ts';

/** What mails are made with. */
export interface PrepareOptions {
  readonly db: Database;
  readonly clock: Clock;
  readonly config: Config;
}

type Links = Partial<Record<TokenPurpose, string>>;

// What has to be true of a list when a mail leaves, and not only when it was queued.
const wantedStates: Readonly<Partial<Record<OutboxRow['purpose'], State>>> = {
  confirm: 'pending',
  welcome: 'active',
  'already-active': 'active',
  issue: 'active',
};

/**
 * Makes the mail that a row of the outbox stands for; undefined where its reason is gone. Tokens are made now and live
 * nowhere but in the mail: the outbox holds nothing that opens anything.
 */
export function prepareMail(options: PrepareOptions, row: OutboxRow): Promise<Mail | undefined> {
  const {db, config} = options;
  return db.transaction().execute(async tx => {
    if (row.purpose === 'story') return composeStory(tx, config, row);
    const person = await tx
      .selectFrom('person')
      .selectAll()
      .where('id', '=', row.person_id)
      .where('erased', 'is', null)
      .executeTakeFirst();
    const to = person && (await recipient(tx, row, person));
    if (!person || !to || (await isSuppressed(tx, config, to.toLowerCase()))) return undefined;
    const lists = await wantedLists(tx, row, person.id);
    if (row.lists && lists.length === 0) return undefined;
    const links = await makeLinks({...options, db: tx}, row, person.id, lists);
    const source: MailSource = {
      id: row.id,
      to,
      language: person.language,
      listTitles: lists.map(list => config.lists.find(one => one.id === list)?.title ?? list),
      links,
      config,
    };
    if (row.purpose === 'issue') return composeIssue(tx, row, source);
    return composeMail(row.purpose, source);
  });
}

async function recipient(tx: Database, row: OutboxRow, person: PersonRow): Promise<string | undefined> {
  if (row.purpose !== 'confirm-address') return row.recipient ?? person.address ?? undefined;
  const change = await tx
    .selectFrom('address_change')
    .select('address')
    .where('id', '=', row.change_id)
    .executeTakeFirst();
  return change?.address;
}

async function wantedLists(tx: Database, {purpose, lists}: OutboxRow, personId: string): Promise<string[]> {
  const wanted = wantedStates[purpose];
  if (!wanted || !lists) return [];
  const named = lists.split(',');
  const subscriptions = await subscriptionsOf(tx, personId);
  const states = new Map(subscriptions.map(({list, state}) => [list, state]));
  return named.filter(list => states.get(list) === wanted);
}

const linksOf: Readonly<Record<Exclude<OutboxRow['purpose'], 'story'>, readonly TokenPurpose[]>> = {
  confirm: ['confirm', 'not-me', 'unsubscribe'],
  welcome: ['unsubscribe', 'preferences'],
  'already-active': ['unsubscribe', 'preferences', 'not-me'],
  preferences: ['preferences'],
  'confirm-address': ['change-address', 'not-me'],
  'address-changed': [],
  issue: ['unsubscribe', 'preferences'],
};

async function makeLinks(
  {db, clock, config}: PrepareOptions,
  {purpose, change_id}: OutboxRow,
  personId: string,
  lists: readonly string[],
): Promise<Links> {
  if (purpose === 'story') return {};
  const links: Links = {};
  for (const kind of linksOf[purpose]) {
    const subject: LinkSubject = {
      purpose: kind,
      personId,
      lists: kind === 'confirm' || kind === 'unsubscribe' ? lists : undefined,
      changeId: change_id ?? undefined,
    };
    const token = await issueToken(db, subject, config.secret, clock());
    links[kind] = absoluteLink(config.baseUrl, linkPaths[kind], token);
  }
  return links;
}
