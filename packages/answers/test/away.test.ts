import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import type {Page} from 'puppeteer-core';
import {BrowserProfile} from './browser-profile.ts';
import {record} from './figures.ts';
import {serveStore, type StoreSite} from './serve-store.ts';

/** Ten times the goal of 500 ms: longer means that it hangs. */
const CEILING = 5000;

describe('A page that was away', () => {
  let site: StoreSite;
  let profile: BrowserProfile;
  let lists = 0;
  let list = '';
  before(async () => {
    site = await serveStore();
    profile = await BrowserProfile.create();
  });
  after(async () => {
    await profile[Symbol.asyncDispose]();
    await site[Symbol.asyncDispose]();
  });

  async function openList(before?: (page: Page) => Promise<unknown>): Promise<Page> {
    const tab = await profile.tab(site.address, before);
    await tab.evaluate(name => cairn.open(name), list);
    return tab;
  }
  const write = (tab: Page, text: string) =>
    tab.evaluate(async answer => (await cairn.write('who', answer)).state, text);

  /** Milliseconds until the page shows a text that was written while it was away. */
  async function timeUntil(tab: Page, text: string): Promise<number> {
    const since = Date.now();
    await tab.waitForFunction(answer => cairn.store.get('who').answer === answer, {timeout: CEILING}, text);
    return Date.now() - since;
  }

  function tell(t: TestContext, tried: string, time: number) {
    assert.deepEqual(profile.uncaught, []);
    const found = `shows what others wrote after ${time} ms`;
    record(t, {check: 'C13', engine: 'chromium', tried, found, goal: 'within 500 ms'});
  }

  it('shows what was written meanwhile when somebody comes back to it', async t => {
    list = `list-${lists++}`;
    const tab = await openList();
    await write(tab, 'Before.');
    await tab.evaluate(() => {
      addEventListener('pageshow', ({persisted}) => Object.assign(globalThis, {wasKept: persisted}));
    });
    await tab.goto(site.blankAddress);
    // A tab that tells others nothing: a browser lets go of a page that is told something while it is away.
    const other = await openList(page =>
      page.evaluateOnNewDocument(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel')),
    );
    assert.equal(await write(other, 'Meanwhile.'), 'saved');
    await tab.evaluate(() => history.back());
    await tab.waitForFunction(() => 'wasKept' in globalThis, {timeout: CEILING});
    const time = await timeUntil(tab, 'Meanwhile.');
    assert.equal(await tab.evaluate(() => (globalThis as {wasKept?: boolean}).wasKept), true);
    assert.equal(await write(tab, 'Afterward.'), 'saved');
    tell(t, 'back to a page that the browser kept as it was', time);
  });

  it('shows what was written meanwhile when the browser wakes it up', async t => {
    list = `list-${lists++}`;
    const tab = await openList();
    await write(tab, 'Before.');
    const session = await tab.createCDPSession();
    await session.send('Page.setWebLifecycleState', {state: 'frozen'});
    const other = await openList();
    assert.equal(await write(other, 'Meanwhile.'), 'saved');
    await session.send('Page.setWebLifecycleState', {state: 'active'});
    const time = await timeUntil(tab, 'Meanwhile.');
    assert.equal(await write(tab, 'Afterward.'), 'saved');
    tell(t, 'a page that the browser froze', time);
  });

  it('shows everything that was saved when the browser had to let go of it', async t => {
    list = `list-${lists++}`;
    const tab = await openList();
    assert.equal(await write(tab, 'Before.'), 'saved');
    const session = await tab.createCDPSession();
    const crashed = new Promise(resolve => tab.once('error', resolve));
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    const other = await openList();
    assert.equal(await other.evaluate(() => cairn.store.get('who').answer), 'Before.');
    assert.equal(await write(other, 'Meanwhile.'), 'saved');
    await tab.reload();
    await tab.evaluate(name => cairn.open(name), list);
    tell(t, 'a page whose process ended', await timeUntil(tab, 'Meanwhile.'));
  });
});
