import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {chromium, type Browser, type Page} from 'playwright-core';
import sirv from 'sirv';
import {CHROMIUM_ARGS, findChromium} from '../../../tools/find-chromium.mjs';

/** The folder with the built Storybook. */
export const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** The built Storybook, served as any web server serves files, and a browser to look at it. */
export interface OpenStorybook {
  readonly base: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

export async function openStorybook(): Promise<OpenStorybook> {
  const serve = sirv(dist, {maxAge: 60});
  const server = createServer((request, response) => {
    serve(request, response, () => void response.writeHead(404).end());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const browser = await chromium.launch({executablePath: findChromium()!, args: CHROMIUM_ARGS});
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    browser,
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(
    selector: string,
  ): Promise<{violations: {id: string; nodes: {html: string; failureSummary?: string}[]}[]}>;
}

/** What axe finds in the story that a page shows. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const result = await page.evaluate(() => (globalThis as unknown as {axe: Axe}).axe.run('#storybook-root'));
  return result.violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}
