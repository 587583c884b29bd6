import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv} from 'ajv';
import ajvFormats from 'ajv-formats';
import {generateJsonFeed, parseJsonFeed} from 'feedsmith';
import {bilingualContent, exampleContent} from '../testing/example-content.ts';
import {toJsonFeed} from './json-feed.ts';

const content = exampleContent();
const text = {type: 'string', minLength: 1};
const url = {type: 'string', format: 'uri'};

/** What the JSON Feed 1.1 specification asks of the fields that we write; any other field is a mistake. */
const jsonFeedSchema = {
  type: 'object',
  required: ['version', 'title', 'items'],
  additionalProperties: false,
  properties: {
    version: {const: 'https://jsonfeed.org/version/1.1'},
    title: text,
    home_page_url: url,
    feed_url: url,
    description: text,
    language: {type: 'string', pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'},
    authors: {
      type: 'array',
      minItems: 1,
      items: {type: 'object', minProperties: 1, additionalProperties: false, properties: {name: text}},
    },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'content_html'],
        additionalProperties: false,
        properties: {
          id: text,
          title: text,
          summary: text,
          content_html: text,
          date_published: {type: 'string', format: 'date-time'},
          language: text,
        },
      },
    },
  },
};

describe('the JSON Feed', () => {
  const ajv = ajvFormats.default(new Ajv({allErrors: true}));
  const validate = ajv.compile(jsonFeedSchema);
  const [issue] = content.newsletterIssues;

  it('is what version 1.1 asks for, with and without pages of its own', () => {
    for (const feed of [
      toJsonFeed(content, 'en'),
      toJsonFeed(bilingualContent(), 'es', {
        homeUrl: 'https://example.org',
        feedUrl: 'https://example.org/feed.json',
      }),
      toJsonFeed({...content, newsletterIssues: [{...issue!, published: '2018-05-24'}]}, 'en'),
    ]) {
      assert.ok(validate(feed), ajv.errorsText(validate.errors));
    }
  });

  it('is read by a feed reader, and says the same after the reader wrote it again', () => {
    const {version, ...rest} = toJsonFeed(content, 'en');
    const parsed = parseJsonFeed(JSON.stringify({version, ...rest}));
    assert.deepEqual(parsed, rest);
    const again: unknown = generateJsonFeed(parsed, {lenient: true});
    assert.deepEqual(again, toJsonFeed(content, 'en'));
  });

  it('names an issue the same as the RSS feed does, and says when it appeared only where a source does', () => {
    const [item] = toJsonFeed(content, 'en').items;
    assert.match(item?.id ?? '', /^urn:uuid:[0-9a-f-]{36}$/);
    assert.ok(item && !('date_published' in item) && !('url' in item));
    const dated = toJsonFeed({...content, newsletterIssues: [{...issue!, published: '2018-05-24'}]}, 'en');
    assert.equal(dated.items[0]?.date_published, '2018-05-24T00:00:00.000Z');
  });

  it('has the issues of one language', () => {
    const feed = toJsonFeed(bilingualContent(), 'es');
    assert.deepEqual([feed.language, feed.items.map(({language}) => language)], ['es', ['es']]);
  });
});
