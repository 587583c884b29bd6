import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {bilingualContent, exampleContent} from '../testing/example-content.ts';
import {naughtyText} from '../testing/naughty-text.ts';
import {code, escapeMarkdown, link} from './markdown-text.ts';
import {toMarkdown} from './markdown.ts';

const content = exampleContent();
const pages = toMarkdown(content);

describe('a text in Markdown', () => {
  it('shows signs that would be markup', () => {
    assert.equal(
      escapeMarkdown('*a* _b_ `c` [d](e) <f> &amp; ~~g~~ #h'),
      String.raw`\*a\* \_b\_ \`c\` \[d\](e) \<f\> \&amp; \~\~g\~\~ \#h`,
    );
  });

  it('never begins a list, a quotation or a rule', () => {
    assert.deepEqual(['1. a', '12) a', '- a', '+ a', '> a', '---', '==='].map(escapeMarkdown), [
      '1\\. a',
      '12\\) a',
      '\\- a',
      '\\+ a',
      '\\> a',
      '\\---',
      '\\===',
    ]);
  });

  it('shows an address as code, which nothing makes a link of', () => {
    assert.equal(escapeMarkdown('Write to desk@example.org'), 'Write to `desk@example.org`');
    assert.equal(
      escapeMarkdown('See https://example.org/_a_ or www.example.org'),
      'See `https://example.org/_a_` or `www.example.org`',
    );
  });

  it('stays on one line', () => {
    fc.assert(
      fc.property(naughtyText, text => assert.doesNotMatch(escapeMarkdown(text) + code(text), /[\r\n]/)),
    );
    assert.equal(escapeMarkdown('a\n===\n\n    b'), 'a === b');
  });

  it('leaves plain words alone, in every language', () => {
    const text = '¿Quién dirige el trabajo (en serio)? “Así”, dijo, 20 U.S.C. 6311; it’s 10-20 %!';
    assert.equal(escapeMarkdown(text), text);
  });

  it('has a backslash before every sign that could begin markup, outside of code', () => {
    fc.assert(
      fc.property(naughtyText, text => {
        // In one pass, for inside code a backslash escapes nothing.
        const outside = escapeMarkdown(text).replace(/\\[^]|(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '');
        assert.doesNotMatch(outside, /[\\`*_{}[\]<>~|$&#]/);
      }),
    );
  });

  it('is a link only to the web', () => {
    assert.equal(link('a]', 'https://example.org/b>c(d)'), '[a\\]](<https://example.org/b%3Ec(d)>)');
    assert.equal(link('a', 'javascript:alert(1)'), 'a');
    assert.equal(link('a', 'not an address'), 'a');
  });
});

describe('the Markdown pages', () => {
  it('are one for each principle, issue and other kind, in each language', () => {
    const names = [
      'principles/1',
      'requirements',
      'glossary',
      'rating-scales',
      'resources',
      'partners',
      'newsletter-issues/first-issue',
    ];
    assert.deepEqual(
      [...toMarkdown(bilingualContent()).keys()],
      ['en', 'es'].flatMap(lang => names.map(name => `${name}.${lang}.md`)),
    );
  });

  it('show a principle’s questions by audience and phase', () => {
    const headings = pages.get('principles/1.en.md')?.match(/^#+ .*/gm);
    assert.deepEqual(headings, [
      '# Principle 1: Title of one',
      '## What it asks',
      '## Questions: State (SEA)',
      '### Planning',
      '#### Who leads the work, and what did that person stop doing?',
      '### Implementation',
      '#### What changed in the plan because of what families said?',
      '## Questions: District (LEA)',
      '### Planning',
      '#### Who leads the work, and what did that person stop doing?',
    ]);
  });

  it('say whose words they are, with links to the sources that have a page', () => {
    const page = pages.get('principles/1.en.md') ?? '';
    assert.match(
      page,
      /\*\*Source:\*\* Restated: Example Press, \[Title of the memo\]\(<https:\/\/example\.org\/memo>\)/,
    );
    assert.match(page, /Example Press, “A letter”/);
    assert.match(page, /\*\*Source:\*\* Our own words · not checked by anybody yet · as of 2026-01-01/);
    for (const [path, text] of pages) assert.match(text, /^\*\*Source:\*\*/m, path);
  });

  it('say where a page only leads to a document', () => {
    assert.match(pages.get('principles/1.en.md') ?? '', /\[Deep dive 1\]\(<.*>\) \(page that leads to it\)/);
  });

  it('never show what a newsletter printed then as a link', () => {
    const page = pages.get('newsletter-issues/first-issue.en.md') ?? '';
    assert.match(page, /\*\*As printed then:\*\* `desk@example\.org`/);
    assert.match(page, /\*\*As printed then:\*\* `Example\.org`, `#Example`/);
    assert.match(page, /No source gives the date\./);
  });

  it('say that a translation was not reviewed', () => {
    assert.match(toMarkdown(bilingualContent()).get('glossary.es.md') ?? '', /traducción sin revisar/);
  });
});
