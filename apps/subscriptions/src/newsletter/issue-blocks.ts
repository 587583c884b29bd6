import type {NewsletterIssue, NewsletterItem} from '@cairn-kit/data';
import type {Block} from '../mail/put-together.ts';
import type {Words} from '../words/en.ts';

/** A newsletter issue as the parts of a mail. What it printed then, its addresses, is text and never a link. */
export function issueBlocks(w: Words, issue: NewsletterIssue): Block[] {
  const {hearFromYou, campaignNote, partners} = issue;
  return [
    {part: 'title', text: issue.title},
    {part: 'small', text: notes(w, issue).join(' ')},
    {part: 'paragraph', text: issue.intro.text},
    ...section(w, w.stateSpotlights, issue.stateSpotlights),
    ...section(w, w.mustRead, issue.mustRead),
    ...section(w, w.toolsAndResources, issue.toolsAndResources),
    {part: 'rule'},
    {part: 'heading', text: w.hearFromYou},
    {part: 'paragraph', text: `${hearFromYou.text} ${printed(w, hearFromYou.emailAsPrinted)}`},
    {part: 'heading', text: w.campaignNote},
    {
      part: 'paragraph',
      text: `${campaignNote.text} ${printed(w, `${campaignNote.siteAsPrinted}, ${campaignNote.hashtag}`)}`,
    },
    {part: 'heading', text: w.partners},
    {part: 'paragraph', text: partners.text},
    ...partners.organizations.map(({name, url}) => ({part: 'entry', text: name, url}) as const),
  ];
}

/** What has to be said of an issue before it is read. */
export function notes(w: Words, issue: NewsletterIssue): string[] {
  const isUnreviewed = issue.translation !== undefined && issue.translation.review !== 'reviewed';
  return [issue.note, w.issueDisclaimer, ...(isUnreviewed ? [w.translationUnreviewed] : [])];
}

/** What was printed then. */
export function printed(w: Words, text: string): string {
  return `(${w.asPrinted}: ${text})`;
}

/** The words of a link to what an item is about. */
export function linkWords(w: Words, link: NonNullable<NewsletterItem['link']>): string {
  const kind = {document: '', 'topic-page': ` (${w.topicPage})`, 'issue-page': ` (${w.issuePage})`}[link.to];
  return w.readMore(link.title) + kind;
}

/** A link that opens the reader's own mail program with words to share. Nobody learns of it. */
export function shareLink({heading, shareText, link}: NewsletterItem): string {
  const body = link ? `${shareText}\n\n${link.url}` : shareText;
  return `mailto:?subject=${encodeURIComponent(heading)}&body=${encodeURIComponent(body)}`;
}

function section(w: Words, title: string, items: readonly NewsletterItem[]): Block[] {
  return [
    {part: 'rule'},
    {part: 'heading', text: title},
    ...items.flatMap((item): Block[] => [
      {part: 'item', text: item.heading},
      {part: 'paragraph', text: item.text},
      ...(item.link ? [{part: 'link', text: linkWords(w, item.link), url: item.link.url} as const] : []),
      {
        part: 'share',
        text: `${w.share}: “${item.shareText}”`,
        url: shareLink(item),
        linkText: w.shareByEmail,
      },
    ]),
  ];
}
