import {once} from 'node:events';
import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import puppeteer, {type Browser, type LaunchOptions, type Page} from 'puppeteer-core';
import {CHROMIUM_ARGS, CHROMIUM_MISSING, findChromium} from '../../../tools/find-chromium.mjs';
import {findFirefox, FIREFOX_MISSING} from '../../../tools/find-firefox.mjs';

export type Engine = 'chromium' | 'firefox';

function launchOptions(engine: Engine): LaunchOptions {
  const executablePath = engine === 'chromium' ? findChromium() : findFirefox();
  if (!executablePath) throw Error(engine === 'chromium' ? CHROMIUM_MISSING : FIREFOX_MISSING);
  return engine === 'chromium'
    ? {browser: 'chrome', executablePath, args: CHROMIUM_ARGS}
    : {
        browser: 'firefox',
        executablePath,
        // Firefox lets tabs of one site share four processes.
        extraPrefsFirefox: {'dom.ipc.processCount.webIsolated': 16},
      };
}

/** A browser’s profile in a folder of its own. What a new browser shows of it after a kill had reached the disk. */
export class BrowserProfile {
  readonly engine: Engine;
  readonly folder: string;
  /** What no page of this profile caught, of any of its browsers. */
  readonly uncaught: string[] = [];
  #browser: Browser | undefined;

  private constructor(engine: Engine, folder: string) {
    this.engine = engine;
    this.folder = folder;
  }

  static async create(engine: Engine = 'chromium'): Promise<BrowserProfile> {
    return new BrowserProfile(engine, await mkdtemp(join(tmpdir(), 'cairn-profile-')));
  }

  /** The browser, started when it is first asked for. */
  async browser(): Promise<Browser> {
    this.#browser ??= await puppeteer.launch({
      ...launchOptions(this.engine),
      userDataDir: this.folder,
      timeout: 60_000,
      protocolTimeout: 120_000,
    });
    return this.#browser;
  }

  /** Opens a tab at an address, after doing something to the empty tab. */
  async tab(address: string, before?: (page: Page) => Promise<unknown>): Promise<Page> {
    const page = await (await this.browser()).newPage();
    page.on('pageerror', error => this.uncaught.push(String(error)));
    await before?.(page);
    await page.goto(address);
    return page;
  }

  /** Starts the browser and quits it as people do, which writes its preferences. */
  async useOnce(): Promise<void> {
    const browser = await this.browser();
    await browser.close();
    this.#browser = undefined;
    await this.#preferencesAreBack();
  }

  /** Ends the browser, with all its processes, as a crash would: nothing is written any more. */
  async kill(): Promise<void> {
    const child = this.#browser?.process();
    this.#browser = undefined;
    if (!child?.pid || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    // The browser leads a process group of its own.
    process.kill(-child.pid, 'SIGKILL');
    await exited;
    await this.#preferencesAreBack();
  }

  /** Puppeteer puts Firefox's preferences back; until then no other Firefox can start. */
  async #preferencesAreBack(): Promise<void> {
    while ((await readdir(this.folder)).some(file => file.endsWith('.puppeteer'))) await wait(5);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill();
    await rm(this.folder, {recursive: true, force: true, maxRetries: 10});
  }
}
