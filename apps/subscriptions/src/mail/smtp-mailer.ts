import {createTransport} from 'nodemailer';
import {second} from '../clock.ts';
import {PermanentMailError, type Mailer} from './mailer.ts';

/** Sends mails through an SMTP server. */
export function createSmtpMailer(url: string): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 5,
    connectionTimeout: 10 * second,
    greetingTimeout: 10 * second,
    socketTimeout: 30 * second,
    disableFileAccess: true,
    disableUrlAccess: true,
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
