import type {Config} from '../config.ts';
import type {TokenPurpose} from '../links/purposes.ts';
import type {Words} from '../words/en.ts';
import {joinLists, quoteLists, words, type Language} from '../words/words.ts';
import {letterHtml, letterText, type Letter, type NamedLink} from './letter.ts';
import type {Mail} from './mailer.ts';
import type {MailPurpose} from './purposes.ts';

/** What a mail is made of, at the moment it leaves. */
export interface MailSource {
  readonly id: string;
  readonly to: string;
  readonly language: Language;
  readonly listTitles: readonly string[];
  /** Fresh links of the kinds that the purpose asks for. */
  readonly links: Readonly<Partial<Record<TokenPurpose, string>>>;
  readonly config: Pick<Config, 'baseUrl' | 'mailFrom' | 'postalAddress'>;
}

/** The mails that consist of a few sentences. */
export type LetterPurpose = Exclude<MailPurpose, 'issue' | 'story'>;

interface Lists {
  readonly plain: string;
  readonly quoted: string;
}

type Parts = Pick<Letter, 'subject' | 'paragraphs' | 'button' | 'after'>;

// The name that was typed stays out: whoever signs up somebody else could write them anything by it.
const parts: Readonly<Record<LetterPurpose, (words: Words, lists: Lists, source: MailSource) => Parts>> = {
  confirm: (w, lists, {links}) => ({
    subject: w.confirmSubject(lists.plain),
    paragraphs: [w.confirmMailText(lists.quoted), w.confirmMailNext],
    button: link(w.confirmMailButton, links.confirm),
    after: w.confirmMailOtherwise,
  }),
  welcome: (w, lists) => ({
    subject: w.welcomeSubject(lists.plain),
    paragraphs: [w.welcomeMailText(lists.quoted)],
  }),
  'already-active': (w, lists) => ({
    subject: w.alreadyActiveSubject(lists.plain),
    paragraphs: [w.alreadyActiveMailText(lists.quoted)],
  }),
  preferences: (w, _lists, {links}) => ({
    subject: w.preferencesSubject,
    paragraphs: [w.preferencesMailText],
    button: link(w.preferencesMailButton, links.preferences),
    after: w.preferencesMailOtherwise,
  }),
  'confirm-address': (w, _lists, {links}) => ({
    subject: w.confirmAddressSubject,
    paragraphs: [w.confirmAddressMailText],
    button: link(w.confirmAddressMailButton, links['change-address']),
    after: w.confirmAddressMailOtherwise,
  }),
  'address-changed': (w, _lists, {config}) => ({
    subject: w.addressChangedSubject,
    paragraphs: [w.addressChangedMailText, w.addressChangedMailOtherwise(config.mailFrom.address)],
  }),
};

/** Writes a short mail in its reader's language. */
export function composeMail(purpose: LetterPurpose, source: MailSource): Mail {
  const {id, to, language, listTitles, config} = source;
  const w = words[language];
  const lists = {plain: joinLists(language, listTitles), quoted: quoteLists(language, listTitles)};
  const letter: Letter = {
    language,
    ...parts[purpose](w, lists, source),
    footer: [w.mailFor(to, config.mailFrom.name), config.postalAddress].filter(Boolean).join(' '),
    links: footerLinks(w, source),
  };
  return {
    messageId: messageId(id, config),
    from: config.mailFrom,
    to,
    subject: letter.subject,
    text: letterText(letter),
    html: letterHtml(letter),
    headers: {...unsubscribeHeaders(source), 'Auto-Submitted': 'auto-generated'},
  };
}

/** The same for every attempt to deliver one row of the outbox. */
export function messageId(id: string, {mailFrom}: Pick<Config, 'mailFrom'>): string {
  return `<${id}@${mailFrom.address.split('@')[1]}>`;
}

/** The headers of RFC 8058, where a mail belongs to lists. */
export function unsubscribeHeaders({links}: Pick<MailSource, 'links'>): Record<string, string> {
  if (!links.unsubscribe) return {};
  return {
    'List-Unsubscribe': `<${links.unsubscribe}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

function footerLinks(w: Words, {links}: MailSource): NamedLink[] {
  const possible = [
    // In a mail that asks for a confirmation, "this was not me" says what "unsubscribe" would.
    links['not-me'] && {text: w.notMe, url: links['not-me']},
    links.preferences && !links['not-me'] && {text: w.preferencesLink, url: links.preferences},
    links.unsubscribe && !links.confirm && {text: w.unsubscribeLink, url: links.unsubscribe},
  ];
  return possible.filter(one => !!one);
}

function link(text: string, url: string | undefined): NamedLink | undefined {
  return url === undefined ? undefined : {text, url};
}
