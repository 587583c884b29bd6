import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {questionsFor} from '@cairn-kit/data';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {openDemo} from './open-demo.ts';
import type {Demo} from '../src/serve-demo.ts';

/** The state agency’s questions of principle 3. */
const total = questionsFor({principle: 3, audience: 'sea'}).length;
const allOpen = `Not started ${total}`;

describe('the demo host page, made harder', () => {
  let demo: Demo;
  let browser: Browser;
  let close: () => Promise<void>;

  before(async () => {
    ({demo, browser, close} = await openDemo());
  });

  after(() => close());

  /** Opens the page with something else in its HTML, on an origin that the service does not know. */
  async function visit(
    change: (html: string) => string = html => html,
    options: BrowserContextOptions = {},
  ): Promise<Page> {
    const html = change(await (await fetch(demo.site)).text());
    const css = await (await fetch(`${demo.site}/host.css`)).text();
    const server = createServer(({url}, response) => {
      const [type, body] = url === '/' ? ['html', html] : ['css', css];
      response.writeHead(200, {'content-type': `text/${type}`}).end(body);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(10_000);
    page.on('close', () => server.close().closeAllConnections());
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return page;
  }

  const larger = (html: string) =>
    html.replace('</head>', () => '<style>html {font-size: 200%}</style></head>');
  const phone = {width: 390, height: 800};

  it('does not scroll sideways on a phone at twice the text size, without the widgets', async () => {
    const page = await visit(larger, {viewport: phone, javaScriptEnabled: false});
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), phone.width);
    await page.context().close();
  });

  it('does not scroll sideways on a phone at twice the text size, with the widgets', async () => {
    const page = await visit(larger, {viewport: phone});
    await page.locator('cairn-question-checklist').getByText(allOpen).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), phone.width);
    await page.context().close();
  });

  it('keeps all that was typed until half a second ago when it is reloaded in the middle of a word', async () => {
    const page = await visit();
    const box = page.locator('cairn-question-checklist').getByRole('textbox').first();
    await box.click();
    const typed: {readonly key: string; readonly at: number}[] = [];
    for (const began = Date.now(); Date.now() < began + 3000;) {
      const key = 'abcde '.charAt(typed.length % 6);
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      typed.push({key, at: Date.now()});
      await page.waitForTimeout(40);
    }
    const end = Date.now();
    await page.reload();
    await page
      .locator('cairn-question-checklist')
      .getByText(`Not started ${total - 1}`)
      .waitFor();
    const kept = await box.inputValue();
    const text = (keys: typeof typed) => keys.map(({key}) => key).join('');
    assert.ok(text(typed).startsWith(kept), kept);
    assert.ok(kept.startsWith(text(typed.filter(({at}) => at < end - 500)).trimEnd()), `kept: ${kept}`);
    await page.context().close();
  });

  for (const [place, open, end] of [
    ['a flex container', '<div style="display: flex">', '</div>'],
    ['an inline block', '<div><div style="display: inline-block">', '</div></div>'],
    ['a table cell', '<table><tr><td>', '</td><td>Beside</td></tr></table>'],
  ] as const) {
    it(`shows a card in ${place} at least 200 px wide`, async () => {
      const card = '<cairn-principle-card principle="3"></cairn-principle-card>';
      const page = await visit(html =>
        html.replace(/<main.*<\/main>/s, () => `<main>${open}${card}${end}</main>`),
      );
      await page.getByText('Principle 3 of 10').waitFor();
      const {width = 0} = (await page.locator('cairn-principle-card').boundingBox()) ?? {};
      assert.ok(width >= 200, `${width} px`);
      await page.context().close();
    });
  }

  it('shows and saves the checklist where the page names its language as programmers do', async () => {
    const page = await visit(html => html.replace('<html lang="en">', '<html lang="en_US">'));
    const list = page.locator('cairn-question-checklist');
    await list.getByText(allOpen).waitFor();
    await list.getByRole('textbox').first().fill('Two parents.');
    // What is seen; what was said last may still be about the change before.
    await list.locator('[part=saved][data-state=saved]').waitFor();
    await page.reload();
    await list.getByText(`Not started ${total - 1}`).waitFor();
    assert.equal(await list.getByRole('textbox').first().inputValue(), 'Two parents.');
    await page.context().close();
  });

  it('says that the service does not take signups from an origin that it does not know', async () => {
    const page = await visit();
    await page.locator('cairn-question-checklist').getByText(allOpen).waitFor();
    const signup = page.locator('cairn-newsletter-signup');
    await signup.getByRole('textbox', {name: 'Email'}).fill('stranger@example.org');
    await signup.getByRole('button', {name: 'Subscribe'}).click();
    await signup.getByText('does not take signups from this page').waitFor();
    await page.context().close();
  });
});
