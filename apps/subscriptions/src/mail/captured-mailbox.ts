import type {Clock} from '../clock.ts';
import type {Database} from '../database/open.ts';
import type {Mailer} from './mailer.ts';

/** Keeps mails in the database instead of sending them. */
export function createCapturedMailbox(db: Database, clock: Clock): Mailer {
  return {
    async deliver({from, to, subject, text, html, headers, messageId}) {
      const all = {
        From: `${from.name} <${from.address}>`,
        To: to,
        Subject: subject,
        'Message-ID': messageId,
        ...headers,
      };
      await db
        .insertInto('captured_mail')
        .values({captured: clock(), recipient: to, subject, text, html, headers: JSON.stringify(all)})
        .execute();
    },
    close() {},
  };
}
