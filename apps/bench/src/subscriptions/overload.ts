import {DatabaseSync} from 'node:sqlite';
import type {Figure} from '../benchmark.ts';
import {exactly} from '../spread.ts';
import {load} from './load.ts';
import {startService} from './server.ts';

const CONNECTIONS = 6000;

/** Sends far more than the service can take: it must say so, and keep what it acknowledged. */
export async function overload(file: string): Promise<Figure[]> {
  const {statuses, withoutRetryAfter, errors} = await loadAndStop(file);
  const acknowledged = statuses.get(202) ?? 0;
  const refused = (statuses.get(429) ?? 0) + (statuses.get(503) ?? 0);
  const others = [...statuses.values()].reduce((sum, count) => sum + count, errors) - acknowledged - refused;
  const lost = Math.max(0, acknowledged - countStored(file));
  const what = `${CONNECTIONS.toLocaleString('en')} connections at once`;
  return [
    {what: `${what}: acknowledged`, unit: 'requests', spread: exactly(acknowledged), isMoreBetter: true},
    {
      what: `${what}: told when to come again`,
      unit: 'requests',
      spread: exactly(refused - withoutRetryAfter),
    },
    {
      what: `${what}: answered otherwise, or not at all`,
      unit: 'requests',
      spread: exactly(others + withoutRetryAfter),
      gate: 0,
    },
    {what: `${what}: acknowledged and lost`, unit: 'requests', spread: exactly(lost), gate: 0},
  ];
}

async function loadAndStop(file: string) {
  await using server = await startService(file);
  return await load(server.url, {seconds: 10, connections: CONNECTIONS});
}

function countStored(file: string): number {
  const db = new DatabaseSync(file, {readOnly: true});
  const row = db.prepare('select count(*) as count from intake').get();
  db.close();
  return Number(row?.['count']);
}
