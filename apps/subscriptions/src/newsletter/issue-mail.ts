import type {NewsletterIssue, NewsletterItem} from '@cairn-kit/data';
import {mailHtml} from '../mail/put-together.ts';
import {languageOf, words, type Language} from '../words/words.ts';
import {issueBlocks, linkWords, notes, printed} from './issue-blocks.ts';

/** A newsletter issue as a mail, with `{{address}}`, `{{unsubscribe}}` and `{{preferences}}` for what differs. */
export interface IssueMail {
  readonly language: Language;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** Who sends it. */
export interface IssueSender {
  readonly name: string;
  readonly postalAddress: string;
}

/** Writes an issue as a mail. */
export function issueMail(issue: NewsletterIssue, sender: IssueSender): IssueMail {
  const language = languageOf(issue.lang);
  const w = words[language];
  const subject = `${issue.newsletter}: ${issue.title}`;
  return {
    language,
    subject,
    text: issueText(issue, sender),
    html: mailHtml({
      language,
      subject,
      preview: issue.intro.text,
      body: issueBlocks(w, issue),
      footer: [
        {part: 'print', text: w.mailFor('{{address}}', sender.name)},
        {part: 'print', text: sender.postalAddress},
        {part: 'printedLink', text: w.preferencesLink, url: '{{preferences}}'},
        {part: 'printedLink', text: w.unsubscribeLink, url: '{{unsubscribe}}'},
      ],
    }),
  };
}

function issueText(issue: NewsletterIssue, sender: IssueSender): string {
  const w = words[languageOf(issue.lang)];
  const {hearFromYou, campaignNote, partners} = issue;
  const item = ({heading, text, link, shareText}: NewsletterItem) =>
    [
      `* ${heading}`,
      text,
      ...(link ? [`${linkWords(w, link)}\n${link.url}`] : []),
      `${w.share}: “${shareText}”`,
    ].join('\n\n');
  const blocks = [
    issue.title,
    notes(w, issue).join(' '),
    issue.intro.text,
    heading(w.stateSpotlights),
    ...issue.stateSpotlights.map(item),
    heading(w.mustRead),
    ...issue.mustRead.map(item),
    heading(w.toolsAndResources),
    ...issue.toolsAndResources.map(item),
    heading(w.hearFromYou),
    `${hearFromYou.text} ${printed(w, hearFromYou.emailAsPrinted)}`,
    heading(w.campaignNote),
    `${campaignNote.text} ${printed(w, `${campaignNote.siteAsPrinted}, ${campaignNote.hashtag}`)}`,
    heading(w.partners),
    partners.text,
    partners.organizations.map(({name, url}) => `- ${name}: ${url}`).join('\n'),
    [
      '-- ',
      w.mailFor('{{address}}', sender.name),
      sender.postalAddress,
      `${w.preferencesLink}: {{preferences}}`,
      `${w.unsubscribeLink}: {{unsubscribe}}`,
    ].join('\n'),
  ];
  return blocks.join('\n\n') + '\n';
}

function heading(text: string): string {
  return `${text.toUpperCase()}\n${'='.repeat(text.length)}`;
}
