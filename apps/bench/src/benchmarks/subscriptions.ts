import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Benchmark, Figure} from '../benchmark.ts';
import {interleave, type Contestant} from '../interleave.ts';
import {ratiosOf, spreadOf} from '../spread.ts';
import {load} from '../subscriptions/load.ts';
import {overload} from '../subscriptions/overload.ts';
import {startBareHandler, startService, type Server} from '../subscriptions/server.ts';
import {steadyLoad} from '../subscriptions/steady-load.ts';

const ROUNDS = 7;

/** Of the benchmark, the steady load takes so much. */
const STEADY_SHARE = 0.7;

export const subscriptions: Benchmark = {
  name: 'subscriptions',
  description:
    'How many signups the subscription service acknowledges, each durable in a file of SQLite, beside a bare handler of the same framework that parses the same request and answers; and how it holds 1,000 requests a second for five minutes, of which eight in ten are signups.',
  async run(progress) {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
    try {
      return [
        ...(await throughput(folder, share => progress(share * (1 - STEADY_SHARE)))),
        ...(await steadyLoad(join(folder, 'steady.db'), share =>
          progress(1 - STEADY_SHARE + share * STEADY_SHARE),
        )),
        ...(await overload(join(folder, 'overload.db'))),
      ];
    } finally {
      rmSync(folder, {recursive: true});
    }
  },
};

async function throughput(folder: string, progress: (share: number) => void): Promise<Figure[]> {
  let files = 0;
  const {bare, service} = await interleave(
    {
      bare: signupsOf(startBareHandler),
      service: signupsOf(() => startService(join(folder, `throughput-${files++}.db`))),
    },
    {rounds: ROUNDS, progress},
  );
  const share = ratiosOf(
    service.map(perSecond => 100 * perSecond),
    bare,
  );
  return [
    {
      what: 'signups acknowledged and durable ÷ requests answered by a bare handler',
      unit: '%',
      spread: share,
      isMoreBetter: true,
      gate: 60,
    },
    {
      what: 'signups acknowledged and durable',
      unit: 'a second',
      spread: spreadOf(service),
      isMoreBetter: true,
    },
    {
      what: 'requests answered by a bare handler',
      unit: 'a second',
      spread: spreadOf(bare),
      isMoreBetter: true,
    },
  ];
}

// Every time a new process on a new file, which is warm before it counts.
function signupsOf(start: () => Promise<Server>): Contestant {
  return async () => {
    await using server = await start();
    await load(server.url, {seconds: 3, connections: 100});
    const {perSecond, statuses, errors} = await load(server.url, {seconds: 5, connections: 100});
    if (errors > 0 || [...statuses.keys()].join() !== '202') {
      throw new Error(`Not every signup was taken: ${JSON.stringify([...statuses])}, ${errors} errors.`);
    }
    return perSecond;
  };
}
