import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {BrowserProfile} from './browser-profile.ts';
import {callSites, keySites, type Site} from './call-sites.ts';
import {record} from './figures.ts';
import {scale} from './scale.ts';
import {serveStore, type StoreSite} from './serve-store.ts';

/** Milliseconds within which the store must say what is the matter. */
const SOON = 1000;
/** How much longer it waits for a database that does not answer: twice to read it, and once to write. */
const PATIENCE = 6000;

const everyRefusal: readonly (readonly Site[])[] = [
  ...callSites.map(site => [site]),
  ...(scale.isThorough ? callSites : (['put fails'] as const)).flatMap(site =>
    keySites.map(key => [site, key]),
  ),
];

/**
 * Opens pages of the store in frames of one tab, one of which refuses, from its start or once it has worked. Tells what
 * the store said there, and what pages that refuse nothing show afterward.
 */
const tryRefusal = (tab: Page, list: string, refused: readonly Site[], fromTheStart: boolean) =>
  tab.evaluate(
    async (name, sites, now) => {
      async function open(address: string) {
        const frame = document.createElement('iframe');
        frame.src = address;
        document.body.append(frame);
        await new Promise(resolve => (frame.onload = resolve));
        const page = frame.contentWindow as unknown as typeof globalThis;
        await page.cairn.open(name);
        return {page, close: () => frame.remove()};
      }
      async function answersLater() {
        const {page, close} = await open('/');
        const answers = page.cairn.answers();
        close();
        return answers;
      }
      const first = await open('/');
      const before = await first.page.cairn.write('before', 'Before.');
      first.close();
      const {page, close} = await open(`/refusing#${encodeURIComponent(JSON.stringify(now ? sites : []))}`);
      page.refuses = new page.Set(sites);
      const during = await page.cairn.write('during', 'During.');
      const shown = page.cairn.answers()['during'];
      const afterward = await answersLater();
      page.refuses.clear();
      const later = await page.cairn.write('later', 'Later.');
      close();
      return {before, during, shown, afterward, later, atTheEnd: await answersLater()};
    },
    list,
    refused,
    fromTheStart,
  );

describe('A browser that refuses to keep answers', () => {
  let site: StoreSite;
  let profile: BrowserProfile;
  let tab: Page;
  let tries = 0;
  const said = new Map<string, number>();
  before(async () => {
    site = await serveStore();
    profile = await BrowserProfile.create();
    tab = await profile.tab(site.blankAddress);
  });
  after(async () => {
    await profile[Symbol.asyncDispose]();
    await site[Symbol.asyncDispose]();
  });

  async function checkRefusal(refused: readonly Site[], fromTheStart: boolean) {
    const {before, during, shown, afterward, later, atTheEnd} = await tryRefusal(
      tab,
      `list-${tries++}`,
      refused,
      fromTheStart,
    );
    assert.equal(before.state, 'saved');
    const limit = SOON + (refused.includes('open never answers') ? PATIENCE : 0);
    assert.ok(during.time <= limit, `said "${during.state}" after ${during.time} ms`);
    assert.equal(shown, 'During.');
    assert.match(during.state, /^(saved|unsaved)$/);
    assert.deepEqual(afterward, {
      before: 'Before.',
      ...(during.state === 'saved' && {during: 'During.'}),
    });
    assert.equal(later.state, 'saved');
    assert.deepEqual(atTheEnd, {before: 'Before.', during: 'During.', later: 'Later.'});
    assert.deepEqual(profile.uncaught, []);
    const what = during.state === 'saved' ? `saved on rung ${during.rung}` : during.state;
    said.set(what, (said.get(what) ?? 0) + 1);
  }

  for (const refused of everyRefusal)
    it(`says only what is true, and loses no answer, when ${refused.join(' and ')}`, async () => {
      await checkRefusal(refused, true);
      await checkRefusal(refused, false);
    });

  it('was seen to step down, and to refuse altogether', t => {
    assert.ok(said.get('saved on rung 1') && said.get('unsaved'), JSON.stringify([...said]));
    record(t, {
      check: 'C4',
      engine: 'chromium',
      tried: `${tries} pages in which one of ${callSites.length} calls of IndexedDB, and none or one of ${keySites.length} of localStorage, refuses`,
      found: `0 saved answers lost (${[...said].map(([state, count]) => `${count} × ${state}`).join(', ')})`,
      goal: '0 saved answers lost',
    });
  });
});
