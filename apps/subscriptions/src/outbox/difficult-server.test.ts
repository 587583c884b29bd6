import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readConfig} from '../config.ts';
import {day, minute} from '../clock.ts';
import {createSmtpMailer} from '../mail/smtp-mailer.ts';
import {createProgress} from '../testing/progress.ts';
import {startSmtpSink, type Fate} from '../testing/smtp-sink.ts';
import {startTestService, type TestService} from '../testing/test-service.ts';
import {createRelay} from './relay.ts';
import {queueMail} from './queue.ts';

// Mails to deliver: `npm test` takes some, `test:soak` 10,000.
const mails = Number(process.env['MAILS'] ?? 200);

const others: readonly Fate[] = ['drop', 'defer', 'fail', 'cut'];

// Of a hundred, twelve meet each of the difficulties at their first attempt, one stalls, and all others pass.
function fateOf(index: number): Fate {
  const part = index % 100;
  if (part === 99) return 'stall';
  return part < 48 ? (others[part % others.length] ?? 'accept') : 'accept';
}

async function queuePeople(service: TestService, count: number): Promise<void> {
  const now = service.now();
  for (let start = 0; start < count; start += 100) {
    await service.db.transaction().execute(async tx => {
      for (let index = start; index < Math.min(count, start + 100); index++) {
        const address = `person${index}@example.org`;
        const id = `person ${index}`;
        const person = {
          id,
          address,
          address_key: address,
          language: 'en',
          tags: '[]',
          created: now,
          changed: now,
        };
        const nothing = {
          name: null,
          job_role: null,
          organization: null,
          region: null,
          erased: null,
          released: null,
        };
        await tx
          .insertInto('person')
          .values({...person, language: 'en', ...nothing})
          .execute();
        const at = {created: now, changed: now};
        await tx
          .insertInto('subscription')
          .values({id, person_id: id, list: 'weekly', state: 'active', ...at})
          .execute();
        await queueMail(tx, {purpose: 'welcome', cause: index, personId: id, lists: ['weekly']}, now);
      }
    });
  }
}

describe('a mail server that drops, defers, fails, stalls and cuts', () => {
  it('gets every mail once, twice only where it kept one and did not say so', async t => {
    const indexOf = (to: string) => Number(/\d+/.exec(to)?.[0]);
    let begun = 0;
    const decide = (to: string, attempt: number) => (attempt === 1 ? fateOf(indexOf(to)) : 'accept');
    const progress = createProgress();
    const tell = (to: string, attempt: number) => {
      if (attempt === 1) progress(++begun / mails);
      return decide(to, attempt);
    };
    const sink = await startSmtpSink(t, tell, 3000);
    const service = await startTestService(t);
    const {db, now: clock} = service;
    const config = {...service.config, mail: sink.url, mailConnections: 5};
    const mailer = createSmtpMailer(config);
    t.after(() => mailer.close());
    const relay = createRelay({db, clock, config, mailer, log: () => {}});
    await queuePeople(service, mails);

    const began = Date.now();
    await relay.work();
    const withoutTheSlow = Date.now() - began;
    await relay.idle();
    const passed = sink.taken.filter(({fate}) => fate === 'accept').length;
    assert.equal(
      passed,
      Array.from({length: mails}, (_, index) => fateOf(index)).filter(fate => fate === 'accept').length,
    );
    for (let round = 0; round < 3; round++) {
      service.pass(5 * minute);
      await relay.work();
      await relay.idle();
    }

    const copies = Map.groupBy(sink.taken, ({to}) => indexOf(to));
    for (let index = 0; index < mails; index++) {
      const fate = fateOf(index);
      const taken = copies.get(index) ?? [];
      assert.equal(taken.length, fate === 'fail' ? 0 : fate === 'cut' ? 2 : 1, `${index} ${fate}`);
      assert.ok(new Set(taken.map(({messageId}) => messageId)).size <= 1, `${index} has one Message-ID`);
    }
    const states = await db.selectFrom('outbox').select(['state', 'last_error']).execute();
    const dead = states.filter(({state}) => state === 'dead');
    assert.equal(
      dead.length,
      Array.from({length: mails}, (_, index) => fateOf(index)).filter(fate => fate === 'fail').length,
    );
    assert.ok(dead.every(({last_error}) => last_error === '550'));
    assert.equal(states.filter(({state}) => state === 'sent').length, mails - dead.length);
    const twice = [...copies.values()].filter(({length}) => length > 1).length;
    t.diagnostic(
      `${mails.toLocaleString('en')} mails, 0 lost, ${twice} twice, each after a cut without an answer; ${(withoutTheSlow / mails).toFixed(2)} ms each, the slow ones aside`,
    );
  });

  it('that stalls some mails holds up the others for less than five seconds', async t => {
    const sink = await startSmtpSink(t, to => (to.startsWith('person1') ? 'stall' : 'accept'));
    const service = await startTestService(t);
    const {db, now: clock} = service;
    const config = {...service.config, mail: sink.url, mailConnections: 3};
    const mailer = createSmtpMailer(config, {socketTimeout: 60_000});
    t.after(() => mailer.close());
    const relay = createRelay({db, clock, config, mailer, log: () => {}});
    // Of twenty, eleven stall: more than there are connections.
    await queuePeople(service, 20);
    const began = Date.now();
    await relay.work();
    assert.equal(sink.taken.length, 9);
    const longest = Math.max(...sink.taken.map(({at}) => at)) - began;
    t.diagnostic(`while 11 mails stall, the other 9 are delivered in ${(longest / 1000).toFixed(1)} s`);
    assert.ok(longest < 5000);
    sink.hangUp();
    await relay.idle();
  });

  it('that does not know a mailbox ends the subscription, until it is asked for again', async t => {
    const sink = await startSmtpSink(t, () => 'fail');
    const environment = {MAIL: sink.url, SECRET: 'x'.repeat(32)};
    const mailer = createSmtpMailer(
      readConfig({...environment, BASE_URL: 'https://a.example', MAIL_FROM: 'a@b.example'}),
    );
    t.after(() => mailer.close());
    const service = await startTestService(t, {}, mailer);
    await service.postJson({email: 'gone@example.org'});
    await service.settle();
    assert.deepEqual(await service.states(), ['gone@example.org weekly bounced']);
    service.pass(day);
    await service.postJson({email: 'gone@example.org'});
    await service.settle();
    assert.equal(sink.attempts.length, 2);
  });
});
