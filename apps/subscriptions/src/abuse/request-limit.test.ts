import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {hour} from '../clock.ts';
import {startTestService} from '../testing/test-service.ts';
import {createRequestLimit} from './request-limit.ts';

describe('the requests of one network', () => {
  it('are taken up to the limit, however they arrive, and again in the next hour', async t => {
    const {db, database, now} = await startTestService(t);
    const limit = createRequestLimit(40, database.dialect);
    const admit = (count: number, at: number) =>
      db.transaction().execute(tx => limit.admit(tx, Array<string>(count).fill('a school'), at));
    const taken: boolean[] = [];
    for (const count of [1, 2, 30, 1, 30, 5]) taken.push(...(await admit(count, now())));
    assert.deepEqual(taken, [...Array<boolean>(40).fill(true), ...Array<boolean>(29).fill(false)]);
    const others = await db.transaction().execute(tx => limit.admit(tx, ['a library', 'a school'], now()));
    assert.deepEqual(others, [true, false]);
    assert.deepEqual(await admit(1, now() + hour), [true]);
  });

  it('are counted together where several processes serve one database', async t => {
    const {db, now} = await startTestService(t);
    const each = [1, 2].map(() => createRequestLimit(40, 'postgres'));
    const taken: boolean[] = [];
    for (let round = 0; round < 30; round++) {
      for (const limit of each) {
        taken.push(...(await db.transaction().execute(tx => limit.admit(tx, ['a school'], now()))));
      }
    }
    assert.equal(taken.filter(Boolean).length, 40);
  });
});
