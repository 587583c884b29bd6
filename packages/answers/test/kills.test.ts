import assert from 'node:assert/strict';
import {after, before, describe, it, type TestContext} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import {BrowserProfile, type Engine} from './browser-profile.ts';
import {record} from './figures.ts';
import {scale} from './scale.ts';
import {serveStore, type StoreSite} from './serve-store.ts';

const LIST = 'kills';

/** A tab of a browser that was started after the last one was killed, and the answers that it shows. */
async function reopen(profile: BrowserProfile, site: StoreSite) {
  const tab = await profile.tab(site.address);
  const shown = await tab.evaluate(async list => {
    await cairn.open(list);
    return {answers: cairn.answers(), damaged: cairn.store.damaged, rung: cairn.store.rung};
  }, LIST);
  assert.deepEqual([shown.damaged, shown.rung], [0, 0]);
  return {tab, answers: shown.answers};
}

async function killAfterSaved(t: TestContext, site: StoreSite, engine: Engine) {
  await using profile = await BrowserProfile.create(engine);
  // A new profile of Chromium that is killed before its preferences were ever written can come back empty.
  await profile.useOnce();
  const saved: Record<string, string> = {};
  for (let kill = 0; kill < scale.kills[engine]; kill++) {
    const {tab, answers} = await reopen(profile, site);
    assert.deepEqual(answers, saved);
    const [question, text] = [`q-${kill}`, `Written before kill ${kill}.`];
    const {state} = await tab.evaluate((...asked) => cairn.write(...asked), question, text);
    await profile.kill();
    assert.equal(state, 'saved');
    saved[question] = text;
  }
  assert.deepEqual((await reopen(profile, site)).answers, saved);
  assert.deepEqual(profile.uncaught, []);
  const found = '0 answers lost';
  record(t, {
    check: 'C2',
    engine,
    tried: `${scale.kills[engine]} kills right after “saved”`,
    found,
    goal: found,
  });
}

/** Somebody types into one question after the other, without waiting; `onSaved` hears how many are saved. */
async function typeOn(tab: Page, round: number, onSaved: (count: number) => void) {
  await tab.exposeFunction('saved', onSaved);
  await tab.evaluate(prefix => {
    let typed = 0;
    cairn.store.addEventListener('saved', () => {
      if (cairn.store.state === 'saved') void (window as unknown as {saved: typeof onSaved}).saved(typed);
    });
    setInterval(() => {
      cairn.store.type(`${prefix}${typed}`, {answer: `Answer ${typed}.`}, 8);
      typed++;
    }, 3);
  }, prefixOf(round));
}

const prefixOf = (round: number) => `r-${round}-`;

/** How much of a round is there: what was typed first, as it was typed, and everything from the rounds before. */
function assertNoGap(
  answers: Record<string, string>,
  earlier: Record<string, string>,
  round: number,
): number {
  const kept = Object.keys(answers).filter(question => question.startsWith(prefixOf(round))).length;
  const expected = {...earlier};
  for (let count = 0; count < kept; count++) expected[`${prefixOf(round)}${count}`] = `Answer ${count}.`;
  assert.deepEqual(answers, expected);
  return kept;
}

async function killWhileTyping(t: TestContext, site: StoreSite, engine: Engine) {
  await using profile = await BrowserProfile.create(engine);
  // A new profile of Chromium that is killed before its preferences were ever written can come back empty.
  await profile.useOnce();
  let [sum, unsaved] = [0, 0];
  let {tab, answers: earlier} = await reopen(profile, site);
  for (let round = 0; round < scale.kills[engine]; round++) {
    let saved = 0;
    await typeOn(tab, round, count => (saved = count));
    while (saved === 0) await wait(1);
    await wait((round * 37) % 200);
    await profile.kill();

    const shown = await reopen(profile, site);
    const kept = assertNoGap(shown.answers, earlier, round);
    assert.ok(kept >= saved, `${saved} were said to be saved, ${kept} are there`);
    [sum, unsaved] = [sum + saved, unsaved + kept - saved];
    ({tab, answers: earlier} = shown);
  }
  assert.deepEqual(profile.uncaught, []);
  record(t, {
    check: 'C3',
    engine,
    tried: `${scale.kills[engine]} kills while somebody types, after ${sum} answers were said to be saved`,
    found: `0 of those lost, and ${unsaved} more kept`,
    goal: '0 of those lost',
  });
}

describe('A browser that is killed', () => {
  let site: StoreSite;
  before(async () => (site = await serveStore()));
  after(() => site[Symbol.asyncDispose]());

  for (const engine of scale.engines) {
    it(`shows every answer that was saved when it is started again (${engine})`, t =>
      killAfterSaved(t, site, engine));
    it(`loses at most what was not yet said to be saved, and never the rest (${engine})`, t =>
      killWhileTyping(t, site, engine));
  }
});
