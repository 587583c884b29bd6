/* eslint-disable @typescript-eslint/no-floating-promises -- node:test waits for its tests by itself. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {send, type SendOptions} from '../send.ts';
import {SignupError, type SignupErrorReason} from '../signup-error.ts';
import type {Signup, SignupOutcome, SignupProvider, SignupResult, Transport} from '../signup-provider.ts';
import {startProviderServer, type ExpectedRequest, type ProviderServer} from './provider-server.ts';

/** One answer of the provider, and what it truly means. */
export interface ProviderAnswer {
  readonly name: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
  readonly means: SignupResult['status'] | SignupErrorReason;
}

/** What is known of a provider, written from its documentation without a look at our code. */
export interface ProviderFacts<Options> {
  /** The options under which the provider is reached at `origin`. */
  options(origin: string): Options;
  readonly fetch?: {readonly request: ExpectedRequest; readonly answers: readonly ProviderAnswer[]};
  readonly formPost?: ExpectedRequest;
  readonly link: string;
}

/** The signup that every provider's facts are about. */
export const maria: Signup = {
  email: "maria.o'neil+news@example.org",
  name: 'María & José',
  language: 'es',
  pageUrl: 'https://www.example.gov/improvement?a=1&b=2',
  consent: {text: 'Send me one email a week. I can unsubscribe anytime.', version: '2026-11'},
  honeypot: '',
};

const page = '<!doctype html><title>Sign in to the network</title>';

// Answers that any network can put in a provider's place: none of them is a success.
const strangers: readonly ProviderAnswer[] = [
  {
    name: 'an HTML page where data was expected',
    status: 200,
    headers: {'content-type': 'text/html'},
    body: page,
    means: 'rejected',
  },
  {name: 'an empty 200', status: 200, body: '', means: 'rejected'},
  {name: 'null', status: 202, headers: {'content-type': 'application/json'}, body: 'null', means: 'rejected'},
  {name: 'a 500 page', status: 500, headers: {'content-type': 'text/html'}, body: page, means: 'rejected'},
  {name: 'a 502 page', status: 502, headers: {'content-type': 'text/html'}, body: page, means: 'rejected'},
  {name: 'a redirect', status: 302, headers: {location: '/elsewhere'}, body: '', means: 'unreachable'},
  {
    name: 'a redirect that keeps the body',
    status: 307,
    headers: {location: '/elsewhere'},
    body: '',
    means: 'unreachable',
  },
];

/** The test every provider must pass, against a real server on the loopback address. */
export function testProvider<Options>(
  provider: SignupProvider<Options>,
  facts: ProviderFacts<Options>,
): void {
  describe(provider.id, () => {
    let server: ProviderServer;
    before(async () => {
      server = await startProviderServer();
    });
    after(() => server.close());

    if (facts.fetch) testFetch(provider, facts, facts.fetch, () => server);
    if (facts.formPost) testFormPost(provider, facts, facts.formPost, () => server);
    testLink(provider, facts);

    it('declares the transports that its facts describe, and no other', () => {
      const described = [facts.fetch && 'fetch', facts.formPost && 'form-post', 'link'].filter(Boolean);
      assert.deepEqual([...provider.transports].toSorted(), described.toSorted());
    });

    it('names sources for a Content Security Policy', () => {
      const directives = Object.entries(provider.csp(facts.options('https://news.example.gov')));
      assert.ok(directives.length > 0);
      for (const [name, sources] of directives) {
        assert.match(name, /^(connect|form|frame|script|img|style)-(src|action)$/);
        for (const source of sources) assert.match(source, /^https:\/\/[a-z0-9.*-]+$/);
      }
    });
  });
}

