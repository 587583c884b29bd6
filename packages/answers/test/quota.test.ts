import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CDPSession, Page} from 'puppeteer-core';
import {BrowserProfile} from './browser-profile.ts';
import {record} from './figures.ts';
import type {Written} from './page/store-page.ts';
import {serveStore, type StoreSite} from './serve-store.ts';

/** Room for how many bytes a browser gives, and whether localStorage is full as well. */
const rooms = [
  // Chromium takes nothing for no limit.
  {title: 'no room at all', bytes: 1, keysFull: false},
  {title: 'room for 2 kB', bytes: 2048, keysFull: false},
  {title: 'room for some answers', bytes: 200_000, keysFull: false},
  {title: 'room for 2 kB, and none in localStorage', bytes: 2048, keysFull: true},
  {title: 'room for some answers, and none in localStorage', bytes: 200_000, keysFull: true},
];

/** Writes answers of 10 kB, one after the other, until the browser has refused three times. */
const writeMany = (tab: Page) =>
  tab.evaluate(async () => {
    const written: Written[] = [];
    while (written.filter(({state, rung}) => state !== 'saved' || rung > 0).length < 3) {
      const number = written.length;
      if (number > 100) throw Error('There is more room than there should be.');
      written.push(await cairn.write(`q-${number}`, 'x'.repeat(10_000)));
    }
    return written;
  });

const fillKeys = (tab: Page) =>
  tab.evaluate(() => {
    for (let size = 2 ** 22, count = 0; size >= 1;)
      try {
        localStorage.setItem(`full-${count}`, 'x'.repeat(size));
        count++;
      } catch {
        size >>= 1;
      }
  });

describe('A browser that has no more room', () => {
  let site: StoreSite;
  let profile: BrowserProfile;
  let session: CDPSession;
  before(async () => {
    site = await serveStore();
    profile = await BrowserProfile.create();
    session = await (await profile.tab(site.blankAddress)).createCDPSession();
  });
  after(async () => {
    await profile[Symbol.asyncDispose]();
    await site[Symbol.asyncDispose]();
  });

  async function openList(address: string): Promise<Page> {
    const tab = await profile.tab(address);
    await tab.evaluate(() => cairn.open('quota'));
    return tab;
  }

  async function shownIn(address: string): Promise<string[]> {
    const tab = await openList(address);
    const shown = await tab.evaluate(() => Object.keys(cairn.answers()));
    await tab.close();
    return shown;
  }

  for (const [index, {title, bytes, keysFull}] of rooms.entries())
    it(`says "saved" only for what is there on the next visit: ${title}`, async t => {
      // A host of its own, as a browser looks how much room there is only once in a while.
      const address = site.address.replace('127.0.0.1', `room-${index}.localhost`);
      const {origin} = new URL(address);
      await session.send('Storage.overrideQuotaForOrigin', {origin, quotaSize: bytes});
      const tab = await openList(address);
      if (keysFull) await fillKeys(tab);
      const written = await writeMany(tab);

      const slowest = Math.max(...written.map(({time}) => time));
      assert.ok(slowest <= 1000, `It took ${slowest} ms to say so.`);
      const {state, rung} = written.at(-1)!;
      if (keysFull) assert.equal(state, 'unsaved');
      else assert.deepEqual([state, rung], ['saved', 1]);
      const saved = written.flatMap((one, number) => (one.state === 'saved' ? [`q-${number}`] : []));
      assert.deepEqual(await shownIn(address), saved.sort());

      // What waits in the page is written with the next change, once there is room.
      if (keysFull) await tab.evaluate(() => localStorage.clear());
      assert.equal((await tab.evaluate(() => cairn.write('later', 'Later.'))).state, 'saved');
      assert.equal((await shownIn(address)).length, written.length + 1);
      await tab.close();
      assert.deepEqual(profile.uncaught, []);
      record(t, {
        check: 'C4',
        engine: 'chromium',
        tried: `a browser with ${title}: ${written.length} answers of 10 kB`,
        found: `0 lost of ${saved.length} said to be saved, said after at most ${Math.round(slowest)} ms`,
        goal: '0 lost, said within 1,000 ms',
      });
    });
});
