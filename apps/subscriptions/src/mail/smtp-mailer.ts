import {readFileSync} from 'node:fs';
import {createTransport} from 'nodemailer';
import {second} from '../clock.ts';
import type {Config} from '../config.ts';
import {maxSlow} from '../outbox/relay.ts';
import {PermanentMailError, type Mailer} from './mailer.ts';

/** How long a mail server may be silent. */
export interface Patience {
  readonly socketTimeout: number;
}

// What a mail program's "unsubscribe" acts on must be signed as well.
const signed = [
  'from:to:subject:date:message-id:mime-version:content-type:content-transfer-encoding',
  'list-unsubscribe:list-unsubscribe-post:auto-submitted',
].join(':');

/** Sends mails through an SMTP server. */
export function createSmtpMailer(
  {mail, mailConnections, dkim}: Pick<Config, 'mail' | 'mailConnections' | 'dkim'>,
  {socketTimeout}: Patience = {socketTimeout: 30 * second},
): Mailer {
  const transport = createTransport({
    url: mail,
    pool: true,
    // Slow mails keep their connections; the relay counts those that are not.
    maxConnections: mailConnections * (1 + maxSlow),
    connectionTimeout: 10 * second,
    greetingTimeout: 10 * second,
    socketTimeout,
    // Trying again is the outbox's business: the library would not remember it over a restart.
    maxRequeues: 0,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(dkim && {
      dkim: {
        domainName: dkim.domain,
        keySelector: dkim.selector,
        privateKey: readFileSync(dkim.keyFile, 'utf8'),
        headerFieldNames: signed,
      },
    }),
  });
  return {
    async deliver({from, to, subject, text, html, headers, messageId}) {
      try {
        // An address as an object is not parsed, so that it cannot become two.
        await transport.sendMail({
          from,
          to: {name: '', address: to},
          subject,
          text,
          html,
          headers,
          messageId,
        });
      } catch (error) {
        if (isPermanent(error)) throw new PermanentMailError('refused for good', {cause: error});
        throw error;
      }
    },
    close() {
      transport.close();
    },
  };
}

function isPermanent(error: unknown): boolean {
  const {responseCode = 0, command} = error as {responseCode?: number; command?: string};
  // A refused login or greeting is the operator's to mend, not the end of this mail.
  return responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA');
}
