import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {generateRssFeed, parseRssFeed} from 'feedsmith';
import {bilingualContent, exampleContent} from '../testing/example-content.ts';
import {naughtyText} from '../testing/naughty-text.ts';
import type {Content} from './content.ts';
import {toRss} from './rss.ts';

const content = exampleContent();

/** The example, with its one issue changed. */
function withIssue(changes: Partial<Content['newsletterIssues'][number]>): Content {
  return {...content, newsletterIssues: content.newsletterIssues.map(issue => ({...issue, ...changes}))};
}

describe('the RSS feed', () => {
  it('is read by a feed reader, which finds what RSS asks for', () => {
    const feed = parseRssFeed(toRss(content, 'en'));
    assert.equal(feed.title, 'Example newsletter · Newsletter issues, restated');
    assert.match(feed.description ?? '', /not affiliated/);
    assert.deepEqual([feed.language, feed.items?.length], ['en', 1]);
    assert.equal(feed.lastBuildDate, 'Sun, 01 Feb 2026 00:00:00 GMT');
  });

  it('says the same after a reader wrote it again', () => {
    const feed = parseRssFeed(toRss(content, 'en', {feedUrl: 'https://example.org/rss.xml'}));
    const again = parseRssFeed(generateRssFeed(feed, {lenient: true}));
    assert.deepEqual(again, feed);
  });

  it('has no date and no link for an issue without them, and names it by a UUID', () => {
    const [item] = parseRssFeed(toRss(content, 'en')).items ?? [];
    assert.deepEqual([item?.pubDate, item?.link, item?.guid?.isPermaLink], [undefined, undefined, false]);
    assert.match(item?.guid?.value ?? '', /^urn:uuid:[0-9a-f-]{36}$/);
  });

  it('has a date where a source gives the day, and none where it gives the month only', () => {
    const dateOf = (published: string) =>
      parseRssFeed(toRss(withIssue({published}), 'en')).items?.[0]?.pubDate;
    assert.equal(dateOf('2018-05-24'), 'Thu, 24 May 2018 00:00:00 GMT');
    assert.equal(dateOf('2018-05'), undefined);
  });

  it('leads to the page it is given, else to the website of the campaign’s lead', () => {
    assert.equal(parseRssFeed(toRss(content, 'en')).link, 'https://example.org');
    assert.equal(
      parseRssFeed(toRss(content, 'en', {homeUrl: 'https://a.example'})).link,
      'https://a.example',
    );
    assert.match(parseRssFeed(toRss({...content, partners: []}, 'en')).link ?? '', /^urn:uuid:/);
  });

  it('shows what the issue printed then as text, never as a link', () => {
    const html = parseRssFeed(toRss(content, 'en')).items?.[0]?.description ?? '';
    assert.match(html, /desk@example\.org/);
    assert.match(html, /Example\.org/);
    assert.doesNotMatch(html, /mailto:|tel:|href="[^"]*(Example\.org|desk@)/);
  });

  it('links only to the pages that the items name', () => {
    const html = parseRssFeed(toRss(content, 'en')).items?.[0]?.description ?? '';
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url);
    assert.deepEqual(links, ['https://example.org/memo', 'https://example.org/memo', 'https://example.org']);
    assert.match(html, /Title of the memo<\/a> \(page that leads to it\)/);
  });

  it('is in the language asked for', () => {
    const spanish = parseRssFeed(toRss(bilingualContent(), 'es'));
    assert.deepEqual([spanish.language, spanish.items?.length], ['es', 1]);
    assert.match(spanish.items?.[0]?.description ?? '', /Estados destacados/);
  });

  it('keeps any text a text: it is never markup, neither of the feed nor of its HTML', () => {
    fc.assert(
      fc.property(naughtyText, title => {
        const feed = toRss(withIssue({title, note: title}), 'en');
        assert.doesNotMatch(feed, /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
        assert.equal(feed.match(/<title>/g)?.length, 2);
        const html = parseRssFeed(feed).items?.[0]?.description ?? '';
        assert.doesNotMatch(html, /<script|<b>/);
      }),
    );
  });
});
