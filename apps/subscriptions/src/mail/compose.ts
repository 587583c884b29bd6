import {absoluteLink} from '../subscriptions/links.ts';
import type {Words} from '../words/en.ts';
import {words, type Language} from '../words/words.ts';
import {mailHtml, mailText, type MailParts} from './layout.ts';
import type {Mail} from './mailer.ts';

/** The mails of the service. */
export type MailPurpose = 'confirm' | 'welcome' | 'already-active';

/** What a mail is made of, at the moment it leaves. */
export interface MailSource {
  readonly id: string;
  readonly purpose: MailPurpose;
  readonly address: string;
  readonly language: Language;
  readonly listTitle: string;
  readonly baseUrl: string;
  readonly from: Mail['from'];
  /** Fresh tokens; `confirm` only for a confirmation. */
  readonly tokens: {readonly confirm?: string | undefined; readonly unsubscribe: string};
}

// The name that was typed stays out: whoever signs up somebody else could write them anything by it.
const parts: Readonly<Record<MailPurpose, (words: Words, source: MailSource) => MailParts>> = {
  confirm: (w, {listTitle, baseUrl, tokens}) => ({
    subject: w.confirmSubject(listTitle),
    paragraphs: [w.confirmMailText(listTitle), w.confirmMailNext],
    button: {text: w.confirmMailButton, url: absoluteLink(baseUrl, '/confirm', tokens.confirm)},
    after: w.confirmMailOtherwise,
    unsubscribe: w.notMe,
  }),
  welcome: (w, {listTitle}) => ({
    subject: w.welcomeSubject(listTitle),
    paragraphs: [w.welcomeMailText(listTitle)],
    unsubscribe: w.unsubscribeLink,
  }),
  'already-active': (w, {listTitle}) => ({
    subject: w.alreadyActiveSubject(listTitle),
    paragraphs: [w.alreadyActiveMailText(listTitle)],
    unsubscribe: w.unsubscribeLink,
  }),
};

/** Writes a mail in its reader's language. */
export async function composeMail(source: MailSource): Promise<Mail> {
  const {id, address, language, baseUrl, from, tokens} = source;
  const unsubscribeUrl = absoluteLink(baseUrl, '/unsubscribe', tokens.unsubscribe);
  const content = parts[source.purpose](words[language], source);
  const footer = words[language].mailFor(address, from.name);
  return {
    messageId: `<${id}@${from.address.split('@')[1]}>`,
    from,
    to: address,
    subject: content.subject,
    text: mailText(content, unsubscribeUrl, footer),
    html: await mailHtml(content, unsubscribeUrl, footer, language),
    headers: {
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'Auto-Submitted': 'auto-generated',
    },
  };
}
