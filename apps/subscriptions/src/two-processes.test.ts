import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import {openDatabase, type Database} from './database/open.ts';
import {databaseEnvironment, endService, runService, signUp} from './testing/run-service.ts';
import {createTestDatabase, postgresServer, temporaryFolder} from './testing/test-database.ts';

const main = join(import.meta.dirname, 'main.ts');

async function count(db: Database, table: 'captured_mail' | 'person' | 'ledger'): Promise<number> {
  const row = await db
    .selectFrom(table)
    .select(db.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

// The processes work by themselves; all a test can do is look.
async function untilDone(db: Database): Promise<void> {
  for (;;) {
    const waiting = await db.selectFrom('intake').select('id').where('done', 'is', null).limit(1).execute();
    const queued = await db
      .selectFrom('outbox')
      .select('id')
      .where('state', '=', 'queued')
      .limit(1)
      .execute();
    if (waiting.length + queued.length === 0) return;
    await setTimeout(50);
  }
}

describe('a second process', () => {
  if (!postgresServer)
    it('on the same file is refused, and the first goes on', async t => {
      const file = join(temporaryFolder(t), 'news.db');
      const first = await runService(t, file);
      const second = spawn(process.execPath, [main], {
        env: {PATH: process.env['PATH'], PORT: '0', MAIL: 'capture', ...databaseEnvironment(file)},
      });
      let said = '';
      second.stderr.on('data', data => (said += data));
      const [code] = (await once(second, 'close')) as [number];
      assert.equal(code, 1);
      assert.match(said, /^Another process serves .* already\. .*DATABASE_URL/);
      assert.equal((await signUp(first.url, 'a@example.org')).status, 202);
      // A process that was killed leaves no lock behind.
      await endService(first, 'SIGKILL');
      const third = await runService(t, file);
      assert.equal((await signUp(third.url, 'b@example.org')).status, 202);
      assert.equal(await endService(third, 'SIGTERM'), 0);
    });

  if (postgresServer)
    it('before the same PostgreSQL shares the work: each signup once, and the limits hold', async t => {
      const location = await createTestDatabase(t);
      const limits = {MAILS_PER_IP_PER_HOUR: '7', PROXIES: '1'};
      const both = await Promise.all([runService(t, location, limits), runService(t, location, limits)]);
      const {db, close} = await openDatabase(location);
      t.after(close);
      const people = Array.from({length: 100}, (_, index) => `person${index}@example.org`);
      const send = (email: string, index: number) =>
        Promise.all(
          // Everybody presses twice, and each press reaches another process.
          both.map(({url}) => signUp(url, email, {'x-forwarded-for': `203.0.113.${index % 100}`})),
        );
      const answers = (await Promise.all(people.map(send))).flat();
      assert.ok(answers.every(({status}) => status === 202));
      await untilDone(db);
      assert.equal(await count(db, 'person'), 100);
      assert.equal(await count(db, 'ledger'), 100);
      assert.equal(await count(db, 'captured_mail'), 100);

      const crowd = Array.from({length: 40}, (_, index) => `crowd${index}@example.org`);
      await Promise.all(
        crowd.map((email, index) =>
          signUp(both[index % 2]?.url ?? '', email, {'x-forwarded-for': '198.51.100.1'}),
        ),
      );
      for (;;) {
        const due = await db
          .selectFrom('intake')
          .select('id')
          .where('done', 'is', null)
          .where('attempts', '=', 0)
          .execute();
        if (due.length === 0) break;
        await setTimeout(50);
      }
      const mails = await db.selectFrom('outbox').select('id').execute();
      assert.equal(mails.length, 107, 'seven of the crowd, whichever process took them');
      assert.deepEqual(await Promise.all(both.map(one => endService(one, 'SIGTERM'))), [0, 0]);
    });
});
