import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {after, before, describe, it, type TestContext} from 'node:test';
import type {Page} from 'puppeteer-core';
import {BrowserProfile} from './browser-profile.ts';
import {record} from './figures.ts';
import {scale} from './scale.ts';
import {serveStore, type StoreSite} from './serve-store.ts';

const allStrings = createRequire(import.meta.url)('big-list-of-naughty-strings/blns.json') as string[];
const naughtyStrings = allStrings.filter((_, index) => scale.isThorough || index % 10 === 0);

const LIST = 'damage';
const GOOD = 5;

/** Writes good answers, and then junk as the database's records of other questions. Tells how many there are. */
const spoilDatabase = (tab: Page) =>
  tab.evaluate(
    async (list, good, strings) => {
      await cairn.open(list);
      for (let number = 0; number < good; number++) await cairn.write(`good-${number}`, 'Kept.');
      const cyclic: unknown[] = [];
      cyclic.push(cyclic);
      const key = ['answers', 'default', 'default', 'x'];
      const stamp = {value: 'x', clock: 1, replica: 'x', at: 1};
      const junk: unknown[] = [
        ...strings,
        ...[null, true, 0, NaN, Infinity, 7n, new Date(), /x/, [], {}, cyclic],
        ...[new Map([['key', key]]), new Set([1]), new Blob(['x']), new Uint8Array(9), Error('x')],
        ...strings.map(text => ({key: [text, ' '], fields: {}})),
        ...strings.map(text => ({key, fields: text})),
        ...strings.map(text => ({key, fields: {answer: text}})),
        ...strings.map(text => ({key, fields: {answer: {...stamp, clock: text}}})),
        ...strings.map(text => ({key, fields: {answer: {...stamp, others: [text]}}})),
        ...[NaN, 0.5, 2 ** 53, -Infinity].map(clock => ({key, fields: {answer: {...stamp, clock}}})),
      ];
      const request = indexedDB.open('cairn');
      await new Promise(resolve => (request.onsuccess = resolve));
      const transaction = request.result.transaction('answers', 'readwrite');
      const table = transaction.objectStore('answers');
      for (const [number, value] of junk.entries())
        table.put(value, [list, 'answers', 'default', 'default', `bad-${number}`]);
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error as DOMException);
      });
      request.result.close();
      return junk.length;
    },
    LIST,
    GOOD,
    naughtyStrings,
  );

/** Writes good answers, and then junk under other questions, into localStorage. Tells how many there are. */
const spoilKeys = (tab: Page) =>
  tab.evaluate(
    async (list, good, strings) => {
      await cairn.open(list);
      for (let number = 0; number < good; number++) await cairn.write(`good-${number}`, 'Kept.');
      const junk = [...strings, ...strings.map(text => JSON.stringify(text)), '{', '[]', '{"key":[]}', ''];
      for (const [number, value] of junk.entries())
        localStorage.setItem(
          `cairn${JSON.stringify([list, 'answers', 'default', 'default', `bad-${number}`])}`,
          value,
        );
      return junk.length;
    },
    LIST,
    GOOD,
    naughtyStrings,
  );

const refuseDatabase = (page: Page) =>
  page.evaluateOnNewDocument(() => Object.defineProperty(globalThis, 'indexedDB', {value: undefined}));

describe('A storage of which records are damaged', () => {
  let site: StoreSite;
  before(async () => {
    site = await serveStore();
  });
  after(() => site[Symbol.asyncDispose]());

  async function check(
    t: TestContext,
    where: string,
    spoil: (tab: Page) => Promise<number>,
    before?: (page: Page) => Promise<unknown>,
  ) {
    await using profile = await BrowserProfile.create();
    const open = async () => {
      const tab = await profile.tab(site.address, before);
      await tab.evaluate(list => cairn.open(list), LIST);
      return tab;
    };
    const damaged = await spoil(await profile.tab(site.address, before));
    const tab = await open();
    const good = Object.fromEntries(Array.from({length: GOOD}, (_, number) => [`good-${number}`, 'Kept.']));
    const shown = await tab.evaluate(() => [cairn.answers(), cairn.store.damaged] as const);
    assert.deepEqual(shown, [good, damaged]);

    // An answer to a question whose record is damaged takes its place; the junk is put aside, not lost.
    const states = await tab.evaluate(async count => {
      const written = [];
      for (let number = 0; number < count; number++)
        written.push((await cairn.write(`bad-${number}`, 'Anew.')).state);
      return [...new Set(written)];
    }, damaged);
    assert.deepEqual(states, ['saved']);
    const later = await (
      await open()
    ).evaluate(() => [
      Object.values(cairn.answers()).filter(answer => answer === 'Anew.').length,
      Object.values(cairn.answers()).filter(answer => answer === 'Kept.').length,
      cairn.store.damaged,
    ]);
    assert.deepEqual(later, [damaged, GOOD, damaged]);
    assert.deepEqual(profile.uncaught, []);
    record(t, {
      check: 'C11',
      engine: 'chromium',
      tried: `${damaged} damaged records beside ${GOOD} good ones in ${where}`,
      found: `${GOOD} of ${GOOD} good ones shown, ${damaged} counted and put aside`,
      goal: 'all good ones shown, all damaged ones counted and put aside',
    });
  }

  it('shows all others, and puts aside what it cannot understand, in the database', t =>
    check(t, 'the database', spoilDatabase));
  it('shows all others, and puts aside what it cannot understand, in localStorage', t =>
    check(t, 'localStorage', spoilKeys, refuseDatabase));
});
