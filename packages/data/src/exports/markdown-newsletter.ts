import type {NewsletterIssue, NewsletterItem, Provenance} from '../types.ts';
import {bullets, heading, labeled, linkTo, page, provenanceLine} from './markdown-page.ts';
import {code, escapeMarkdown, link} from './markdown-text.ts';
import {wordsFor, type Words} from './words.ts';

/** One newsletter issue. What it printed then, its addresses and hashtag, is shown as code and leads nowhere. */
export function newsletterPage(issue: NewsletterIssue): string {
  const words = wordsFor(issue.lang);
  const {newsletter, title, published, note, intro, hearFromYou, campaignNote, partners, address} = issue;
  const origin = (provenance: Provenance) => provenanceLine(provenance, words, issue.translation);
  const printed = (texts: readonly string[]) => labeled(words.asPrinted, texts.map(code).join(', '));
  const section = (name: string, items: readonly NewsletterItem[]) =>
    items.length > 0 ? [heading(2, name), ...items.flatMap(item => itemBlocks(item, words, origin))] : [];
  return page(
    [
      heading(1, title),
      `${escapeMarkdown(newsletter)} · ${published ?? escapeMarkdown(words.noDate)}`,
      labeled(words.note, escapeMarkdown(note)),
      escapeMarkdown(intro.text),
      origin(intro.provenance),
      ...section(words.stateSpotlights, issue.stateSpotlights),
      ...section(words.mustRead, issue.mustRead),
      ...section(words.toolsAndResources, issue.toolsAndResources),
      heading(2, words.hearFromYou),
      escapeMarkdown(hearFromYou.text),
      printed([hearFromYou.emailAsPrinted]),
      origin(hearFromYou.provenance),
      heading(2, words.campaignNote),
      escapeMarkdown(campaignNote.text),
      printed([campaignNote.siteAsPrinted, campaignNote.hashtag]),
      origin(campaignNote.provenance),
      heading(2, words.partners),
      escapeMarkdown(partners.text),
      bullets(partners.organizations.map(({name, url}) => link(name, url))),
      origin(partners.provenance),
      heading(2, words.address),
      printed([...address.lines, address.telephone]),
      origin(address.provenance),
    ],
    words,
  );
}

function itemBlocks(
  item: NewsletterItem,
  words: Words,
  origin: (provenance: Provenance) => string,
): string[] {
  const {heading: title, text, shareText, provenance} = item;
  return [
    heading(3, title),
    escapeMarkdown(text),
    ...(item.link ? [linkTo(item.link.title, item.link.url, item.link.to, words)] : []),
    labeled(words.shareText, escapeMarkdown(shareText)),
    origin(provenance),
  ];
}
