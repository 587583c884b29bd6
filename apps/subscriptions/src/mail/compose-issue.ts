import type {Database} from '../database/open.ts';
import type {OutboxRow} from '../database/tables.ts';
import {messageId, unsubscribeHeaders, type MailSource} from './compose.ts';
import type {Mail} from './mailer.ts';
import {escapeHtml, fill} from './put-together.ts';

/** Makes one reader's copy of a newsletter issue that was written down when the mailing began. */
export async function composeIssue(
  db: Database,
  {mailing_id}: Pick<OutboxRow, 'mailing_id'>,
  source: MailSource,
): Promise<Mail> {
  const texts = await db
    .selectFrom('mailing_text')
    .selectAll()
    .where('mailing_id', '=', mailing_id)
    .execute();
  const text = texts.find(({language}) => language === source.language) ?? texts[0];
  if (!text) throw new Error('The mailing has no text');
  const values = {
    address: source.to,
    unsubscribe: source.links.unsubscribe ?? '',
    preferences: source.links.preferences ?? '',
  };
  const escaped = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, escapeHtml(value)]),
  );
  return {
    messageId: messageId(source.id, source.config),
    from: source.config.mailFrom,
    to: source.to,
    subject: text.subject,
    text: fill(text.text, values),
    html: fill(text.html, escaped),
    headers: unsubscribeHeaders(source),
  };
}
