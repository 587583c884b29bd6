import assert from 'node:assert/strict';
import {request} from 'node:http';
import {describe, it} from 'node:test';
import {day} from '../clock.ts';
import {dumpDatabase} from '../testing/dump-database.ts';
import {maria, startTestService, tokenOf, type TestService} from '../testing/test-service.ts';

async function twoTokens(service: TestService): Promise<{confirm: string; unsubscribe: string}> {
  await service.postJson(maria);
  await service.settle();
  return {confirm: tokenOf(service.link('confirm')), unsubscribe: tokenOf(service.link('unsubscribe'))};
}

const state = async ({db}: TestService) =>
  (await db.selectFrom('subscription').select('state').executeTakeFirst())?.state;

describe('mailed links', () => {
  it('are refused with one and the same page, in whichever way they are wrong', async t => {
    const service = await startTestService(t);
    const {confirm, unsubscribe} = await twoTokens(service);
    const flipped = (confirm.startsWith('A') ? 'B' : 'A') + confirm.slice(1);
    const wrong = {
      '/confirm': [
        '',
        'x',
        confirm.slice(0, -1),
        `${confirm}A`,
        flipped,
        unsubscribe,
        confirm.toUpperCase(),
        '%',
        '\0',
        "' or 1=1 --",
      ],
      '/unsubscribe': ['', confirm, unsubscribe.slice(1)],
    };
    const answers = new Set<string>();
    for (const [path, tokens] of Object.entries(wrong)) {
      for (const token of tokens) {
        for (const response of [
          await service.postForm(path, {token}),
          await fetch(`${service.url}${path}?token=${encodeURIComponent(token)}`),
        ]) {
          answers.add(`${response.status} ${await response.text()}`);
        }
      }
    }
    assert.equal(answers.size, 1);
    assert.match([...answers][0] ?? '', /^404 .*This link does not work/s);
    assert.equal(await state(service), 'pending');
  });

  it('confirm for seven days, and unsubscribe for good', async t => {
    const service = await startTestService(t);
    const {confirm, unsubscribe} = await twoTokens(service);
    const page = async () => (await fetch(`${service.url}/confirm?token=${confirm}`)).status;
    service.pass(7 * day - 1);
    assert.equal(await page(), 200);
    service.pass(1);
    assert.equal(await page(), 404);
    assert.equal((await service.postForm('/confirm', {token: confirm})).status, 404);
    service.pass(3650 * day);
    assert.equal((await service.postForm('/unsubscribe', {token: unsubscribe})).status, 200);
    assert.equal(await state(service), 'unsubscribed');
  });

  it('do nothing for a page of somebody else that does not know the token', async t => {
    const service = await startTestService(t);
    await twoTokens(service);
    const foreign = {origin: 'https://evil.example', referer: 'https://evil.example/'};
    assert.equal((await service.postForm('/confirm', {}, foreign)).status, 404);
    assert.equal(
      (await service.postForm('/unsubscribe', {'List-Unsubscribe': 'One-Click'}, foreign)).status,
      404,
    );
    assert.equal(await state(service), 'pending');
  });

  it('begin with the configured address, whatever the request says of its host', async t => {
    const service = await startTestService(t, {BASE_URL: 'https://www.example.gov/news/'});
    const {port} = new URL(service.url);
    const body = JSON.stringify(maria);
    const spoofed = {
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'http',
      forwarded: 'host=evil.example',
      'content-type': 'application/json',
    };
    const status = await new Promise((resolve, reject) => {
      const sent = request(
        {port, host: '127.0.0.1', path: '/v1/signups', method: 'POST', headers: spoofed},
        response => resolve(response.resume().statusCode),
      );
      sent.on('error', reject).end(body);
    });
    assert.equal(status, 202);
    await service.settle();
    const [mail] = service.mails;
    assert.match(mail?.text ?? '', /https:\/\/www\.example\.gov\/news\/confirm\?token=/);
    assert.doesNotMatch(JSON.stringify(mail), /evil/);
    const page = await (await fetch(`${service.url}/`)).text();
    assert.match(page, /href="\/news\/style\.css"/);
  });

  it('are nowhere in the database, not even while they wait to be mailed', async t => {
    const service = await startTestService(t);
    await service.postJson(maria);
    await service.settle();
    await service.postForm('/confirm', {token: tokenOf(service.link('confirm'))});
    await service.settle();
    const tokens = service.mails.flatMap(({text}) =>
      [...text.matchAll(/token=([\w-]+)/g)].map(match => match[1] ?? ''),
    );
    assert.equal(tokens.length, 4);
    for (const token of tokens) assert.equal(Buffer.from(token, 'base64url').length, 32);
    const dump = await dumpDatabase(service);
    assert.ok(dump.includes('maria@example.org'), 'the dump holds what the test thinks it holds');
    for (const token of tokens) {
      assert.ok(!dump.includes(token));
      assert.ok(!dump.includes(Buffer.from(token, 'base64url')));
    }
  });
});
