import {DatabaseSync} from 'node:sqlite';
import type {Figure} from '../benchmark.ts';
import {exactly, spreadOf} from '../spread.ts';
import {load, type Load} from './load.ts';
import {startService} from './server.ts';

const RATE = 1000;
const MINUTES = 5;

/** A second of the load: what a worker that keeps up may have before it. */
const BACKLOG_MAX = RATE;

/** Loads the service for minutes as it may be loaded on its busiest day, after one minute that does not count. */
export async function steadyLoad(file: string, progress: (share: number) => void): Promise<Figure[]> {
  await using server = await startService(file);
  const loads: Load[] = [];
  const memory: number[] = [];
  const backlog: number[] = [];
  const db = new DatabaseSync(file, {readOnly: true, timeout: 5000});
  const waiting = db.prepare('select count(*) as count from intake where done is null');
  for (let minute = 0; minute <= MINUTES; minute++) {
    const one = await load(server.url, {seconds: 60, connections: 50, rate: RATE, isMixed: true});
    const left = Number(waiting.get()?.['count']);
    progress((minute + 1) / (MINUTES + 1));
    if (minute === 0) continue;
    loads.push(one);
    memory.push(server.memory());
    backlog.push(left);
  }
  db.close();
  return figuresOf(loads, memory, backlog);
}

function figuresOf(loads: readonly Load[], memory: readonly number[], backlog: readonly number[]): Figure[] {
  const refused = loads.reduce((sum, {statuses, errors}) => sum + errors + countRefused(statuses), 0);
  return [
    {
      what: '1,000 requests a second: answers, the slowest hundredth',
      unit: 'ms',
      spread: spreadOf(loads.map(({p99}) => p99)),
      gate: 150,
      inEveryRun: true,
    },
    {what: 'the same: requests that were not taken', unit: 'requests', spread: exactly(refused), gate: 0},
    {
      what: 'the same: taken, and not yet worked on after each minute',
      unit: 'requests',
      spread: spreadOf(backlog),
      gate: BACKLOG_MAX,
      inEveryRun: true,
    },
    {
      what: 'the same: memory after each minute ÷ memory after the first',
      unit: '×',
      spread: spreadOf(memory.map(megabytes => megabytes / memory[0]!)),
      gate: 1.1,
      inEveryRun: true,
    },
    {what: 'the same: memory', unit: 'MB', spread: spreadOf(memory)},
  ];
}

function countRefused(statuses: ReadonlyMap<number, number>): number {
  return [...statuses].reduce(
    (sum, [status, count]) => (status === 200 || status === 202 ? sum : sum + count),
    0,
  );
}
