import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {day, hour, minute} from '../clock.ts';
import {maria, startTestService, tokenOf} from '../testing/test-service.ts';

describe('mails to one address', () => {
  it('are one confirmation, one more after ten minutes, and then none for a day', async t => {
    const service = await startTestService(t);
    const mailsAfter = async (wait: number, email = maria.email) => {
      service.pass(wait);
      await service.postJson({...maria, email});
      await service.settle();
      return service.mails.length;
    };
    assert.equal(await mailsAfter(0), 1);
    assert.equal(await mailsAfter(0), 1);
    assert.equal(await mailsAfter(9 * minute), 1);
    assert.equal(await mailsAfter(minute, 'MARIA@Example.ORG'), 2);
    assert.equal(await mailsAfter(hour), 2);
    assert.equal(await mailsAfter(day - hour - 10 * minute), 3);
    assert.equal((await service.db.selectFrom('ledger').selectAll().execute()).length, 3);
  });

  it('say at most once a day that it is subscribed already', async t => {
    const service = await startTestService(t);
    await service.postJson(maria);
    await service.settle();
    await service.postForm('/confirm', {token: tokenOf(service.link('confirm'))});
    await service.settle();
    for (const wait of [0, hour, 23 * hour]) {
      service.pass(wait);
      await service.postJson(maria);
      await service.settle();
    }
    assert.deepEqual(
      service.mails.map(({subject}) => subject),
      [
        'Please confirm: Weekly letter',
        'Welcome: Weekly letter',
        'You are already subscribed: Weekly letter',
        'You are already subscribed: Weekly letter',
      ],
    );
    assert.equal((await service.db.selectFrom('ledger').selectAll().execute()).length, 2);
  });

  it('never hold the name that somebody typed', async t => {
    const service = await startTestService(t);
    await service.postJson({...maria, name: 'Free money at evil.example'});
    await service.settle();
    assert.doesNotMatch(JSON.stringify(service.mails), /evil/);
    const row = await service.db.selectFrom('person').select('name').executeTakeFirstOrThrow();
    assert.equal(row.name, 'Free money at evil.example');
  });
});
