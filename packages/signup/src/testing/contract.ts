/* eslint-disable @typescript-eslint/no-floating-promises -- node:test waits for its tests by itself. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Page} from 'playwright-core';
import type {Signup, SignupOptions, SignupProvider} from '../signup-provider.ts';
import {maria} from './maria.ts';
import type {ExpectedRequest, FetchFacts, ProviderFacts} from './provider-facts.ts';
import {strangers} from './strangers.ts';
import {sendIn, useBrowser, type Ending, type Sending, type TestBrowser} from './test-browser.ts';

/** What the tests of one provider share. */
interface Subject {
  readonly provider: SignupProvider;
  readonly facts: ProviderFacts;
  readonly signup: Signup;
  browser(): TestBrowser;
  /** Options under which the provider answers in one way, for a run of its own. */
  options(how: string): SignupOptions & {readonly run: string};
}

/** The test every provider must pass, in a real browser against a real server on a loopback address. */
export function testProvider(provider: SignupProvider, facts: ProviderFacts): void {
  describe(provider.id, () => {
    const browser = useBrowser();
    let runs = 0;
    const subject: Subject = {
      provider,
      facts,
      signup: {...maria, ...facts.signup},
      browser,
      options(how) {
        const run = `${provider.id}-${runs++}`;
        return {
          ...facts.options,
          endpoint: `${browser().provider.origin}/${how}/${run}${facts.endpoint}`,
          run,
        };
      },
    };

    testData(subject);
    if (facts.fetch) testFetch(subject, facts.fetch);
    if (facts.formPost) testFormPost(subject, facts.formPost);
    if (facts.link) testLink(subject, facts.link);
  });
}

const statuses = ['confirmed', 'pending', 'unknown'];

function testData({provider, facts}: Subject): void {
  it('declares the transports that its facts describe, and no other', () => {
    const described = [facts.fetch && 'fetch', facts.formPost && 'form-post', facts.link && 'link'];
    assert.deepEqual(provider.transports, described.filter(Boolean));
    assert.equal(provider.id, facts.id);
  });

  it('has no way to the hosted page where none is known', () => {
    const unknown = {endpoint: 'https://news.example.gov' + facts.endpoint, list: facts.options?.list};
    const link = provider.link(unknown);
    assert.equal(link, facts.link?.startsWith('/') ? 'https://news.example.gov' + facts.link : undefined);
  });
}

async function send(
  {browser, provider, signup}: Subject,
  options: SignupOptions,
  {csp, ...more}: Partial<Sending> & {readonly csp?: string} = {},
) {
  return sendIn(await browser().page(csp), {provider: provider.id, signup, options, ...more});
}

const byFetch = {how: {transport: 'fetch'}} as const;

function testFetch(subject: Subject, fetch: FetchFacts): void {
  const {provider, facts, browser} = subject;
  const next = provider.transports[1];

  /** That exactly the signup's request arrived, after what comes before it. */
  function assertSentOnce(run: string) {
    const seen = browser().provider.seen(run);
    assert.deepEqual(
      seen.flatMap(({faults}) => faults),
      [],
    );
    assert.deepEqual(
      seen.map(({path}) => path),
      [...(facts.before ? [facts.before.path] : []), fetch.path],
    );
    assertBody(seen.at(-1)?.body, fetch);
  }

  for (const [how, {means}] of Object.entries({...strangers, ...fetch.answers})) {
    it(`takes "${how}" for ${means}, after one exact request`, async () => {
      const options = subject.options(how);
      const ending = await send(subject, options, byFetch);
      assertSentOnce(options.run);
      if (means === 'already-subscribed')
        assert.deepEqual(ending.outcome, {status: 'confirmed', already: true, transport: 'fetch'});
      else if (statuses.includes(means))
        assert.deepEqual(ending.outcome, {status: means, transport: 'fetch'});
      else assertFailure(ending, provider.id, means, next);
    });
  }

  it('claims nothing where the page may not read the answer', async () => {
    const options = subject.options('opaque');
    assertFailure(await send(subject, options, byFetch), provider.id, 'unreachable', next);
    assertSentOnce(options.run);
  });

  testUnanswered(subject, assertSentOnce, next);
  testPolicy(subject, next);
}

