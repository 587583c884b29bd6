import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {Entry} from '../src/entry.ts';
import {BrowserProfile, type Engine} from './browser-profile.ts';
import {record, times} from './figures.ts';
import type {Edit} from './page/random-edits.ts';
import {scale} from './scale.ts';
import {serveStore, type StoreSite} from './serve-store.ts';

const EDITS = 200;
const QUESTIONS = 12;
/** Longer means that it hangs, even where eight busy tabs share two busy cores. */
const CEILING = 20_000;

/** Tabs that compute at the same time have main threads of their own, and so processes of their own. */
async function proveSeparateProcesses(tabs: readonly Page[]) {
  for (let patience = 200; patience < 20_000; patience *= 2) {
    const until = Date.now() + patience;
    const busy = await Promise.all(
      tabs.map(tab =>
        tab.evaluate(end => {
          const start = Date.now();
          while (Date.now() < end);
          return {start, end: Date.now()};
        }, until),
      ),
    );
    if (Math.max(...busy.map(({start}) => start)) < Math.min(...busy.map(({end}) => end))) return;
  }
  assert.fail('Two tabs never computed at the same time: they share a process.');
}

/** Waits until all tabs know the same and have saved it; says what, and how long after the last edit that was. */
async function settle(tabs: readonly Page[], lastEdit: number) {
  for (;;) {
    const seen = await Promise.all(
      tabs.map(tab =>
        tab.evaluate(() => ({
          known: cairn.known(),
          state: cairn.store.state,
          settledAt: cairn.settledAt,
        })),
      ),
    );
    const [{known}] = seen as [(typeof seen)[0]];
    if (seen.every(tab => tab.state === 'saved' && tab.known === known))
      return {known, time: Math.max(...seen.map(({settledAt}) => settledAt)) - lastEdit};
    if (Date.now() > lastEdit + CEILING) assert.fail(`The tabs differ: ${JSON.stringify(seen, null, 1)}`);
  }
}

/** The texts that can be seen, as the value or as another version, by question and field. */
function textsIn(known: string): Map<string, unknown[]> {
  const entries = JSON.parse(known) as Entry[];
  return new Map(
    entries.flatMap(({key, fields}) =>
      Object.entries(fields).map(([name, {value, others = []}]) => [
        `${key[3]} ${name}`,
        [value, ...others.map(other => other.value)],
      ]),
    ),
  );
}

async function editAtOnce(tabs: readonly Page[], seed: number) {
  const list = `seed-${seed}-tabs-${tabs.length}`;
  await Promise.all(tabs.map(tab => tab.evaluate(name => cairn.open(name), list)));
  const edited = await Promise.all(
    tabs.map((page, tab) =>
      page.evaluate(
        async options => {
          const done = await cairn.randomEdits(cairn.store, options);
          cairn.watch();
          return done;
        },
        {seed, tab, edits: EDITS, questions: QUESTIONS},
      ),
    ),
  );
  const settled = await settle(tabs, Math.max(...edited.map(({lastEdit}) => lastEdit)));
  return {list, ...settled, edits: edited.flatMap(({edits}) => edits)};
}

function assertNothingLost(known: string, edits: readonly Edit[]) {
  const replaced = new Set(edits.flatMap(edit => edit.replaced));
  const texts = textsIn(known);
  const lost = edits.filter(({where, text}) => !replaced.has(text) && !texts.get(where)?.includes(text));
  assert.deepEqual(lost, []);
  const back = [...texts.values()].flat().filter(text => replaced.has(text as string));
  assert.deepEqual(back, [], 'What somebody replaced has come back.');
}

async function soakTabs(t: TestContext, site: StoreSite, engine: Engine, count: number) {
  await using profile = await BrowserProfile.create(engine);
  const tabs: Page[] = [];
  while (tabs.length < count) tabs.push(await profile.tab(site.address));
  await proveSeparateProcesses(tabs);

  const runs = [];
  for (let seed = 1; seed <= scale.seeds[engine]; seed++) {
    runs.push(await editAtOnce(tabs, seed));
    if (seed % 10 === 0) console.log(`${engine}, ${count} tabs: ${seed} of ${scale.seeds[engine]}`);
  }
  await profile.kill();

  const fresh = await profile.tab(site.address);
  for (const {list, known, edits} of runs) {
    const kept = await fresh.evaluate(async name => {
      await cairn.open(name);
      return cairn.known();
    }, list);
    assert.equal(kept, known);
    assertNothingLost(kept, edits);
  }
  assert.deepEqual(profile.uncaught, []);
  record(t, {
    check: 'C1',
    engine,
    tried: `${count} tabs × ${EDITS} edits, ${runs.length} times`,
    found: `0 texts lost, all tabs equal after ${times(runs.map(({time}) => time))}`,
    goal: '0 texts lost, all tabs equal after 500 ms',
  });
}

describe('Answers in several tabs', () => {
  let site: StoreSite;
  before(async () => (site = await serveStore()));
  after(() => site[Symbol.asyncDispose]());

  for (const engine of scale.engines)
    for (const count of scale.tabs)
      it(`loses no text when ${count} tabs write at once, and shows the same in all (${engine})`, t =>
        soakTabs(t, site, engine, count));
});
