import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {maria} from './testing/contract.ts';
import {send} from './send.ts';
import {SignupError} from './signup-error.ts';
import type {SignupProvider} from './signup-provider.ts';

const formOnly: SignupProvider = {
  id: 'form-only',
  transports: ['form-post', 'link'],
  request: () => ({
    url: 'https://news.example.gov/',
    method: 'POST',
    encoding: 'form',
    fields: [['email', maria.email]],
  }),
  result: () => assert.fail('there is no answer to read'),
  link: () => 'https://news.example.gov/',
  csp: () => ({}),
};

const fails = (provider: SignupProvider) =>
  send(provider, maria, {}).then(
    () => assert.fail('it must not succeed'),
    (error: unknown) => error as SignupError,
  );

describe('send', () => {
  it('goes straight to the form where the provider has nothing better, and sends nothing', async t => {
    const fetched = t.mock.method(globalThis, 'fetch', () => assert.fail('nothing may be sent'));
    assert.deepEqual(await send(formOnly, maria, {}), {
      status: 'unknown',
      transport: 'form-post',
      url: 'https://news.example.gov/',
      method: 'POST',
      encoding: 'form',
      fields: [['email', maria.email]],
    });
    assert.equal(fetched.mock.callCount(), 0);
  });

  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    ' https://a.example',
    'java\tscript:x',
    '/v1',
    '',
  ]) {
    it(`hands over no address like ${JSON.stringify(url)}`, async () => {
      const linkOnly: SignupProvider = {...formOnly, transports: ['link'], link: () => url};
      const error = await fails(linkOnly);
      assert.equal(error.reason, 'unreachable');
      assert.equal(error.next, undefined);
    });
  }

  it('turns a mistake in a provider into an error with a way on', async () => {
    const broken: SignupProvider = {...formOnly, request: () => JSON.parse('<')};
    const error = await fails(broken);
    assert.ok(error instanceof SignupError);
    assert.equal(error.reason, 'rejected');
    assert.equal(error.next, 'link');
  });

  it('sends no cookie, follows no redirect, and tells no more than its origin', async t => {
    const fetched = t.mock.method(globalThis, 'fetch', async () => new Response('', {status: 202}));
    const json: SignupProvider = {
      ...formOnly,
      transports: ['fetch'],
      request: () => ({url: 'https://news.example.gov/', method: 'POST', encoding: 'json', fields: {}}),
      result: ({status}) => ({status: status === 202 ? 'pending' : 'unknown'}),
    };
    assert.deepEqual(await send(json, maria, {}), {transport: 'fetch', status: 'pending'});
    const init = fetched.mock.calls[0]?.arguments[1];
    assert.equal(init?.credentials, 'omit');
    assert.equal(init?.redirect, 'error');
    assert.equal(init?.referrerPolicy, 'strict-origin');
  });
});