function testUnanswered(subject: Subject, assertSentOnce: (run: string) => void, next?: string): void {
  const {provider, browser} = subject;

  it('waits no longer than it was told for an answer that never comes, or ends in the middle', async () => {
    const how = {transport: 'fetch', timeout: 1500} as const;
    const silence = subject.options('silence');
    const both = [silence, subject.options('half')].map(options => send(subject, options, {how}));
    for (const ending of await Promise.all(both)) assertFailure(ending, provider.id, 'timeout', next);
    assertSentOnce(silence.run);
  });

  it('says that a cut connection gave no answer', async () => {
    assertFailure(await send(subject, subject.options('cut'), byFetch), provider.id, 'unreachable', next);
  });

  it('says that the reader is offline, and sends nothing', async () => {
    const options = subject.options('success');
    const context = (await browser().page()).context();
    await context.setOffline(true);
    const ending = await send(subject, options, byFetch);
    await context.setOffline(false);
    assertFailure(ending, provider.id, 'offline', next);
    assert.deepEqual(browser().provider.seen(options.run), []);
  });

  it('ends when the caller says so, with the reason that the caller gave', async () => {
    const ending = await send(subject, subject.options('silence'), {...byFetch, abort: 'the page went away'});
    assert.deepEqual(ending, {thrown: 'the page went away'});
  });
}

function testPolicy(subject: Subject, next?: string): void {
  const {provider, facts, browser} = subject;
  const [, {means}] = Object.entries(facts.fetch!.answers)[0]!;
  const scripts = "default-src 'none'; script-src 'self'";

  it('needs no more of a Content Security Policy than it says', async () => {
    const options = subject.options('first');
    const own = Object.entries(provider.csp(options)).map(
      ([name, sources]) => `${name} ${sources.join(' ')}`,
    );
    const ending = await send(subject, options, {csp: [scripts, ...own].join('; ')});
    assert.deepEqual(ending.outcome, {status: means, transport: 'fetch'});
  });

  it('falls to the next transport where the policy forbids this one, and has sent nothing', async () => {
    const options = subject.options('first');
    const fallen = await send(subject, options, {csp: scripts});
    const asked = await send(subject, options, {...byFetch, csp: scripts});
    assert.equal(fallen.outcome?.['transport'], next);
    assertFailure(asked, provider.id, 'forbidden', next);
    assert.deepEqual(browser().provider.seen(options.run), []);
  });
}

function testFormPost(subject: Subject, formPost: ExpectedRequest): void {
  it('hands the browser the exact form to submit, and claims nothing', async () => {
    const options = subject.options('taken');
    const {outcome} = await send(subject, options, {how: {transport: 'form-post'}});
    const {status, transport, url, method, encoding, fields, headers} = outcome!;
    assert.deepEqual(
      {status, transport, method, encoding, headers},
      {status: 'unknown', transport: 'form-post', method: 'POST', encoding: 'form', headers: undefined},
    );
    const page = await subject.browser().page();
    await submit(page, String(url), fields as readonly (readonly [string, string])[]);
    await page.getByRole('heading', {name: `${subject.facts.id} took the form (taken)`}).waitFor();
    const [seen, ...more] = subject.browser().provider.seen(options.run);
    assert.deepEqual([seen?.faults, more], [[], []]);
    assertBody(seen?.body, formPost);
  });
}

/** Submits a form as the browser does it. */
async function submit(page: Page, action: string, fields: readonly (readonly [string, string])[]) {
  await page.evaluate(
    ([url, pairs]) => {
      const form = document.createElement('form');
      form.method = 'post';
      form.action = url;
      for (const [name, value] of pairs)
        form.append(Object.assign(document.createElement('input'), {type: 'hidden', name, value}));
      document.body.append(form);
      HTMLFormElement.prototype.submit.call(form);
    },
    [action, fields] as const,
  );
}

function testLink(subject: Subject, link: string): void {
  it('hands over the page to open, and claims nothing', async () => {
    const options = subject.options('opened');
    const {outcome} = await send(subject, options, {how: {transport: 'link'}});
    const at = options.endpoint.slice(0, -subject.facts.endpoint.length);
    const url = link.startsWith('/') ? at + link : link;
    assert.deepEqual(outcome, {status: 'unknown', transport: 'link', url});
  });
}

function assertBody(body: unknown, {contractBody, contentType}: ExpectedRequest): void {
  const sorted = (pairs: unknown) => (pairs as string[][]).map(pair => pair.join('=')).sort();
  if (contentType === 'application/json') assert.deepEqual(body, contractBody);
  else assert.deepEqual(sorted(body), sorted(contractBody));
}

function assertFailure(ending: Ending, provider: string, reason: string, next: string | undefined): void {
  const {error} = ending;
  assert.ok(error, `expected a failure, got ${JSON.stringify(ending)}`);
  assert.deepEqual(
    [error.reason, error.provider, error.next, error.message],
    [reason, provider, next, `[signup] [${provider}] ${reason}`],
  );
  assert.ok(error.hasCause || reason === 'offline');
}
