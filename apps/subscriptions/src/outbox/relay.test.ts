import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {day, minute} from '../clock.ts';
import {PermanentMailError, type Mail, type Mailer} from '../mail/mailer.ts';
import {maria, startTestService, tokenOf} from '../testing/test-service.ts';
import {backOff, maxAttempts} from './back-off.ts';
import {createRelay} from './relay.ts';

function failing(errors: (Error | undefined)[]): Mailer & {tried: Mail[]} {
  const tried: Mail[] = [];
  return {
    tried,
    close() {},
    async deliver(mail) {
      tried.push(mail);
      const error = errors.shift();
      if (error) throw error;
    },
  };
}

describe('the relay', () => {
  it('tries again later, with the same message id, and the link of the last attempt works', async t => {
    const mailer = failing([Object.assign(new Error('maria@example.org is busy'), {responseCode: 451})]);
    const service = await startTestService(t, {}, mailer);
    await service.postJson(maria);
    await service.settle();
    await service.settle();
    assert.equal(mailer.tried.length, 1);
    service.pass(2 * minute);
    await service.settle();
    assert.equal(mailer.tried.length, 2);
    assert.equal(mailer.tried[0]?.messageId, mailer.tried[1]?.messageId);
    const {state, attempts, last_error} = await service.db
      .selectFrom('outbox')
      .selectAll()
      .executeTakeFirstOrThrow();
    assert.deepEqual([state, attempts, last_error], ['sent', 2, '451']);
    assert.ok(
      service.logged.every(line => !line.includes('maria')),
      'the log holds no address',
    );
    const link = service.link('confirm', mailer.tried[1]);
    assert.equal((await service.postForm('/confirm', {token: tokenOf(link)})).status, 200);
  });

  it('gives up at once on what was refused for good, and in the end on everything', async t => {
    const refused = failing([new PermanentMailError('no such mailbox', {cause: {responseCode: 550}})]);
    const service = await startTestService(t, {}, refused);
    await service.postJson(maria);
    await service.settle();
    assert.equal(
      (await service.db.selectFrom('outbox').select('state').executeTakeFirstOrThrow()).state,
      'dead',
    );

    const never = failing(Array.from({length: 50}, () => new Error('down')));
    const other = await startTestService(t, {}, never);
    await other.postJson(maria);
    for (let time = 0; time < 20; time++) {
      await other.settle();
      other.pass(2 * day);
    }
    assert.equal(never.tried.length, maxAttempts);
    assert.equal(
      (await other.db.selectFrom('outbox').select('state').executeTakeFirstOrThrow()).state,
      'dead',
    );
  });

  it('drops a mail whose reason is gone', async t => {
    const mailer = failing([undefined, new Error('down')]);
    const service = await startTestService(t, {}, mailer);
    await service.postJson(maria);
    await service.settle();
    service.pass(11 * minute);
    await service.postJson(maria);
    await service.settle();
    await service.postForm('/unsubscribe', {token: tokenOf(service.link('unsubscribe', mailer.tried[0]))});
    service.pass(day);
    await service.settle();
    assert.equal(mailer.tried.length, 2);
    const states = await service.db.selectFrom('outbox').select('state').orderBy('created').execute();
    assert.deepEqual(
      states.map(({state}) => state),
      ['sent', 'dropped'],
    );
  });

  it('leaves a mail alone that another relay holds, until its lease ends', async t => {
    const service = await startTestService(t);
    const {config, db, now: clock} = service;
    const log = () => {};
    const relay = (mailer: Mailer) => async () => {
      const one = createRelay({db, config, clock, mailer, log});
      await one.work();
      await one.idle();
    };
    const started = Promise.withResolvers<void>();
    const finish = Promise.withResolvers<void>();
    const slow: Mailer = {
      close() {},
      deliver() {
        started.resolve();
        return finish.promise;
      },
    };
    const other = failing([]);
    await service.postJson(maria);
    await service.settle();
    await db.updateTable('outbox').set({state: 'queued'}).execute();

    const first = relay(slow)();
    await started.promise;
    await relay(other)();
    assert.equal(other.tried.length, 0);
    service.pass(6 * minute);
    await relay(other)();
    assert.equal(other.tried.length, 1);
    finish.resolve();
    await first;
  });

  it('waits longer each time, up to a day', () => {
    const waits = Array.from({length: maxAttempts}, (_, index) => backOff(index + 1, () => 0.5) / minute);
    assert.deepEqual(waits, [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 1440]);
    assert.deepEqual([backOff(1, () => 0), backOff(1, () => 1)], [0.75 * minute, 1.25 * minute]);
  });
});
