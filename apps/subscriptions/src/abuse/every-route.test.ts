import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  maria,
  preferencesToken,
  startTestService,
  subscribe,
  type TestService,
} from '../testing/test-service.ts';

// Every route that can lead to a mail. A new one fails the last test until it is here.
const routes = [
  {path: '/v1/signups', fields: {email: 'new@example.org', lists: 'weekly'}},
  {path: '/v1/stories', fields: {name: 'Maria', text: 'It worked.'}},
  {path: '/v1/preferences-links', fields: {email: 'other@example.org'}},
  {path: '/preferences/address', fields: {email: 'new@example.org'}},
  {path: '/preferences/link', fields: {}},
] as const;

async function send(
  service: TestService,
  {path, fields}: (typeof routes)[number],
  token: string,
  traces: Record<string, string>,
): Promise<string> {
  const own = path.startsWith('/preferences') ? {token} : {};
  const answer = await service.postForm(path, {...fields, ...own, ...traces});
  const text = await answer.text();
  return `${answer.status} ${text.replaceAll(/\d{13}/g, 'TIME')}`;
}

describe('every route that can lead to a mail', () => {
  it('takes what a program filled for nothing, and answers as always', async t => {
    const service = await startTestService(t, {MINIMUM_TIME: '1000'});
    await subscribe(service, {...maria, email: 'other@example.org'});
    await subscribe(service);
    const token = await preferencesToken(service);
    for (const route of routes) {
      const mails = service.mails.length;
      const answers = new Set<string>();
      const now = service.now();
      for (const traces of [
        {cairn_leave_empty: 'x'},
        {website: 'https://spam.example'},
        {elapsed: '200'},
        {shown: String(now - 200)},
        {shown: String(now + 60_000)},
      ]) {
        answers.add(await send(service, route, token, traces));
      }
      await service.settle();
      assert.equal(service.mails.length, mails, route.path);
      assert.equal(
        (await service.db.selectFrom('intake').select('id').where('done', 'is', null).execute()).length,
        0,
      );
      answers.add(await send(service, route, token, {shown: String(now - 5000), cairn_leave_empty: ''}));
      assert.equal(answers.size, 1, route.path);
      await service.settle();
      assert.equal(service.mails.length, mails + 1, `${route.path}: what a person filled brings a mail`);
    }
  });

  it('is counted by network, and slowed down in words', async t => {
    const service = await startTestService(t, {REQUESTS_PER_HOUR: '8'});
    await subscribe(service);
    const token = await preferencesToken(service);
    const statuses: string[] = [];
    for (let round = 0; round < 3; round++) {
      for (const route of routes) statuses.push((await send(service, route, token, {})).slice(0, 3));
    }
    assert.deepEqual(statuses, [...Array<string>(6).fill('202'), ...Array<string>(9).fill('429')]);
  });

  it('takes each request once, however often its key is sent', async t => {
    const service = await startTestService(t);
    const idempotencyKey = 'c0ffee00-0000-4000-8000-000000000000';
    for (let again = 0; again < 3; again++) {
      assert.equal((await service.postJson({...maria, idempotencyKey})).status, 202);
      await service.settle();
      service.pass(11 * 60_000);
    }
    assert.equal(service.mails.length, 1);
    await service.postForm('/v1/stories', {name: 'Maria', text: 'It worked.', idempotencyKey});
    await service.settle();
    assert.equal(service.mails.length, 2, 'a key of one route is none of another');
  });

  it('is one of those that write to the intake', async t => {
    const service = await startTestService(t);
    await subscribe(service);
    const token = await preferencesToken(service);
    for (const route of routes) await send(service, route, token, {});
    const kinds = await service.db.selectFrom('intake').select('kind').distinct().execute();
    assert.deepEqual(kinds.map(({kind}) => kind).toSorted(), [
      'address-change',
      'preferences-link',
      'signup',
      'story',
    ]);
  });
});
