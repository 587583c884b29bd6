import {once} from 'node:events';
import {createServer, type RequestListener} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
// Not published, and so without a name of its own.
import {
  startProviderServer,
  type ProviderServer,
} from '../../../packages/signup/src/testing/provider-server.ts';
import {CHROMIUM_ARGS, findChromium} from '../../../tools/find-chromium.mjs';
import {embedFolder} from '../src/build-site.ts';
import {serveFolder} from '../src/static-server.ts';

/** Where everything listens that a signup in a stranger’s page needs, each on an origin of its own. */
interface Running {
  readonly provider: ProviderServer;
  readonly embed: string;
  readonly browser: Browser;
}

/** A page that embeds the built widget. In its texts `{embed}`, `{provider}` and `{run}` stand for what they say. */
export interface SignupPage {
  readonly body: string;
  readonly csp?: string;
}

/** An opened page, and what it counts under at the provider. */
export interface OpenPage {
  readonly page: Page;
  readonly run: string;
  readonly origin: string;
}

/** Starts it for the tests of a `describe`, and opens pages in it. */
export function useSignupPages(): {visit(page: SignupPage): Promise<OpenPage>; running(): Running} {
  const stack = new AsyncDisposableStack();
  let running: Running;
  let runs = 0;
  before(async () => {
    const provider = stack.adopt(await startProviderServer(), server => server.close());
    const files = stack.adopt(await serveFolder(embedFolder, 0, {isOpen: true}), server => {
      server.close().closeAllConnections();
    });
    const options = {executablePath: findChromium()!, args: CHROMIUM_ARGS};
    const browser = stack.adopt(await chromium.launch(options), own => own.close());
    running = {provider, browser, embed: originOf(files)};
  });
  after(() => stack.disposeAsync());
  return {
    running: () => running,
    visit: signupPage => open(signupPage, running, `page-${runs++}`),
  };
}

async function open(
  {body, csp}: SignupPage,
  {provider, embed, browser}: Running,
  run: string,
): Promise<OpenPage> {
  const fill = (text: string) =>
    text.replaceAll('{embed}', embed).replaceAll('{provider}', provider.origin).replaceAll('{run}', run);
  const server = await serve((_request, response) => {
    if (csp) response.setHeader('content-security-policy', fill(csp));
    response.writeHead(200, {'content-type': 'text/html; charset=utf-8'}).end(
      `<!doctype html><html lang="en"><title>A page</title>
       <script type="module" src="${embed}/cairn.js" crossorigin></script>${fill(body)}`,
    );
  });
  const page = await (await browser.newContext()).newPage();
  page.on('close', () => server.close().closeAllConnections());
  page.setDefaultTimeout(15_000);
  const origin = originOf(server);
  await page.goto(origin);
  return {page, run, origin};
}

async function serve(listener: RequestListener) {
  const server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

const originOf = (server: {address(): unknown}) =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
