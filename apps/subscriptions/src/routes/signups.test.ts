import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {maria, mariaForm, startTestService} from '../testing/test-service.ts';

interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  detail: string;
  errors?: {field: string; detail: string}[];
}

async function problemOf(response: Response): Promise<ProblemDocument> {
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  const problem = (await response.json()) as ProblemDocument;
  assert.equal(problem.status, response.status);
  assert.ok(problem.title && problem.detail);
  return problem;
}

const long = (length: number) => 'x'.repeat(length);

// A body, and the status and fields of the answer.
const odd: readonly (readonly [unknown, number, string[]])[] = [
  [{}, 422, ['email']],
  [{email: ''}, 422, ['email']],
  [{email: 'maria'}, 422, ['email']],
  [{email: 'maria@'}, 422, ['email']],
  [{email: 'a@b.org\r\nBcc: c@d.org'}, 422, ['email']],
  [{email: 'a@b.org\0'}, 422, ['email']],
  [{email: 'a@b.org, c@d.org'}, 422, ['email']],
  [{email: '"a b"@example.org'}, 422, ['email']],
  [{email: `${long(65)}@example.org`}, 422, ['email']],
  [{email: 5}, 422, ['email']],
  [{email: ['a@b.org']}, 422, ['email']],
  [{email: 'a@b.org', name: long(101)}, 422, ['name']],
  [{email: 'a@b.org', name: 'A\r\nBcc: c@d.org'}, 422, ['name']],
  [{email: 'a@b.org', name: '\ud800'}, 422, ['name']],
  [{email: 'a@b.org', organization: 'A\u2028B'}, 422, ['organization']],
  [{email: 'a@b.org', list: 'secret'}, 400, ['list']],
  [{email: 'a@b.org', lists: ['weekly', 'secret']}, 400, ['lists']],
  [{email: 'a@b.org', lists: ['__proto__']}, 400, ['lists']],
  [{email: 'a@b.org', lists: 'weekly'}, 400, ['lists']],
  [{email: 'a@b.org', subscriptionState: 'active'}, 400, ['subscriptionState']],
  [{email: 'a@b.org', list: 5}, 400, ['list']],
  [{email: 'a@b.org', tags: ['a\nb']}, 400, ['tags']],
  [{email: 'a@b.org', tags: Array(21).fill('a')}, 400, ['tags']],
  [{email: 'a@b.org', consent: {text: 'Yes', lang: '../es'}}, 400, ['consent.lang']],
  [{email: 'a@b.org', consent: {text: 'Yes', given: true}}, 400, ['consent.given']],
  [{email: 'a@b.org', consent: 'Yes'}, 400, ['consent']],
  [{email: 'a@b.org', consent: {text: long(2001)}}, 400, ['consent.text']],
  [{email: 'a@b.org', language: null}, 400, ['language']],
  [{email: 'a@b.org', consentText: 5}, 400, ['consentText']],
  [{email: 'a@b.org', consentVersion: {}}, 400, ['consentVersion']],
  [{email: 'a@b.org', idempotencyKey: 'short'}, 400, ['idempotencyKey']],
  [{email: 'a@b.org', elapsed: -1}, 400, ['elapsed']],
  [{email: 'a@b.org', elapsed: 'soon'}, 400, ['elapsed']],
  [{email: 'a@b.org', website: 1}, 400, ['website']],
  [{email: 'a@b.org', cairn_leave_empty: 1}, 400, ['cairn_leave_empty']],
  [{email: 'nope', token: 'x'}, 400, ['email', 'token']],
  [null, 400, ['']],
  [[], 400, ['']],
  ['a@b.org', 400, ['']],
];

