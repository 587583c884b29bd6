import type {NewsletterIssue} from '../types.ts';
import {inLanguage, type Content} from './content.ts';
import {feedTexts, timeOfDay, type FeedOptions} from './feed-options.ts';
import {identifierOf} from './identifier.ts';
import {issueHtml} from './issue-html.ts';
import {LICENSE, PUBLISHER} from './publication.ts';

/** A JSON Feed of version 1.1. */
export interface JsonFeed {
  readonly version: 'https://jsonfeed.org/version/1.1';
  readonly title: string;
  readonly home_page_url?: string;
  readonly feed_url?: string;
  readonly description: string;
  readonly language: string;
  readonly authors: readonly {readonly name: string}[];
  readonly items: readonly JsonFeedItem[];
}

/** One issue. It has no `url`: no page shows just it. */
export interface JsonFeedItem {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly content_html: string;
  readonly date_published?: string;
  readonly language: string;
}

/** The newsletter issues in one language as JSON Feed 1.1. An issue that no source dates has no `date_published`. */
export function toJsonFeed(content: Content, lang: string, {homeUrl, feedUrl}: FeedOptions = {}): JsonFeed {
  const records = inLanguage(content, lang);
  const {title, description} = feedTexts(records, lang);
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(homeUrl && {home_page_url: homeUrl}),
    ...(feedUrl && {feed_url: feedUrl}),
    description: `${description} ${LICENSE.title}, ${LICENSE.url}`,
    language: lang,
    authors: [{name: PUBLISHER}],
    items: records.newsletterIssues.map(itemOf),
  };
}

function itemOf(issue: NewsletterIssue): JsonFeedItem {
  const {id, lang, title, published, intro} = issue;
  const time = timeOfDay(published);
  return {
    id: `urn:uuid:${identifierOf('newsletter-issue', id, lang)}`,
    title,
    summary: intro.text,
    content_html: issueHtml(issue),
    ...(time && {date_published: time.toISOString()}),
    language: lang,
  };
}
