import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {BrowserProfile} from './browser-profile.ts';
import {record} from './figures.ts';
import type {Written} from './page/store-page.ts';
import {serveStore, type StoreSite} from './serve-store.ts';

/** Room for how many bytes a browser gives, and whether localStorage is full as well. */
const rooms = [
  {title: 'no room at all', bytes: 0, keysFull: false},
  {title: 'room for 2 kB', bytes: 2048, keysFull: false},
  {title: 'room for some answers more', bytes: 'some', keysFull: false},
  {title: 'no room at all, in localStorage neither', bytes: 0, keysFull: true},
  {title: 'room for some answers more, and none in localStorage', bytes: 'some', keysFull: true},
] as const;

describe('A browser that has no more room', () => {
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

  /** Gives all tabs of the origin so much room, or as much as they want. */
  async function giveRoom(tab: Page, quotaSize?: number) {
    const session = await tab.createCDPSession();
    const {origin} = new URL(site.address);
    await session.send('Storage.overrideQuotaForOrigin', {
      origin,
      ...(quotaSize !== undefined && {quotaSize}),
    });
    return session;
  }

  async function openList(list: string): Promise<Page> {
    const tab = await profile.tab(site.address);
    await tab.evaluate(name => cairn.open(name), list);
    return tab;
  }

  /** Writes answers of 10 kB, one after the other, until the browser has refused twice. */
  const writeMany = (tab: Page) =>
    tab.evaluate(async () => {
      const written: Written[] = [];
      while (written.filter(({state, rung}) => state !== 'saved' || rung > 0).length < 2) {
        const number = written.length;
        written.push(await cairn.write(`q-${number}`, `${number} ${'x'.repeat(10_000)}`));
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

  for (const [index, {title, bytes, keysFull}] of rooms.entries())
    it(`says "saved" only for what is there on the next visit: ${title}`, async t => {
      const tab = await openList(`room-${index}`);
      await tab.evaluate(() => cairn.write('before', 'Before.'));
      if (keysFull) await fillKeys(tab);
      const usage = await tab.evaluate(async () => (await navigator.storage.estimate()).usage!);
      const session = await giveRoom(tab, bytes === 'some' ? usage + 200_000 : bytes);
      const written = await writeMany(tab);
      const saved = written.flatMap(({state}, number) => (state === 'saved' ? [`q-${number}`] : []));
      assert.ok(
        written.every(({time}) => time <= 1000),
        'It takes too long to say so.',
      );
      if (keysFull) assert.equal(written.at(-1)!.state, 'unsaved');
      else assert.deepEqual([written.at(-1)!.state, written.at(-1)!.rung], ['saved', 1]);

      const next = await openList(`room-${index}`);
      const shown = await next.evaluate(() => Object.keys(cairn.answers()));
      assert.deepEqual(
        ['before', ...saved].filter(question => !shown.includes(question)),
        [],
      );
      await session.send('Storage.overrideQuotaForOrigin', {origin: new URL(site.address).origin});
      await next.evaluate(() => {
        localStorage.clear();
        cairn.store.close();
      });
      // What waited in the page is written with the next change, once there is room.
      if (keysFull) {
        assert.equal((await tab.evaluate(() => cairn.write('later', 'Later.'))).state, 'saved');
        const last = await openList(`room-${index}`);
        const all = await last.evaluate(() => Object.keys(cairn.answers()).length);
        assert.equal(all, written.length + 'before later'.split(' ').length);
        await last.close();
      }
      await Promise.all([tab.close(), next.close()]);
      assert.deepEqual(profile.uncaught, []);
      record(t, {
        check: 'C4',
        engine: 'chromium',
        tried: `a browser with ${title}: ${written.length} answers of 10 kB`,
        found: `${saved.length} said to be saved, 0 of those lost`,
        goal: '0 of those lost',
      });
    });
});
