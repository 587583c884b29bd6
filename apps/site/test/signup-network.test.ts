import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {useSignupPages} from './signup-page.ts';

const signup = (provider: string, how: string, path = '', more = '') =>
  `<cairn-newsletter-signup provider="${provider}" endpoint="{provider}/${how}/{run}${path}" ${more}></cairn-newsletter-signup>`;

const hubspotPath = '/submissions/v3/integration/submit/62515/78c2891f-ebdd-44c0-bd94-15c012bbbfbf';
const box = (page: Page) => page.getByRole('textbox', {name: 'Email'});
const button = (page: Page) => page.getByRole('button', {name: 'Subscribe'});

/** Every request of a page from now on, by origin and file. */
function record(page: Page): {readonly origin: string; readonly file: string}[] {
  const requests: {origin: string; file: string}[] = [];
  page.on('request', request => {
    const {origin, pathname} = new URL(request.url());
    requests.push({origin, file: pathname});
  });
  return requests;
}

describe('a signup and the network', () => {
  const {visit, running} = useSignupPages();

  for (const [provider, how, path, says] of [
    ['cairn', 'pending', '', 'Almost there.'],
    ['hubspot', 'message', hubspotPath, 'Sent.'],
    ['ghost', 'pending', '', 'Almost there.'],
    ['kit', 'success', '/forms/9471578/subscriptions', 'Sent.'],
  ] as const) {
    it(`asks nobody but ${provider}, only once somebody signs up, and sets no cookie`, async () => {
      const {page} = await visit({body: signup(provider, how, path)});
      const requests = record(page);
      await page.reload();
      await button(page).waitFor();
      const before = requests.splice(0);
      assert.deepEqual(
        before.map(({file}) => file),
        ['/', '/cairn.js'],
      );
      await box(page).focus();
      await page.waitForFunction(
        file => performance.getEntriesByType('resource').some(({name}) => name.endsWith(file)),
        `/parts/${provider}.js`,
      );
      assert.deepEqual(
        requests.splice(0).map(({file}) => file),
        ['/parts/sending.js', `/parts/${provider}.js`],
      );
      await page.keyboard.type('maria@example.org');
      assert.equal(requests.length, 0, 'typing made a request');
      await page.keyboard.press('Enter');
      await page.getByText(says).waitFor();
      const origins = new Set(requests.map(request => request.origin));
      assert.deepEqual([...origins], [running().provider.origin]);
      assert.deepEqual(await page.context().cookies(), []);
      assert.deepEqual(
        await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]),
        ['', 0, 0],
      );
      await page.context().close();
    });
  }

  it('sends a double click once', async () => {
    const {page, run} = await visit({body: signup('cairn', 'slow')});
    await box(page).fill('maria@example.org');
    await button(page).dblclick();
    await page.getByText('Almost there.').waitFor();
    assert.equal(running().provider.seen(run).length, 1);
    await page.context().close();
  });

  it('says within ten seconds that nobody answered, and keeps what was typed', async () => {
    const {page, run} = await visit({body: signup('cairn', 'silence', '', 'fields="name"')});
    await page.getByRole('textbox', {name: 'Name (optional)'}).fill('María');
    await box(page).fill('maria@example.org');
    const began = Date.now();
    await button(page).click();
    await page.getByText('did not answer in time').waitFor();
    // Its patience is ten seconds; the rest is for a busy machine to show it.
    assert.ok(Date.now() - began < 15_000, `${Date.now() - began} ms`);
    assert.equal(await box(page).inputValue(), 'maria@example.org');
    assert.equal(await page.getByRole('textbox', {name: 'Name (optional)'}).inputValue(), 'María');
    assert.equal(running().provider.seen(run).length, 1);
    await page.context().close();
  });

  it('says that the reader is offline, and sends once they are back', async () => {
    const {page, run} = await visit({body: signup('cairn', 'pending')});
    await box(page).fill('maria@example.org');
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({name}) => name.endsWith('parts/cairn.js')),
    );
    await page.context().setOffline(true);
    await button(page).click();
    await page.getByText('You are offline.').waitFor();
    assert.deepEqual(running().provider.seen(run), []);
    await page.context().setOffline(false);
    await button(page).click();
    await page.getByText('Almost there.').waitFor();
    assert.equal(running().provider.seen(run).length, 1);
    await page.context().close();
  });

  it('says so when its own files do not come, and keeps what was typed', async () => {
    const {page, run} = await visit({body: signup('cairn', 'pending')});
    await page.route('**/parts/cairn.js', route => route.abort('connectionrefused'));
    await box(page).fill('maria@example.org');
    await button(page).click();
    await page.getByText('We could not reach the newsletter’s service.').waitFor();
    assert.equal(await box(page).inputValue(), 'maria@example.org');
    assert.deepEqual(running().provider.seen(run), []);
    await page.context().close();
  });

  it('keeps the page’s own form when the file with the fields does not come', async () => {
    const {page} = await visit({
      body: signup('cairn', 'pending', '', 'fields="name"').replace(
        '></cairn',
        '><p>The page’s own form</p></cairn',
      ),
    });
    await page.route('**/parts/fields.js', route => route.abort('connectionrefused'));
    await page.reload();
    await page.waitForFunction(() => customElements.get('cairn-newsletter-signup'));
    await page.getByText('The page’s own form').waitFor();
    assert.equal(await box(page).count(), 0);
    await page.context().close();
  });
});
