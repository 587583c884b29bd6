import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {stripTypeScriptTypes} from 'node:module';
import {chromium, type CDPSession, type Page} from 'playwright-core';
import {CHROMIUM_ARGS, CHROMIUM_MISSING, findChromium} from '../../../../tools/find-chromium.mjs';

// cspell:ignore vsync
const files = new URL('../../../../packages/embed/dist/files/', import.meta.url);

const HTML =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title><body><script type="module" src="/question-checklist.js"></script>';

/** A page in a browser of its own that has Cairn's bundle, and the functions of page.ts as `bench`. */
export interface OpenedPage extends AsyncDisposable {
  readonly page: Page;
  readonly devtools: CDPSession;
}

async function serve() {
  const script = stripTypeScriptTypes(await readFile(new URL('page.ts', import.meta.url), 'utf8'));
  const server = createServer((request, response) => {
    const path = request.url!.split('?')[0]!;
    const type = path === '/' ? 'text/html' : 'text/javascript';
    const content =
      path === '/'
        ? Promise.resolve(HTML)
        : path === '/bench.js'
          ? Promise.resolve(script)
          : readFile(new URL(`.${path}`, files));
    content.then(
      body => response.writeHead(200, {'content-type': type}).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** Opens the page. Frames are painted as soon as they can be: waiting for a screen would hide what is compared. */
export async function openPage(): Promise<OpenedPage> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(CHROMIUM_MISSING);
  const server = await serve();
  const browser = await chromium.launch({
    executablePath,
    args: [...CHROMIUM_ARGS, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const devtools = await page.context().newCDPSession(page);
  return {
    page,
    devtools,
    async [Symbol.asyncDispose]() {
      await browser.close();
      server.close();
    },
  };
}