function testFetch<Options>(
  provider: SignupProvider<Options>,
  facts: ProviderFacts<Options>,
  {request, answers}: NonNullable<ProviderFacts<Options>['fetch']>,
  server: () => ProviderServer,
): void {
  const sendNow = (more?: SendOptions) =>
    send(provider, maria, facts.options(server().origin), {transport: 'fetch', ...more});
  const next = provider.transports[provider.transports.indexOf('fetch') + 1];

  for (const answer of [...answers, ...strangers]) {
    it(`takes ${answer.name} for ${answer.means}, after one exact request`, async () => {
      server().expect(request, answer);
      const outcome = await sendNow().catch((error: unknown) => error);
      assert.deepEqual(server().deviations, []);
      assert.equal(server().requests, 1);
      if (['confirmed', 'pending', 'unknown'].includes(answer.means)) {
        assert.deepEqual(outcome, {status: answer.means, transport: 'fetch'});
      } else {
        assertFailure(outcome, provider.id, answer.means, next);
      }
    });
  }

  testUnanswered(provider.id, next, sendNow, how => server().expect(request, how), server);
}

function testUnanswered(
  id: string,
  next: Transport | undefined,
  sendNow: (more?: SendOptions) => Promise<SignupOutcome>,
  meet: (how: 'silence' | 'half' | 'cut') => void,
  server: () => ProviderServer,
): void {
  const failure = (more?: SendOptions) => sendNow(more).catch((error: unknown) => error);

  it('waits no longer than it was told for an answer that never comes', async () => {
    meet('silence');
    assertFailure(await failure({timeout: 500}), id, 'timeout', next);
    assert.equal(server().requests, 1);
  });

  it('waits no longer than it was told for the rest of an answer', async () => {
    meet('half');
    assertFailure(await failure({timeout: 50}), id, 'timeout', next);
  });

  it('says that a cut connection gave no answer', async () => {
    meet('cut');
    assertFailure(await failure(), id, 'unreachable', next);
    assert.equal(server().requests, 1);
  });

  it('says that the reader is offline', async t => {
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    t.after(() => Reflect.deleteProperty(navigator, 'onLine'));
    meet('cut');
    assertFailure(await failure(), id, 'offline', next);
  });

  it('ends when the caller says so, with the reason that the caller gave', async () => {
    meet('silence');
    const caller = new AbortController();
    const sent = sendNow({signal: caller.signal});
    caller.abort('the page went away');
    await assert.rejects(sent, reason => reason === 'the page went away');
  });
}

function testFormPost<Options>(
  provider: SignupProvider<Options>,
  facts: ProviderFacts<Options>,
  expected: ExpectedRequest,
  server: () => ProviderServer,
): void {
  it('hands the browser the exact form to submit, and claims nothing', async () => {
    const outcome = await send(provider, maria, facts.options(server().origin), {transport: 'form-post'});
    assert.ok(outcome.transport === 'form-post');
    assert.equal(outcome.status, 'unknown');
    assert.equal(outcome.encoding, 'form');
    assert.equal(outcome.headers, undefined);
    server().expect(expected, {name: 'a page', status: 200, body: page, means: 'unknown'});
    await fetch(outcome.url, {method: outcome.method, body: new URLSearchParams([...outcome.fields])});
    assert.deepEqual(server().deviations, []);
  });
}

function testLink<Options>(provider: SignupProvider<Options>, facts: ProviderFacts<Options>): void {
  it('hands over the page to open, and claims nothing', async () => {
    assert.deepEqual(
      await send(provider, maria, facts.options('https://news.example.gov'), {transport: 'link'}),
      {
        status: 'unknown',
        transport: 'link',
        url: facts.link,
      },
    );
  });
}

function assertFailure(error: unknown, provider: string, reason: string, next: string | undefined): void {
  assert.ok(error instanceof SignupError, `expected a SignupError, got ${JSON.stringify(error)}`);
  assert.equal(error.reason, reason);
  assert.equal(error.provider, provider);
  assert.equal(error.next, next);
  assert.equal(error.message, `[signup] [${provider}] ${reason}`);
  assert.ok(error.cause);
}
