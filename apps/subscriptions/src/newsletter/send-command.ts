import {setTimeout as wait} from 'node:timers/promises';
import {randomUUID} from 'node:crypto';
import {second} from '../clock.ts';
import {absoluteLink} from '../links/purposes.ts';
import {messageId} from '../mail/compose.ts';
import {escapeHtml, fill} from '../mail/put-together.ts';
import {
  CommandError,
  knownList,
  required,
  textOption,
  type Command,
  type Operator,
} from '../operator/command.ts';
import {parseEmailAddress} from '../email-address.ts';
import {findIssue} from './find-issue.ts';
import {issueMail, type IssueMail} from './issue-mail.ts';
import {beginMailing, mailingProgress, queueMailing} from './queue-issue.ts';

/** `send`: an issue to a list's active subscribers. */
export const sendCommand: Command = {
  usage: 'send <issue> --list <id> [--dry-run | --test-to <address>] [--no-wait]',
  summary:
    'Queues an issue to the active subscribers of a list, and shows how it goes. Stopped and begun again, it goes on where it was; the running service sends.',
  options: {
    list: {type: 'string'},
    'dry-run': {type: 'boolean'},
    'test-to': {type: 'string'},
    'no-wait': {type: 'boolean'},
  },
  async run(operator, {positionals, values}) {
    const {config, database, clock, print, report} = operator;
    const issue = required(positionals[0], 'The issue');
    const list = knownList(config, required(textOption(values['list']), '--list'));
    if (!config.postalAddress) {
      throw new CommandError('POSTAL_ADDRESS is missing: a newsletter has to say where its sender is.');
    }
    const sender = {name: config.mailFrom.name, postalAddress: config.postalAddress};
    const mails = (await findIssue(issue)).map(one => issueMail(one, sender));
    const testTo = textOption(values['test-to']);
    if (testTo !== undefined) return sendTest(operator, mails, testTo);
    if (values['dry-run']) return dryRun(operator, list, mails);
    const mailing = await beginMailing(database.db, issue, list, mails, clock());
    const queued = await queueMailing(database.db, mailing, list, clock, count => report(`${count} queued`));
    print(`${queued} mails were queued now.`);
    if (!values['no-wait']) await follow(operator, mailing);
  },
};

async function follow({database, print, report}: Operator, mailing: string): Promise<void> {
  let said = '';
  for (;;) {
    const {queued, sent, dropped, dead} = await mailingProgress(database.db, mailing);
    const line = `${sent} sent, ${queued} to go, ${dropped} no longer wanted, ${dead} failed for good`;
    if (queued === 0) return print(line);
    if (line !== said) report(line);
    said = line;
    await wait(second);
  }
}

async function dryRun(
  {database: {db}, print}: Operator,
  list: string,
  mails: readonly IssueMail[],
): Promise<void> {
  const rows = await db
    .selectFrom('subscription')
    .innerJoin('person', 'person.id', 'person_id')
    .select(['language', db.fn.countAll<number>().as('count')])
    .where('list', '=', list)
    .where('state', '=', 'active')
    .groupBy('language')
    .execute();
  for (const {language, subject, html, text} of mails) {
    const count = Number(rows.find(row => row.language === language)?.count ?? 0);
    print(`${count} would get (${language}, ${html.length} + ${text.length} characters): ${subject}`);
  }
  print('Nothing was queued.');
}

// Goes out at once and past the outbox: it belongs to nobody's subscription, and its links lead to pages without a token.
async function sendTest(operator: Operator, mails: readonly IssueMail[], typed: string): Promise<void> {
  const {config, print} = operator;
  const to = parseEmailAddress(typed)?.address;
  if (!to) throw new CommandError(`${typed} is not an email address`);
  const link = absoluteLink(config.baseUrl, '/preferences');
  const values = {address: to, unsubscribe: link, preferences: link};
  const escaped = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, escapeHtml(text)]));
  const mailer = await operator.openMailer();
  try {
    for (const {subject, html, text} of mails) {
      await mailer.deliver({
        messageId: messageId(randomUUID(), config),
        from: config.mailFrom,
        to,
        subject: `[Test] ${subject}`,
        text: fill(text, values),
        html: fill(html, escaped),
        headers: {},
      });
      print(`Sent to ${to}: ${subject}`);
    }
  } finally {
    mailer.close();
  }
}
