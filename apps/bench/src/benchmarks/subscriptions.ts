// Measures the service beside a bare handler of the same framework: `pnpm bench [seconds of the steady load]`.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {DatabaseSync} from 'node:sqlite';
import {load, type Load} from './load.ts';
import {startServer, startSubscriptions, type Server} from './processes.ts';

const steadySeconds = Number(process.argv[2] ?? 30);
const rounds = 3;
const folder = mkdtempSync(join(tmpdir(), 'subscriptions-bench-'));

try {
  await throughput();
  await steady();
  await overload();
} finally {
  rmSync(folder, {recursive: true, force: true});
}

// In turn, so that whatever else the machine does hits both alike. Every round has a new file.
async function throughput(): Promise<void> {
  const bare: number[] = [];
  const service: number[] = [];
  for (let round = 0; round < rounds; round++) {
    bare.push(await measure(await startServer('bare.ts')));
    service.push(await measure(await startSubscriptions(join(folder, `throughput-${round}.db`))));
  }
  const share = service.map((value, index) => value / (bare[index] ?? 1));
  console.log(`bare handler       ${bare.map(Math.round).join(' ')} signups a second`);
  console.log(`service, on disk   ${service.map(Math.round).join(' ')} signups a second`);
  console.log(`share              ${share.map(value => `${Math.round(100 * value)} %`).join(' ')}`);
}

async function measure(server: Server): Promise<number> {
  await load(server.url, {seconds: 2, connections: 50});
  const {perSecond, statuses, errors} = await load(server.url, {seconds: 8, connections: 100});
  await server.stop();
  if (errors > 0 || Object.keys(statuses).join() !== '202')
    console.log(`  also: ${JSON.stringify(statuses)}, ${errors} errors`);
  return perSecond;
}

async function steady(): Promise<void> {
  const file = join(folder, 'steady.db');
  const server = await startSubscriptions(file);
  await load(server.url, {seconds: 10, connections: 50, rate: 1000, isMixed: true});
  const before = server.memory();
  const result = await load(server.url, {seconds: steadySeconds, connections: 50, rate: 1000, isMixed: true});
  const after = server.memory();
  const db = new DatabaseSync(file, {readOnly: true});
  const count = (what: string) => Number(db.prepare(`select count(*) as n from ${what}`).get()?.['n']);
  const backlog = () => count('intake where done is null');
  const left = backlog();
  const began = Date.now();
  while (backlog() > 0) await setTimeout(50);
  console.log(`1,000 a second for ${steadySeconds} s: ${describe(result)}`);
  console.log(`  memory ${before} MB before, ${after} MB after (${percent(after / before - 1)})`);
  console.log(`  ${left} requests not yet worked on at the end, none ${Date.now() - began} ms later`);
  console.log(`  ${count("outbox where state = 'queued'")} mails not yet sent then, of ${count('outbox')}`);
  db.close();
  await server.stop();
}

// Three times what it takes: too much is said, and nothing that was acknowledged is lost.
async function overload(): Promise<void> {
  const file = join(folder, 'overload.db');
  const server = await startSubscriptions(file);
  const result = await load(server.url, {seconds: 8, connections: 6000});
  await server.stop();
  const db = new DatabaseSync(file, {readOnly: true});
  const stored = Number(db.prepare('select count(*) as n from intake').get()?.['n']);
  db.close();
  console.log(`6,000 connections at once: ${describe(result)}; ${stored} stored`);
}

function describe({perSecond, p99, statuses, errors}: Load): string {
  return `${Math.round(perSecond)}/s, p99 ${p99} ms, ${JSON.stringify(statuses)}, ${errors} errors`;
}

function percent(share: number): string {
  return `${share > 0 ? '+' : ''}${Math.round(100 * share)} %`;
}
