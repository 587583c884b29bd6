import assert from 'node:assert/strict';
import {connect} from 'node:net';
import {it} from 'node:test';
import {maria, mariaForm, startTestService, tokenOf, type TestService} from '../testing/test-service.ts';

// The whole answer as it goes over the wire; only the time of day may differ.
function rawPost(url: string, type: string, body: string): Promise<string> {
  const {port} = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1');
    let answer = '';
    socket.on('data', data => (answer += data));
    socket.on('end', () => resolve(answer.replace(/^Date: .*\r\n/im, '')));
    socket.on('error', reject);
    socket.write(
      `POST /v1/signups HTTP/1.1\r\nHost: news.example.gov\r\nConnection: close\r\nOrigin: https://www.example.gov\r\n` +
        `Content-Type: ${type}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  });
}

async function subscribe(service: TestService, email: string, times = 1): Promise<void> {
  for (let time = 0; time < times; time++) {
    await service.postJson({...maria, email});
    await service.settle();
    service.pass(11 * 60_000);
  }
}

// As long as each other, because the page for people repeats the address.
const addresses = {
  unknown: 'aa@example.org',
  pending: 'bb@example.org',
  active: 'cc@example.org',
  unsubscribed: 'dd@example.org',
  suppressed: 'gg@example.org',
  'over its limit': 'ee@example.org',
  'a machine': 'ff@example.org',
};

it('answers the same bytes whatever it knows of an address', async t => {
  const service = await startTestService(t);
  await subscribe(service, addresses.pending);
  await subscribe(service, addresses['over its limit'], 3);
  for (const email of [addresses.active, addresses.unsubscribed]) {
    await subscribe(service, email);
    await service.postForm('/confirm', {token: tokenOf(service.link('confirm'))});
  }
  await service.postForm('/unsubscribe', {token: tokenOf(service.link('unsubscribe'))});
  await subscribe(service, addresses.suppressed);
  await service.postForm('/not-me', {token: tokenOf(service.link('not-me'))});
  assert.equal(service.mails.filter(({to}) => to === addresses['over its limit']).length, 2);

  const json = new Set<string>();
  const form = new Set<string>();
  for (const [state, email] of Object.entries(addresses)) {
    const fields = {...maria, email, cairn_leave_empty: state === 'a machine' ? 'buy now' : ''};
    json.add(await rawPost(service.url, 'application/json', JSON.stringify(fields)));
    const page = await rawPost(
      service.url,
      'application/x-www-form-urlencoded',
      String(new URLSearchParams({...mariaForm, email, cairn_leave_empty: fields.cairn_leave_empty})),
    );
    form.add(page.replaceAll(email, 'xx@example.org'));
  }
  assert.equal(json.size, 1);
  assert.equal(form.size, 1);
  const [answer = ''] = json;
  assert.match(answer, /^HTTP\/1\.1 202 Accepted\r\n/);
  assert.match(answer, /\r\n\r\n\{"result":"pending","status":"pending"\}$/);
  assert.match([...form][0] ?? '', /^HTTP\/1\.1 202 Accepted\r\n/);

  const queued = await service.db.selectFrom('intake').select('body').where('done', 'is', null).execute();
  assert.equal(queued.length, 12);
  assert.ok(
    queued.every(({body}) => !body.includes(addresses['a machine'])),
    'what a machine sent is not queued',
  );
});

it('does the same work for every address: one and the same statements', async t => {
  const service = await startTestService(t);
  await subscribe(service, addresses.pending);
  for (const email of [addresses.active, addresses.unsubscribed]) {
    await subscribe(service, email);
    await service.postForm('/confirm', {token: tokenOf(service.link('confirm'))});
  }
  await service.postForm('/unsubscribe', {token: tokenOf(service.link('unsubscribe'))});
  await subscribe(service, addresses.suppressed);
  await service.postForm('/not-me', {token: tokenOf(service.link('not-me'))});
  for (const [path, fields] of [
    ['/v1/signups', mariaForm],
    ['/v1/preferences-links', {}],
  ] as const) {
    const work = new Set<string>();
    const replies = new Set<string>();
    const {unknown, pending, active, unsubscribed, suppressed} = addresses;
    for (const email of [unknown, pending, active, unsubscribed, suppressed]) {
      service.statements.length = 0;
      const answer = await service.postForm(path, {...fields, email});
      replies.add(`${answer.status} ${(await answer.text()).replaceAll(email, 'xx@example.org')}`);
      work.add(service.statements.join('; '));
    }
    assert.equal(work.size, 1, path);
    assert.equal(replies.size, 1, path);
  }
});
