import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {domainToASCII} from 'node:url';
import {parseEmailAddress} from '../email-address.ts';
import {day, minute} from '../clock.ts';
import {createIntake} from '../intake/accept.ts';
import {createProgress} from '../testing/progress.ts';
import {startTestService, tokenOf, type TestService} from '../testing/test-service.ts';
import {budgetAddress, mailsPerAddressAndDay} from './mail-budget.ts';

// Signups of an attack: `npm test` makes some, `test:soak` 100,000.
const signups = Number(process.env['BOMB'] ?? 3000);

const production = {REQUESTS_PER_HOUR: '1000000', MAILS_PER_IP_PER_HOUR: '5', MAILS_PER_HOUR: '500'};

// Letters that only look the same: full-width ones are the same domain, Cyrillic ones another.
const sameDomain = 'example.org'.replace('e', '\uff45');
const otherDomain = 'example.org'.replace('a', '\u0430');
const domains = ['example.org', 'Example.ORG', sameDomain, 'example.org', otherDomain];

// One mailbox in a thousand spellings: capitals, dots, tags, and letters that look the same.
function spelling(index: number): string {
  const tag = index % 4 === 0 ? '' : `+${index % 250}`;
  const local = ['vic.tim', 'VICTIM', 'v.i.c.t.i.m'][index % 3];
  return `${local}${tag}@${domains[index % 5]}`;
}

/** Confirmations that one address may get about one list in a day: the first, and one more. */
const confirmationsPerDay = 2;

async function bomb(
  service: TestService,
  count: number,
  address: (index: number) => string,
  progress: (share: number) => void = () => {},
): Promise<void> {
  const {database, now: clock} = service;
  const accept = createIntake({database, clock, requestsPerHour: 1_000_000, wake: () => {}});
  for (let start = 0; start < count; start += 500) {
    const batch = Array.from({length: Math.min(500, count - start)}, (_, more) => start + more);
    await Promise.all(
      batch.map(index => {
        const email = parseEmailAddress(address(index));
        assert.ok(email);
        const lists = [index % 2 ? 'weekly' : 'events'];
        const body = {...email, lists, language: 'en', method: 'json'} as const;
        return accept({kind: 'signup', ipHash: `network ${index % 1000}`, key: undefined, body});
      }),
    );
    progress((start + batch.length) / count);
  }
}

// The mailbox, and the one whose domain only looks the same: to a mail server they are two.
const victims = ['victim@example.org', `victim@${domainToASCII(otherDomain)}`];

const keyOf = (to: string): string => parseEmailAddress(to)?.key ?? '';

describe('a bomb of signups', () => {
  it('on one mailbox in many spellings brings it three mails a day, and none after "this was not me"', async t => {
    const service = await startTestService(t, production);
    const progress = createProgress();
    for (let today = 1; today <= 2; today++) {
      // Spread over the day, as an attacker would who knows the pause.
      for (let part = 0; part < 4; part++) {
        const before = (today - 1) * 4 + part;
        await bomb(service, signups / 8, spelling, share => progress((before + share) / 8));
        await service.settle();
        service.pass(11 * minute);
      }
      const budgets = Map.groupBy(service.mails, ({to}) => budgetAddress(keyOf(to)));
      assert.deepEqual([...budgets.keys()].toSorted(), [...victims].toSorted());
      for (const mails of budgets.values()) assert.equal(mails.length, mailsPerAddressAndDay * today);
      const perAddressAndList = Map.groupBy(service.mails, ({to, subject}) => `${keyOf(to)} ${subject}`);
      for (const mails of perAddressAndList.values()) assert.ok(mails.length <= confirmationsPerDay * today);
      service.pass(day);
    }
    for (const mail of [...service.mails]) {
      await service.postForm('/not-me', {token: tokenOf(service.link('not-me', mail))});
    }
    const before = service.mails.length;
    const known = [...new Set(service.mails.map(({to}) => to))];
    await bomb(service, 500, index => known[index % known.length] ?? '');
    await service.settle();
    assert.equal(service.mails.length, before);
    t.diagnostic(
      `${signups.toLocaleString('en')} signups, over two days ${before} mails to the mailbox and its look-alike, ${service.mails.length - before} after "this was not me"`,
    );
  });

  it('from one network causes five mails an hour, and the others wait', async t => {
    const service = await startTestService(t, production);
    const {database, now: clock} = service;
    const accept = createIntake({database, clock, requestsPerHour: 1_000_000, wake: () => {}});
    for (let index = 0; index < 20; index++) {
      const address = `person${index}@example.org`;
      const body = {address, key: address, lists: ['weekly'], language: 'en', method: 'json'} as const;
      await accept({kind: 'signup', ipHash: 'one network', key: undefined, body});
    }
    const perHour: number[] = [];
    for (let hours = 0; hours < 5; hours++) {
      const before = service.mails.length;
      for (let part = 0; part < 6; part++) {
        await service.settle();
        service.pass(10 * minute);
      }
      perHour.push(service.mails.length - before);
    }
    assert.ok(
      perHour.every(count => count <= 5),
      String(perHour),
    );
    assert.equal(service.mails.length, 20, 'nobody who waits is forgotten');
  });

  it('on everybody is stopped at ten times what a week had on average', async t => {
    const service = await startTestService(t, {...production, MAILS_PER_HOUR: '10'});
    await bomb(service, 300, index => `person${index}@example.org`);
    await service.settle();
    assert.equal(service.mails.length, 10);
  });
});
