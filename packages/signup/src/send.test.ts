import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {send, transportsOf} from './send.ts';
import {SignupError} from './signup-error.ts';
import type {SignupProvider} from './signup-provider.ts';
import {maria} from './testing/maria.ts';

const endpoint = 'https://news.example.gov/';
const formOnly: SignupProvider = {
  id: 'form-only',
  transports: ['form-post', 'link'],
  names: {email: 'email'},
  request: (_signup, _options, {named}) => ({url: endpoint, method: 'POST', encoding: 'form', fields: named}),
  link: () => endpoint,
  csp: () => ({}),
};

const fails = (provider: SignupProvider) =>
  send(provider, maria, {endpoint}).then(
    () => assert.fail('it must not succeed'),
    (error: unknown) => error as SignupError,
  );

describe('send', () => {
  it('goes straight to the form where the provider has nothing better, and sends nothing', async t => {
    const fetched = t.mock.method(globalThis, 'fetch', () => assert.fail('nothing may be sent'));
    assert.deepEqual(await send(formOnly, maria, {endpoint}), {
      status: 'unknown',
      transport: 'form-post',
      url: endpoint,
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
  ]) {
    it(`hands over no address like ${JSON.stringify(url)}`, async () => {
      const linkOnly: SignupProvider = {...formOnly, transports: ['link'], link: () => url};
      const badForm: SignupProvider = {
        ...formOnly,
        request: () => ({url, method: 'POST', encoding: 'form', fields: []}),
      };
      const error = await fails(linkOnly);
      assert.deepEqual([error.reason, error.next], ['unreachable', undefined]);
      assert.deepEqual([(await fails(badForm)).reason], ['unreachable']);
    });
  }

  it('passes over a hosted page that nobody knows the address of', async () => {
    const unknown: SignupProvider = {...formOnly, link: ({signupPage}) => signupPage};
    assert.deepEqual(transportsOf(unknown, {endpoint}), ['form-post']);
    assert.deepEqual(transportsOf(unknown, {endpoint, signupPage: endpoint}), ['form-post', 'link']);
  });

  it('sends the page’s own names, each value of a list, and nothing that is empty', async () => {
    const provider: SignupProvider = {...formOnly, names: {email: 'EMAIL', name: 'NAME', tags: 'tag'}};
    const signup = {...maria, name: '', tags: ['a', 'b'], lists: ['x', 'y']};
    const names = {email: 'address', lists: 'l', consentVersion: 'v'};
    const outcome = await send(provider, signup, {endpoint, list: 'z', names, hidden: [['u', '']]});
    assert.deepEqual(outcome.transport === 'form-post' && outcome.fields, [
      ['address', maria.email],
      ['tag', 'a'],
      ['tag', 'b'],
      ['l', 'x'],
      ['l', 'y'],
      ['v', '2026-11'],
      ['u', ''],
    ]);
  });

  it('turns a mistake in a provider into an error with a way on', async () => {
    const error = await fails({...formOnly, request: () => JSON.parse('<')});
    assert.ok(error instanceof SignupError);
    assert.deepEqual([error.reason, error.next], ['rejected', 'link']);
  });

  it('sends no cookie, follows no redirect, and tells no more than its origin', async t => {
    const fetched = t.mock.method(globalThis, 'fetch', async () => new Response('', {status: 202}));
    const json: SignupProvider = {
      ...formOnly,
      transports: ['fetch'],
      request: () => ({url: endpoint, method: 'POST', encoding: 'json', fields: {}}),
      result: ({status}) => (status === 202 ? 'pending' : 'unknown'),
    };
    assert.deepEqual(await send(json, maria, {endpoint}), {transport: 'fetch', status: 'pending'});
    const init = fetched.mock.calls[0]?.arguments[1];
    assert.deepEqual(
      [init?.credentials, init?.redirect, init?.referrerPolicy],
      ['omit', 'error', 'strict-origin'],
    );
  });
});
