import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createIntake} from './intake/accept.ts';
import {startTestService, type TestService} from './testing/test-service.ts';

// More than a second of work.
const signups = 2000;

async function fill({database, now: clock}: TestService): Promise<void> {
  const accept = createIntake({database, clock, requestsPerHour: signups, wake: () => {}});
  const all = Array.from({length: signups}, (_, index) => {
    const address = `person${index}@example.org`;
    const body = {address, key: address, lists: ['weekly'], language: 'en', method: 'json'} as const;
    return accept({kind: 'signup', ipHash: `network ${index}`, key: undefined, body});
  });
  await Promise.all(all);
}

describe('whoever asks something', () => {
  it('is answered while much is being worked on, which does not hold up the end either', async t => {
    const service = await startTestService(t, {MAILS_PER_HOUR: '1000000'});
    await fill(service);
    service.start();
    assert.equal((await fetch(`${service.url}/healthz`)).status, 200);
    const left = await service.db.selectFrom('intake').select('id').where('done', 'is', null).execute();
    assert.ok(left.length > 0);
    // What is left stays for the next start.
    await service.stop();
    const kept = await service.db.selectFrom('intake').select('id').where('done', 'is', null).execute();
    assert.ok(kept.length > 0);
  });
});