describe('POST /v1/signups', () => {
  it('tells what is wrong with a signup: 422 for what was typed, 400 for what the page sent', async t => {
    const service = await startTestService(t);
    for (const [body, status, fields] of odd) {
      const response = await service.postJson(body);
      assert.equal(response.status, status, JSON.stringify(body));
      const {detail, errors = []} = await problemOf(response);
      assert.deepEqual(errors.map(({field}) => field).toSorted(), fields, JSON.stringify(body));
      assert.match(detail, /^([\w.]+|The body) (must|names|is|has|holds) [\w ]/, JSON.stringify(body));
      assert.doesNotMatch(detail, /invalid|expected|received/i);
    }
    assert.equal((await service.db.selectFrom('intake').selectAll().execute()).length, 0);
  });

  it('takes a signup whose page has an address that nobody can keep, without that address', async t => {
    const service = await startTestService(t);
    const addresses = [
      'javascript:alert(1)',
      'https://',
      'https://a.example/\n',
      `https://a.example/?${long(2048)}`,
      5,
      null,
    ];
    for (const [index, pageUrl] of addresses.entries()) {
      const answer = await service.postJson({...maria, email: `maria${index}@example.org`, source: pageUrl});
      assert.equal(answer.status, 202, JSON.stringify(pageUrl));
    }
    await service.settle();
    const pages = await service.db.selectFrom('ledger').select('page_url').execute();
    assert.deepEqual(
      pages.map(row => row.page_url),
      addresses.map(() => null),
    );
  });

  it('refuses what is not JSON, not typed, or too large', async t => {
    const service = await startTestService(t);
    const post = (body: string, type = 'application/json') =>
      fetch(`${service.url}/v1/signups`, {method: 'POST', headers: {'content-type': type}, body});
    for (const body of ['', '{', '{"email":"a@b.org"', 'undefined', '\0', '[1,]', "{'email':1}"]) {
      assert.equal((await problemOf(await post(body))).status, 400, body);
    }
    for (const type of [
      'text/plain',
      'application/jsonp',
      'multipart/form-data; boundary=x',
      'x',
      'application/xml',
    ]) {
      assert.equal((await problemOf(await post('{"email":"a@b.org"}', type))).status, 415, type);
    }
    assert.equal((await problemOf(await post(JSON.stringify({email: long(40_000)})))).status, 413);
    assert.equal((await problemOf(await post('['.repeat(32_000)))).status, 400);
    assert.equal((await post('{"email":"a@b.org"}', 'Application/JSON; charset=utf-8')).status, 202);
    const chunks = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode(long(1024)));
      },
    });
    const endless = await fetch(`${service.url}/v1/signups`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: chunks,
      duplex: 'half',
    }).catch(() => undefined);
    assert.ok(!endless || endless.status === 413);
  });

  it('never fails on anything that a machine makes up', async t => {
    const service = await startTestService(t, {REQUESTS_PER_HOUR: '1000000'});
    const types = ['application/json', 'application/x-www-form-urlencoded', 'text/plain', ''];
    const bodies = fc.oneof(
      fc.json(),
      fc.string({unit: 'binary', maxLength: 300}),
      fc.webUrl().map(url => `email=${url}&${url}`),
      fc
        .record(
          {
            email: fc.oneof(fc.emailAddress(), fc.string({unit: 'binary'})),
            name: fc.string({unit: 'binary'}),
          },
          {requiredKeys: []},
        )
        .map(fields => JSON.stringify(fields)),
      fc
        .dictionary(fc.constantFrom('email', 'list', '__proto__', 'constructor', 'pageUrl'), fc.anything())
        .map(fields => {
          try {
            return JSON.stringify(fields) ?? '';
          } catch {
            return '';
          }
        }),
    );
    await fc.assert(
      fc.asyncProperty(bodies, fc.constantFrom(...types), async (body, type) => {
        const response = await fetch(`${service.url}/v1/signups`, {
          method: 'POST',
          headers: {'content-type': type},
          body,
        });
        await response.arrayBuffer();
        assert.ok(
          response.status === 202 || (response.status >= 400 && response.status < 500),
          `${response.status}: ${body}`,
        );
      }),
      {numRuns: 500, seed: 20261122},
    );
    await service.settle();
    assert.deepEqual(
      service.logged.filter(line => !line.startsWith('["info"')),
      [],
    );
  });

  it('takes the first list and English where a signup names none', async t => {
    const service = await startTestService(t);
    await service.postJson({email: ' Maria@EXAMPLE.org '});
    await service.settle();
    const row = await service.db
      .selectFrom('person')
      .innerJoin('subscription', 'person_id', 'person.id')
      .select(['address', 'address_key', 'list', 'language'])
      .executeTakeFirstOrThrow();
    assert.deepEqual(
      [row.address, row.address_key, row.list, row.language],
      ['Maria@example.org', 'maria@example.org', 'weekly', 'en'],
    );
  });

  it('takes signups from configured pages, and tells every other that it does not', async t => {
    const service = await startTestService(t);
    const preflight = (origin: string) =>
      fetch(`${service.url}/v1/signups`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type',
        },
      });
    const allowed = await preflight('https://www.example.gov');
    assert.equal(allowed.status, 204);
    assert.equal(allowed.headers.get('access-control-allow-origin'), 'https://www.example.gov');
    assert.equal(allowed.headers.get('access-control-allow-headers'), 'content-type');
    assert.equal(allowed.headers.get('access-control-allow-credentials'), null);
    for (const origin of [
      'https://evil.example',
      'https://www.example.gov.evil.example',
      'http://www.example.gov',
      'null',
    ]) {
      const passed = await preflight(origin);
      assert.equal(passed.status, 204);
      assert.equal(passed.headers.get('access-control-allow-origin'), origin);
      assert.equal(passed.headers.get('access-control-allow-headers'), 'content-type');
      assert.equal(passed.headers.get('access-control-allow-credentials'), null);
      const refused = await service.postJson(maria, {origin});
      assert.equal((await problemOf(refused)).status, 403);
      assert.equal(refused.headers.get('access-control-allow-origin'), origin);
      const form = await service.postForm('/v1/signups', {email: ''}, {origin});
      assert.equal(form.headers.get('access-control-allow-origin'), null, 'a form is answered to a person');
    }
    assert.equal((await service.db.selectFrom('intake').selectAll().execute()).length, 0);
    const problem = await service.postJson({}, {origin: 'https://www.example.gov'});
    assert.equal(problem.headers.get('access-control-allow-origin'), 'https://www.example.gov');
  });

  it('slows down a network that signs up too often, in words and in a header', async t => {
    const service = await startTestService(t, {REQUESTS_PER_HOUR: '3'});
    const emails = ['a', 'b', 'c', 'd', 'e'].map(name => `${name}@example.org`);
    const answers = await Promise.all(emails.map(email => service.postJson({...maria, email})));
    assert.deepEqual(answers.map(({status}) => status).toSorted(), [202, 202, 202, 429, 429]);
    const late = await service.postJson(maria);
    assert.equal(late.headers.get('retry-after'), String(28 * 60));
    assert.equal((await problemOf(late)).status, 429);
    const form = await service.postForm('/v1/signups', {...mariaForm, consentLang: 'es'});
    assert.equal(form.status, 429);
    assert.match(await form.text(), /Espere un rato.*value="maria@example\.org"/s);
    service.pass(28 * 60_000);
    assert.equal((await service.postJson(maria)).status, 202);
    assert.equal((await service.db.selectFrom('intake').selectAll().execute()).length, 4);
  });

  it('counts by the address that the outermost trusted proxy saw', async t => {
    const service = await startTestService(t, {REQUESTS_PER_HOUR: '1', PROXIES: '1'});
    const post = (forwarded: string) => service.postJson(maria, {'x-forwarded-for': forwarded});
    assert.equal((await post('203.0.113.1')).status, 202);
    assert.equal((await post('198.51.100.7, 203.0.113.1')).status, 429);
    assert.equal((await post('203.0.113.2')).status, 202);
    assert.equal((await post('2001:db8::1')).status, 202);
    assert.equal((await post('2001:db8:0:0:ffff::2')).status, 429);
  });
});
