import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium, type Browser} from 'playwright-core';
import {CHROMIUM_ARGS, findChromium} from '../../../tools/find-chromium.mjs';
import {startDemo, type Demo} from '../src/serve-demo.ts';

/** The demo as `npm start` serves it, on free ports and with a new database, and a browser to visit it with. */
export async function openDemo(): Promise<{demo: Demo; browser: Browser; close(): Promise<void>}> {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-demo-'));
  const demo = await startDemo({ports: [0, 0, 0, 0], databaseFile: join(folder, 'demo.db')});
  const browser = await chromium.launch({executablePath: findChromium()!, args: CHROMIUM_ARGS});
  return {
    demo,
    browser,
    async close() {
      await browser.close();
      await demo.stop();
      await rm(folder, {recursive: true, force: true});
    },
  };
}
