import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {micromark} from 'micromark';
import {gfm, gfmHtml} from 'micromark-extension-gfm';
import {bilingualContent} from '../testing/example-content.ts';
import {naughtyText} from '../testing/naughty-text.ts';
import {code, escapeMarkdown, link} from './markdown-text.ts';
import {toMarkdown} from './markdown.ts';

/** The HTML that a reader of CommonMark, and of what GitHub adds to it, makes of Markdown. Lets raw HTML through, to find it. */
const read = (markdown: string) =>
  micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

/** The names of the tags in HTML, each once. */
const tagsIn = (html: string) => [...new Set([...html.matchAll(/<(\w+)/g)].map(([, name]) => name!))].sort();

/** What a person sees of HTML. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_entity, name: 'lt' | 'gt' | 'quot' | 'amp') => {
      return {lt: '<', gt: '>', quot: '"', amp: '&'}[name];
    })
    .trim();

const asOneLine = (text: string) =>
  text.toWellFormed().replaceAll('\0', '\uFFFD').replace(/\s+/g, ' ').trim();

describe('a reader of Markdown', () => {
  it('sees any text as just this text, without markup', () => {
    fc.assert(
      fc.property(naughtyText, text => {
        const html = read(escapeMarkdown(text));
        assert.equal(textOf(html), asOneLine(text));
        for (const tag of tagsIn(html)) assert.ok(['p', 'code'].includes(tag), html);
      }),
      {numRuns: 2000},
    );
  });

  it('sees code and links as they were meant, whatever their text', () => {
    fc.assert(
      fc.property(naughtyText, text => {
        fc.pre(asOneLine(text) !== '');
        assert.equal(textOf(read(code(text))), asOneLine(text));
        assert.match(read(link(text, 'https://example.org/a')), /^<p><a href="https:\/\/example\.org\/a">/);
      }),
      {numRuns: 2000},
    );
  });

  it('finds in the pages only headings, texts, lists and links to the web', () => {
    for (const [path, page] of toMarkdown(bilingualContent())) {
      const html = read(page);
      for (const tag of tagsIn(html)) {
        assert.match(tag, /^(h[1-6]|p|ul|ol|li|strong|em|a|code|blockquote|hr)$/, `${path}: ${html}`);
      }
      assert.equal(html.match(/<h[1-6]/g)?.length, page.match(/^#+ /gm)?.length, path);
      for (const [, href] of html.matchAll(/href="([^"]*)"/g)) assert.match(href!, /^https?:\/\//, path);
    }
  });
});
