import assert from 'node:assert/strict';
import {it, type TestContext} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {sql} from 'kysely';
import {openDatabase, type OpenDatabase} from './database/open.ts';
import {createProgress} from './testing/progress.ts';
import {endService, runService, signUp} from './testing/run-service.ts';
import {createTestDatabase} from './testing/test-database.ts';

// Kills: `npm test` makes a few, `test:soak` 200.
const kills = Number(process.env['KILLS'] ?? 3);

// On average; after how many it happens is chance.
const signupsPerKill = 50;

const restartLimit = 2000;

it('loses no acknowledged signup when the process is killed at any moment', async t => {
  const location = await createTestDatabase(t);
  const acknowledged = new Set<string>();
  const starts: number[] = [];
  const progress = createProgress();
  for (let kill = 1; kill <= kills; kill++) {
    const random = 1 + Math.floor(Math.random() * 2 * signupsPerKill);
    const missing = kills * signupsPerKill - acknowledged.size;
    starts.push(await killAfter(t, location, kill === kills ? Math.max(missing, 1) : random, acknowledged));
    progress(kill / kills);
  }
  const last = await runService(t, location);
  const database = await openDatabase(location);
  t.after(() => database.close());
  await untilWorked(database);
  assert.equal(await endService(last, 'SIGTERM'), 0);

  const people = await database.db.selectFrom('person').select('address').execute();
  const stored = new Set(people.map(({address}) => address));
  const lost = [...acknowledged].filter(email => !stored.has(email));
  const slowest = Math.max(...starts);
  t.diagnostic(
    `${kills} kills, ${acknowledged.size.toLocaleString('en')} acknowledged, ${lost.length} lost, slowest start ${slowest.toFixed()} ms`,
  );
  assert.deepEqual(lost, []);
  assert.ok(acknowledged.size >= kills * signupsPerKill);
  assert.ok(slowest < 10 * restartLimit, `${slowest} ms`);
  if (database.dialect === 'sqlite') {
    const {rows} = await sql`pragma integrity_check`.execute(database.db);
    assert.deepEqual({...(rows[0] as object)}, {integrity_check: 'ok'});
  }
});

// Starts the process, and kills it in the middle of its work. Resolves with how long the start took.
async function killAfter(
  t: TestContext,
  location: string,
  count: number,
  acknowledged: Set<string>,
): Promise<number> {
  const began = performance.now();
  const running = await runService(t, location);
  const start = performance.now() - began;
  const enough = acknowledged.size + count;
  let isOver = false;
  const send = async (): Promise<void> => {
    while (!isOver) {
      const email = `person-${Math.random()}@example.org`;
      const answer = await signUp(running.url, email).catch(() => undefined);
      if (answer?.status === 202) acknowledged.add(email);
      if (acknowledged.size >= enough && !isOver) {
        isOver = true;
        running.process.kill('SIGKILL');
      }
    }
  };
  await Promise.all(Array.from({length: 8}, send));
  await endService(running, 'SIGKILL');
  return start;
}

// The process works by itself; all a test can do is look.
async function untilWorked({db}: OpenDatabase): Promise<void> {
  for (;;) {
    const left = await db.selectFrom('intake').select('id').where('done', 'is', null).limit(1).execute();
    if (left.length === 0) return;
    await setTimeout(50);
  }
}
