import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import type {BrowserContext} from 'playwright-core';
import {dist, openStorybook, violations, type OpenStorybook} from './open-storybook.ts';

interface Index {
  readonly entries: Readonly<
    Record<string, {readonly id: string; readonly type: 'story' | 'docs'; readonly title: string}>
  >;
}

const {entries} = JSON.parse(await readFile(`${dist}/index.json`, 'utf8')) as Index;

describe('the built Storybook', () => {
  let storybook: OpenStorybook;
  let context: BrowserContext;
  let base: string;

  before(async () => {
    storybook = await openStorybook();
    ({base} = storybook);
    // One context, so that pages share what they loaded.
    context = await storybook.browser.newContext();
  });

  after(() => storybook.close());

  it('has stories and docs of each widget, and the guide', () => {
    const titles = new Set(Object.values(entries).map(({title}) => title));
    assert.deepEqual([...titles].sort(), [
      'Cairn',
      'Data',
      'Embed',
      'Newsletter signup',
      'Principle card',
      'Question checklist',
      'Question checklist/Dialogs',
      'Question checklist/Tools',
      'Signup providers',
    ]);
  });

  for (const {id, type} of Object.values(entries)) {
    it(`shows ${id} without an error`, async () => {
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', error => errors.push(error.message));
      // axe runs below, so the accessibility addon need not: two at once are an error.
      await page.goto(`${base}/iframe.html?id=${id}&viewMode=${type}&globals=a11y.manual:!true`);
      const root = page.locator(type === 'docs' ? '#storybook-docs' : '#storybook-root');
      await root.waitFor({state: 'visible'});
      await page.waitForFunction(() => document.body.classList.contains('sb-show-main'));
      // What a screen reader is told, shadow roots included.
      const tree = await root.ariaSnapshot();
      assert.ok(tree.length > 60, `hardly a page: ${tree}`);
      assert.deepEqual(errors, []);
      if (type === 'story') assert.deepEqual(await violations(page), []);
      await page.close();
    });
  }

  it('prints the directives that each provider needs', async () => {
    const page = await context.newPage();
    await page.goto(`${base}/iframe.html?id=signup-providers--docs&viewMode=docs`);
    const rows = page.getByRole('row').filter({hasText: 'hubspot'});
    await rows.filter({hasText: 'connect-src'}).first().waitFor();
    await page.close();
  });

  it('documents a widget from its manifest', async () => {
    const page = await context.newPage();
    await page.goto(`${base}/iframe.html?id=principle-card--docs&viewMode=docs`);
    await page.getByText('Which principle: 1 to 10.').first().waitFor();
    for (const text of ['questions-url', 'cairn-principle-open', '--cairn-accent', 'statement'])
      assert.ok((await page.getByText(text, {exact: true}).count()) > 0, `"${text}" is not documented`);
    await page.close();
  });
});
