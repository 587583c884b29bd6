import assert from 'node:assert/strict';
import {copyFileSync, statSync, truncateSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {sql} from 'kysely';
import {day} from './clock.ts';
import {openDatabase} from './database/open.ts';
import {createProgress} from './testing/progress.ts';
import {postgresServer, temporaryFolder} from './testing/test-database.ts';
import {maria, mariaForm, startTestService, subscribe} from './testing/test-service.ts';

// Logs to cut: `npm test` cuts some, `test:soak` more.
const cuts = Number(process.env['CUTS'] ?? 15);

const openingLimit = 2000;

describe('the service', () => {
  if (!postgresServer) {
    it('says 503 when the disk is full, tells so in the form, and goes on when there is room', async t => {
      const service = await startTestService(t);
      const {db} = service;
      await sql`pragma max_page_count = 1`.execute(db);
      const statuses: number[] = [];
      for (let index = 0; index < 100 && statuses.at(-1) !== 503; index++) {
        const consent = {...maria.consent, text: 'x'.repeat(2000)};
        statuses.push((await service.postJson({...maria, email: `a${index}@example.org`, consent})).status);
      }
      assert.equal(statuses.at(-1), 503);
      assert.ok(statuses.slice(0, -1).every(status => status === 202));
      const form = await service.postForm('/v1/signups', {...mariaForm, consentText: 'x'.repeat(2000)});
      assert.equal(form.status, 503);
      assert.match(await form.text(), /could not be stored.*value="maria@example\.org"/s);
      const {rows} = await sql`pragma integrity_check`.execute(db);
      assert.deepEqual({...(rows[0] as object)}, {integrity_check: 'ok'});
      await sql`pragma max_page_count = 100000`.execute(db);
      await service.settle();
      assert.equal((await service.states()).length, statuses.length - 1, 'what was acknowledged is there');
      assert.equal((await service.postJson(maria)).status, 202);
    });

    it('opens a file whose log was cut at any byte, whole up to some moment', async t => {
      const service = await startTestService(t);
      for (let index = 0; index < 20; index++) {
        await service.postJson({...maria, email: `a${index}@example.org`});
        await service.settle();
      }
      const folder = temporaryFolder(t);
      const file = join(folder, 'cut.db');
      const {size} = statSync(`${service.location}-wal`);
      assert.ok(size > 50_000);
      const progress = createProgress();
      let longest = 0;
      for (let cut = 0; cut < cuts; cut++) {
        copyFileSync(service.location, file);
        copyFileSync(`${service.location}-wal`, `${file}-wal`);
        truncateSync(`${file}-wal`, Math.floor((size * (cut + Math.random())) / cuts));
        progress((cut + 1) / cuts);
        const began = performance.now();
        const {db, close} = await openDatabase(file);
        const {rows} = await sql`pragma integrity_check`.execute(db);
        assert.deepEqual({...(rows[0] as object)}, {integrity_check: 'ok'});
        const people = await db.selectFrom('person').select('address').execute();
        const subscriptions = await db.selectFrom('subscription').select('id').execute();
        const ledger = await db.selectFrom('ledger').select('id').execute();
        assert.deepEqual([subscriptions.length, ledger.length], [people.length, people.length]);
        await close();
        longest = Math.max(longest, performance.now() - began);
      }
      t.diagnostic(`${cuts} cuts, each opened whole in at most ${longest.toFixed()} ms`);
      assert.ok(longest < 10 * openingLimit);
    });
  }

  it('survives a clock that jumps a day, either way', async t => {
    const service = await startTestService(t);
    await subscribe(service);
    for (const jump of [-day, day, day, -2 * day]) {
      service.pass(jump);
      assert.equal((await service.postJson({...maria, email: `at${service.now()}@example.org`})).status, 202);
      await service.settle();
    }
    assert.equal((await service.states()).length, 4, 'Maria, and three different instants');
    assert.ok(service.logged.every(line => !line.startsWith('["error"')));
  });
});
