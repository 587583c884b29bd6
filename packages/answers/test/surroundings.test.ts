import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Frame, Page} from 'puppeteer-core';
import {BrowserProfile} from './browser-profile.ts';
import {record} from './figures.ts';
import {serveStore, type StoreSite} from './serve-store.ts';

const LIST = 'surroundings';

type Kept = 'in the database' | 'in localStorage' | 'in the page';

/** What is missing in a page, and where answers are kept then. */
const missing: readonly {what: string; names: readonly string[]; how: string; kept: Kept}[] = [
  ...['undefined', 'null', 'throws'].flatMap(how => [
    {what: 'IndexedDB', names: ['indexedDB'], how, kept: 'in localStorage' as const},
    {what: 'localStorage', names: ['localStorage'], how, kept: 'in the database' as const},
    {what: 'both', names: ['indexedDB', 'localStorage'], how, kept: 'in the page' as const},
  ]),
  {what: 'BroadcastChannel', names: ['BroadcastChannel'], how: 'undefined', kept: 'in the database'},
];

/** Takes something away from a page before its scripts run. */
const takeAway = (names: readonly string[], how: string) => {
  for (const name of names)
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get() {
        if (how === 'throws') throw new DOMException('Access is denied.', 'SecurityError');
        return how === 'null' ? null : undefined;
      },
    });
};

/** Opens the list in a page or a frame, answers in it, and tells what it says. */
async function answerIn(page: Page | Frame, question: string) {
  await page.waitForFunction(() => 'cairn' in globalThis);
  return page.evaluate(
    async (list, asked) => {
      await cairn.open(list);
      const {state, rung} = await cairn.write(asked, 'An answer.');
      const kept = state === 'unsaved' ? 'in the page' : rung ? 'in localStorage' : 'in the database';
      const {answer} = cairn.store.get(asked);
      return {kept, answer, isInFile: cairn.file().includes(asked)};
    },
    LIST,
    question,
  );
}

const answered = (kept: Kept) => ({kept, answer: 'An answer.', isInFile: true});

describe('Wherever a page is', () => {
  let site: StoreSite;
  let profile: BrowserProfile;
  before(async () => {
    site = await serveStore();
    profile = await BrowserProfile.create();
  });
  after(async () => {
    await profile[Symbol.asyncDispose]();
    await site[Symbol.asyncDispose]();
  });

  const shownLater = async () => {
    const tab = await profile.tab(site.address);
    await tab.evaluate(list => cairn.open(list), LIST);
    const answers = await tab.evaluate(() => Object.keys(cairn.answers()));
    await tab.close();
    return answers;
  };

  for (const [index, {what, names, how, kept}] of missing.entries())
    it(`without ${what} (${how}) it keeps answers ${kept}, says so, and can save a file`, async () => {
      const tab = await profile.tab(site.address, page => page.evaluateOnNewDocument(takeAway, names, how));
      assert.deepEqual(await answerIn(tab, `missing-${index}`), answered(kept));
      await tab.close();
      assert.deepEqual(profile.uncaught, []);
    });

  it('shows, where nothing is missing, all that it said was kept, and nothing else', async t => {
    const kept = missing.flatMap((one, index) => (one.kept === 'in the page' ? [] : [`missing-${index}`]));
    assert.deepEqual(await shownLater(), kept.sort());
    record(t, {
      check: 'C5',
      engine: 'chromium',
      tried: `${missing.length} pages without IndexedDB, localStorage, both or channels`,
      found: `said what is true; ${kept.length} answers kept, all in a file`,
      goal: 'said what is true, all in a file',
    });
  });

  /** Opens a page of the store in a frame of a tab. */
  async function frameOf(tab: Page, address: string, sandbox?: string): Promise<Frame> {
    const element = await tab.evaluateHandle(
      (src, rules) => {
        const frame = document.createElement('iframe');
        if (rules) frame.sandbox.value = rules;
        frame.src = src;
        document.body.append(frame);
        return frame;
      },
      address,
      sandbox ?? '',
    );
    return (await element.contentFrame())!;
  }

  it('in a sandboxed frame it keeps answers in the page, and says so', async () => {
    const tab = await profile.tab(site.blankAddress);
    const frame = await frameOf(tab, site.address, 'allow-scripts');
    assert.deepEqual(await answerIn(frame, 'sandbox'), answered('in the page'));
    await tab.close();
    assert.ok(!(await shownLater()).includes('sandbox'));
    assert.deepEqual(profile.uncaught, []);
  });

  it('in a frame of another site it shows again what it said was saved, and nothing to its own site', async () => {
    const host = site.blankAddress.replace('127.0.0.1', 'localhost');
    const tab = await profile.tab(host);
    const {kept} = await answerIn(await frameOf(tab, site.address), 'foreign');
    await tab.close();
    const again = await profile.tab(host);
    const frame = await frameOf(again, site.address);
    await frame.waitForFunction(() => 'cairn' in globalThis);
    await frame.evaluate(list => cairn.open(list), LIST);
    const shown = await frame.evaluate(() => Object.keys(cairn.answers()));
    assert.equal(shown.includes('foreign'), kept !== 'in the page');
    await again.close();
    assert.ok(!(await shownLater()).includes('foreign'));
    assert.deepEqual(profile.uncaught, []);
  });

  it('in a private window it keeps answers as long as that is open', async () => {
    const browser = await profile.browser();
    for (const visit of ['private-1', 'private-2']) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(site.address);
      assert.deepEqual(await answerIn(page, visit), answered('in the database'));
      const second = await context.newPage();
      await second.goto(site.address);
      await second.evaluate(list => cairn.open(list), LIST);
      assert.deepEqual(await second.evaluate(() => Object.keys(cairn.answers())), [visit]);
      await context.close();
    }
    assert.ok(!(await shownLater()).some(question => question.startsWith('private')));
  });

  it('shows what is left in localStorage when the browser has erased the database', async () => {
    const tab = await profile.tab(site.address, page =>
      page.evaluateOnNewDocument(takeAway, ['indexedDB'], 'throws'),
    );
    assert.deepEqual(await answerIn(tab, 'left'), answered('in localStorage'));
    await tab.close();
    const blank = await profile.tab(site.blankAddress);
    await blank.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase('cairn');
          request.onsuccess = resolve;
          request.onerror = reject;
        }),
    );
    await blank.close();
    assert.deepEqual(await shownLater(), ['left', 'missing-0', 'missing-3', 'missing-6']);
    assert.deepEqual(profile.uncaught, []);
  });
});
