import {inLanguage, type Content} from './content.ts';
import {feedTexts, timeOfDay, type FeedOptions} from './feed-options.ts';
import {escapeHtml} from './html-text.ts';
import {identifierOf} from './identifier.ts';
import {issueHtml} from './issue-html.ts';
import {LICENSE, PUBLISHER} from './publication.ts';
import type {NewsletterIssue} from '../types.ts';

/**
 * The newsletter issues in one language as RSS 2.0. An issue that no source dates has no `pubDate`, and none has a
 * link: no page shows just it. RSS asks for a link of the channel; where no `homeUrl` is given, that is the website of
 * the organization that leads the campaign.
 */
export function toRss(content: Content, lang: string, {homeUrl, feedUrl}: FeedOptions = {}): string {
  const records = inLanguage(content, lang);
  const {title, description} = feedTexts(records, lang);
  const home = homeUrl ?? records.partners.find(({role}) => role === 'lead')?.url;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    element('title', title),
    element('link', home ?? `urn:uuid:${identifierOf('document', 'newsletter', lang)}`),
    element('description', description),
    element('language', lang),
    element('copyright', `${LICENSE.title}, ${LICENSE.url}`),
    element('lastBuildDate', new Date(`${content.meta.contentDate}T00:00:00Z`).toUTCString()),
    element('generator', `${PUBLISHER} ${content.meta.version}`),
    ...(feedUrl ? [`<atom:link href="${escapeHtml(feedUrl)}" rel="self" type="application/rss+xml"/>`] : []),
    ...records.newsletterIssues.map(itemXml),
    '</channel>',
    '</rss>',
  ];
  return `${lines.join('\n')}\n`;
}

function itemXml(issue: NewsletterIssue): string {
  const {id, lang, title, published} = issue;
  const time = timeOfDay(published);
  return [
    '<item>',
    element('title', title),
    element('description', issueHtml(issue)),
    `<guid isPermaLink="false">urn:uuid:${identifierOf('newsletter-issue', id, lang)}</guid>`,
    ...(time ? [element('pubDate', time.toUTCString())] : []),
    '</item>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`;
}
