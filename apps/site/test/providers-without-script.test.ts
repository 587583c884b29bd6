import assert from 'node:assert/strict';
import {once} from 'node:events';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {newsletterSignupSnippet, type NewsletterSignupOptions} from '@cairn-kit/embed/snippets';
import {providers, type ProviderId, type SignupField} from '@cairn-kit/signup';
import {chromium, type Browser, type Page} from 'playwright-core';
// Not published, and so without a name of its own.
import {allFacts} from '../../../packages/signup/src/testing/facts/index.ts';
import type {ProviderFacts} from '../../../packages/signup/src/testing/provider-facts.ts';
import {
  startProviderServer,
  type ProviderServer,
} from '../../../packages/signup/src/testing/provider-server.ts';
import {CHROMIUM_ARGS, findChromium} from '../../../tools/find-chromium.mjs';

const everyField: readonly SignupField[] = ['name', 'jobRole', 'organization', 'state'];

/** What a page's owner says who asks for everything that the provider has a place for. */
function snippetOptions(facts: ProviderFacts, endpoint: string): NewsletterSignupOptions {
  const id = facts.id as ProviderId;
  const {names, hidden, list, signupPage} = facts.options ?? {};
  const all = {...providers[id].names, ...names};
  return {
    provider: id,
    endpoint,
    name: 'What states are learning',
    fields: everyField.filter(field => all[field]),
    topics: (facts.signup?.lists ?? []).map(id => ({id, label: `Topic ${id}`})),
    tags: facts.signup?.tags ?? [],
    ...(list && {list}),
    ...(signupPage && {signupPage}),
    ...(names && {fieldNames: names}),
    ...(hidden && {hiddenFields: hidden}),
  };
}

const typed: Readonly<Record<string, string>> = {
  Email: "maria.o'neil+news@example.org",
  'Name (optional)': 'María & José',
  'Organization (optional)': '<b>Franklin</b>',
};

async function fill(page: Page, facts: ProviderFacts) {
  for (const [name, value] of Object.entries(typed)) {
    const box = page.getByRole('textbox', {name, exact: true});
    if (await box.count()) await box.fill(value);
  }
  const state = page.getByRole('combobox', {name: 'State (optional)'});
  if (await state.count()) await state.selectOption({label: 'New Mexico'});
  for (const list of facts.signup?.lists ?? [])
    await page.getByRole('checkbox', {name: `Topic ${list}`}).check();
  await page.getByRole('button', {name: 'Subscribe'}).click();
}

describe('a signup without JavaScript', () => {
  let provider: ProviderServer;
  let browser: Browser;

  before(async () => {
    provider = await startProviderServer();
    browser = await chromium.launch({executablePath: findChromium()!, args: CHROMIUM_ARGS});
  });

  after(async () => {
    await browser.close();
    await provider.close();
  });

  async function visit(body: string): Promise<Page> {
    const server = createServer((_request, response) => {
      response
        .writeHead(200, {'content-type': 'text/html; charset=utf-8'})
        .end(`<!doctype html><html lang="en"><title>A page</title>${body}`);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const page = await browser.newPage({javaScriptEnabled: false});
    page.on('close', () => server.close().closeAllConnections());
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return page;
  }

  for (const facts of allFacts) {
    const endpoint = () => `${provider.origin}/taken/${facts.id}${facts.endpoint}`;

    if (facts.formPost) {
      it(`reaches ${facts.id} by the fallback’s form, exactly as it takes one`, async () => {
        const page = await visit(newsletterSignupSnippet(snippetOptions(facts, endpoint())));
        await fill(page, facts);
        await page.getByRole('heading', {name: `${facts.id} took the form (taken)`}).waitFor();
        const [request, ...more] = provider.seen(facts.id);
        assert.deepEqual([request?.faults, more], [[], []]);
        const values = (request!.body as [string, string][]).map(([, value]) => value);
        for (const list of facts.signup?.lists ?? []) assert.ok(values.includes(list), list);
        assert.ok(values.includes(typed['Email']!));
        await page.close();
      });
    } else {
      it(`leads to the page of ${facts.id}, which takes no form`, async () => {
        const options = snippetOptions(facts, endpoint());
        const page = await visit(newsletterSignupSnippet(options));
        const href = await page.getByRole('link', {name: 'Subscribe'}).getAttribute('href');
        assert.equal(href, providers[facts.id as ProviderId].link(options));
        await page.close();
      });
    }
  }
});
