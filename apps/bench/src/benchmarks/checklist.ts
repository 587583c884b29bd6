import type {CDPSession, Page} from 'playwright-core';
import type {Benchmark, Figure} from '../benchmark.ts';
import {openPage, type OpenedPage} from '../checklist/open-page.ts';
import type * as inPage from '../checklist/page.ts';
import {interleave} from '../interleave.ts';
import {ratiosOf, spreadOf} from '../spread.ts';

const LISTS = 10;
const ROUNDS = 15;
const QUESTIONS = '/content/questions/3.en.js';

type PageFunction = Exclude<keyof typeof inPage, 'prepare' | 'countNodes'>;

export const checklist: Benchmark = {
  name: 'checklist',
  description: `Ten checklists of 15 questions in Chromium, beside plain HTML with the same controls, words and styles whose script marks the stone and writes the status into localStorage: until they are painted, until 150 statuses were changed and painted, and what they take.`,
  async run(progress) {
    await using opened = await openPage();
    const {page} = opened;
    await page.evaluate(async url => {
      await ((await import('/bench.js' as string)) as typeof inPage).prepare(url);
    }, QUESTIONS);

    const shown = await interleave(
      {ours: () => call(page, 'showOurs'), plain: () => call(page, 'showPlain')},
      {rounds: ROUNDS, warmUp: 3, progress: share => progress(share / 2)},
    );
    const changing = (show: PageFunction) => async () => {
      await call(page, show);
      return call(page, 'changeStatuses');
    };
    const changed = await interleave(
      {ours: changing('showOurs'), plain: changing('showPlain')},
      {rounds: ROUNDS, warmUp: 3, progress: share => progress((1 + share) / 2)},
    );

    const {nodes, roots, heap} = await memory(opened);
    return [
      ...times(shown, 'painted', {gate: 1.6, goal: 1.3}),
      ...times(changed, '150 statuses changed and painted', {gate: 1.3, goal: 1.1}),
      {what: 'DOM nodes: ours ÷ plain', unit: '×', spread: spreadOf([nodes]), gate: 1.8},
      {what: 'JavaScript heap of a checklist', unit: 'kB', spread: heap, gate: 80},
      {what: 'shadow roots of a checklist', unit: 'roots', spread: spreadOf([roots]), gate: 1},
    ];
  },
};

function times(
  {ours, plain}: Record<'ours' | 'plain', number[]>,
  what: string,
  limits: Pick<Figure, 'gate' | 'goal'>,
): Figure[] {
  return [
    {what: `${what}: ours ÷ plain`, unit: '×', spread: ratiosOf(ours, plain), ...limits},
    {what: `${what}: ours`, unit: 'ms', spread: spreadOf(ours)},
    {what: `${what}: plain`, unit: 'ms', spread: spreadOf(plain)},
  ];
}

/** How many nodes and how much memory our checklists take: what is free again when they are gone. */
async function memory({page, devtools}: OpenedPage) {
  const count = () =>
    page.evaluate(async () => ((await import('/bench.js' as string)) as typeof inPage).countNodes());
  await call(page, 'showPlain');
  const plain = await count();
  const heaps: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await call(page, 'showOurs');
    const heap = await heapOf(devtools);
    await call(page, 'showOurs', 0);
    heaps.push((heap - (await heapOf(devtools))) / LISTS / 1000);
  }
  await call(page, 'showOurs');
  const ours = await count();
  return {nodes: ours.nodes / plain.nodes, roots: ours.roots / LISTS, heap: spreadOf(heaps)};
}

/** Calls a function of page.ts in the page. */
const call = (page: Page, name: PageFunction, count = LISTS) =>
  page.evaluate(
    async ([method, number]) => {
      const bench = (await import('/bench.js' as string)) as typeof inPage;
      return bench[method](number);
    },
    [name, count] as const,
  );

/** Bytes of JavaScript objects that are still in use. */
async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}
