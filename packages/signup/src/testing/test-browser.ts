import {after, before} from 'node:test';
import {chromium, type Page} from 'playwright-core';
import {CHROMIUM_ARGS, findChromium} from '../../../../tools/find-chromium.mjs';
import type * as own from '../index.ts';
import type {SendOptions} from '../send.ts';
import type {Signup, SignupOptions} from '../signup-provider.ts';
import {startProviderServer, type ProviderServer} from './provider-server.ts';
import {startSourceServer} from './source-server.ts';

/** Where everything listens, and the browser. */
export interface TestBrowser {
  readonly provider: ProviderServer;
  /** The page, with this package in it, under a Content Security Policy or none. */
  page(csp?: string): Promise<Page>;
}

async function start() {
  const [provider, source, browser] = await Promise.all([
    startProviderServer(),
    startSourceServer(),
    chromium.launch({executablePath: findChromium()!, args: CHROMIUM_ARGS}),
  ]);
  const page = await browser.newPage();
  return {
    provider,
    async page(csp = '') {
      const url = `${source.origin}/?csp=${encodeURIComponent(csp)}`;
      if (page.url() !== url) await page.goto(url);
      await page.waitForFunction(() => document.title === 'Ready');
      return page;
    },
    async close() {
      await browser.close();
      await Promise.all([provider.close(), source.close()]);
    },
  };
}

let started: ReturnType<typeof start> | undefined;

// Outside of every test: all files of the process share one browser.
after(async () => (await started)?.close());

/** Has a browser and the servers ready for the tests of a `describe`. */
export function useBrowser(): () => TestBrowser {
  let own: TestBrowser;
  before(async () => {
    own = await (started ??= start());
  });
  return () => own;
}

/** How a signup ended, as plain data. */
export interface Ending {
  readonly outcome?: Readonly<Record<string, unknown>>;
  readonly error?: {
    readonly message: string;
    readonly reason?: string;
    readonly provider?: string;
    readonly next?: string;
    readonly hasCause: boolean;
  };
  /** What was thrown that is no error. */
  readonly thrown?: unknown;
}

/** What a page asks for. */
export interface Sending {
  readonly provider: string;
  readonly signup: Signup;
  readonly options: SignupOptions;
  readonly how?: Pick<SendOptions, 'timeout' | 'transport'>;
  /** Aborts at once, with this reason. */
  readonly abort?: string;
}

/** Calls `send` in a page. */
export function sendIn(page: Page, sending: Sending): Promise<Ending> {
  return page.evaluate(async ({provider, signup, options, how, abort}) => {
    const {providers, send} = (globalThis as unknown as {signup: typeof own}).signup;
    const caller = new AbortController();
    const id = provider as keyof typeof providers;
    const sent = send(providers[id], signup, options, {...how, signal: caller.signal});
    if (abort) caller.abort(abort);
    try {
      return {outcome: {...(await sent)}};
    } catch (error) {
      if (!(error instanceof Error)) return {thrown: error};
      return {error: {...error, message: error.message, hasCause: error.cause !== undefined}};
    }
  }, sending);
}
