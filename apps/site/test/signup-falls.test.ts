import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import {useSignupPages} from './signup-page.ts';

const strict = "default-src 'none'; script-src {embed}; style-src 'self'";
const cairn = (how: string, more = '') =>
  `<cairn-newsletter-signup endpoint="{provider}/${how}/{run}" list="weekly" ${more}></cairn-newsletter-signup>`;

const box = (page: Page) => page.getByRole('textbox', {name: 'Email'});

async function signUp(page: Page, address = 'maria@example.org') {
  await box(page).fill(address);
  await page.getByRole('button', {name: 'Subscribe'}).click();
}

describe('a signup in a page that forbids something', () => {
  const {visit, running} = useSignupPages();

  it('needs the directives that the provider names, and no others', async () => {
    const csp = `${strict}; connect-src {provider}; form-action {provider}`;
    const {page, run} = await visit({body: cairn('pending'), csp});
    const violations = await page.evaluateHandle(() => {
      const seen: string[] = [];
      addEventListener('securitypolicyviolation', event => seen.push(event.effectiveDirective));
      return seen;
    });
    await signUp(page);
    await page.getByText('Almost there.').waitFor();
    assert.deepEqual(await violations.jsonValue(), []);
    assert.equal(running().provider.seen(run).length, 1);
    await page.context().close();
  });

  it('falls to a form in a new tab where the page may not ask, and loses nothing', async () => {
    const csp = `${strict}; form-action {provider}`;
    const body = cairn('taken', 'fields="name state"');
    const {page, run} = await visit({body, csp});
    await page.getByRole('textbox', {name: 'Name (optional)'}).fill('María');
    await page.getByRole('combobox', {name: 'State (optional)'}).selectOption('NM');
    const opened = page.context().waitForEvent('page');
    await signUp(page);
    await (await opened).getByRole('heading', {name: 'cairn took the form (taken)'}).waitFor();
    await page.getByText('One more step.').waitFor();
    const [request, ...more] = running().provider.seen(run);
    assert.deepEqual([request?.faults, more], [[], []]);
    const values = Object.fromEntries(request!.body as [string, string][]);
    assert.deepEqual(
      [values['email'], values['name'], values['state'], values['lists']],
      ['maria@example.org', 'María', 'NM', 'weekly'],
    );
    await page.context().close();
  });

  it('falls to a link where the page may neither ask nor submit, and says so', async () => {
    const {page, run} = await visit({body: cairn('taken'), csp: `${strict}; form-action 'none'`});
    await signUp(page);
    await page.getByText('This page’s own security rules do not let the signup through').waitFor();
    assert.equal(await box(page).inputValue(), 'maria@example.org');
    assert.deepEqual(running().provider.seen(run), []);
    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', {name: 'Open the newsletter’s signup page'}).click();
    await (await opened).getByRole('heading', {name: 'Sign up at cairn'}).waitFor();
    await page.context().close();
  });

  it('falls to a link where the provider has nothing else', async () => {
    const path = '/submissions/v3/integration/submit/62515/78c2891f-ebdd-44c0-bd94-15c012bbbfbf';
    const {page} = await visit({
      csp: strict,
      body: `<cairn-newsletter-signup provider="hubspot" endpoint="{provider}/message/{run}${path}"
        signup-page="{provider}/opened/{run}/newsletter?from=toolkit"></cairn-newsletter-signup>`,
    });
    await signUp(page);
    await page.getByText('This page cannot send the signup').waitFor();
    await page.getByRole('link', {name: 'Open the newsletter’s signup page'}).waitFor();
    await page.getByRole('button', {name: 'Use another address'}).click();
    assert.equal(await box(page).inputValue(), 'maria@example.org');
    await page.context().close();
  });

  it('works in a sandbox that allows scripts only, and always shows a way on', async () => {
    const frame = (how: string) =>
      `<iframe sandbox="allow-scripts" title="Signup" style="width: 30rem; height: 40rem"
        srcdoc="${`<script type=module src={embed}/cairn.js crossorigin></script>${cairn(how)}`.replaceAll('"', '&quot;')}"></iframe>`;
    const {page} = await visit({body: frame('pending')});
    const inside = page.frameLocator('iframe');
    await inside.getByRole('textbox', {name: 'Email'}).fill('maria@example.org');
    await inside.getByRole('button', {name: 'Subscribe'}).click();
    await inside.getByText('Almost there.').waitFor();
    await page.context().close();

    const refused = await visit({body: frame('blocked')});
    const there = refused.page.frameLocator('iframe');
    await there.getByRole('textbox', {name: 'Email'}).fill('maria@example.org');
    await there.getByRole('button', {name: 'Subscribe'}).click();
    await there.getByRole('button', {name: 'Continue on the newsletter’s own page'}).click();
    await there.getByText('No new tab?').waitFor();
    await there.getByRole('link', {name: 'Open the newsletter’s signup page'}).click();
    await there.getByRole('heading', {name: 'Sign up at cairn'}).waitFor();
    await refused.page.context().close();
  });

  it('goes the way that the page’s owner wants', async () => {
    const {page, run} = await visit({body: cairn('taken', 'transport="form-post"')});
    const opened = page.context().waitForEvent('page');
    await signUp(page);
    await (await opened).getByRole('heading', {name: 'cairn took the form (taken)'}).waitFor();
    assert.deepEqual(
      running()
        .provider.seen(run)
        .map(({faults}) => faults),
      [[]],
    );
    await page.context().close();
  });
});
