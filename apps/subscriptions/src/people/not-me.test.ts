import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {day} from '../clock.ts';
import {maria, preferencesToken, startTestService, subscribe, tokenOf} from '../testing/test-service.ts';

describe('"This was not me"', () => {
  it('ends the request, and lets no further mail go to the address', async t => {
    const service = await startTestService(t);
    await service.postJson(maria);
    await service.settle();
    const token = tokenOf(service.link('not-me'));
    assert.match(
      await (await fetch(`${service.url}/not-me?token=${token}`)).text(),
      /nothing more will be sent/,
    );
    assert.deepEqual(await service.states(), ['maria@example.org weekly pending']);
    assert.match(await (await service.postForm('/not-me', {token})).text(), /Nothing more will be sent/);
    assert.deepEqual(await service.states(), ['maria@example.org weekly unsubscribed']);
    const late = await service.postForm('/confirm', {token: tokenOf(service.link('confirm'))});
    assert.equal(late.status, 404);
    for (let again = 0; again < 3; again++) {
      service.pass(2 * day);
      await service.postJson({...maria, email: 'MARIA@example.org', lists: ['weekly', 'events']});
      await service.postForm('/v1/preferences-links', {email: maria.email});
      await service.settle();
    }
    assert.equal(service.mails.length, 1);
    assert.equal((await service.postForm('/not-me', {token})).status, 200, 'twice is once');
  });

  it('said at a new address ends the change, and not the subscription', async t => {
    const service = await startTestService(t);
    await subscribe(service);
    const token = await preferencesToken(service);
    await service.postForm('/preferences/address', {token, email: 'victim@example.org'});
    await service.settle();
    const change = tokenOf(service.link('change-address'));
    const notMe = tokenOf(service.link('not-me'));
    assert.match(await (await fetch(`${service.url}/not-me?token=${notMe}`)).text(), /victim@example\.org/);
    await service.postForm('/not-me', {token: notMe});
    assert.equal((await service.postForm('/address', {token: change})).status, 404);
    assert.deepEqual(await service.states(), ['maria@example.org weekly active']);
    const mails = service.mails.length;
    await service.postForm('/preferences/address', {token, email: 'victim@example.org'});
    await service.settle();
    assert.equal(service.mails.length, mails);
  });

  it('keeps a suppressed address suppressed when the secret is replaced, and links work on', async t => {
    const service = await startTestService(t);
    await subscribe(service, {...maria, email: 'stays@example.org'});
    const unsubscribe = tokenOf(service.link('unsubscribe'));
    await service.postJson(maria);
    await service.settle();
    await service.postForm('/not-me', {token: tokenOf(service.link('not-me'))});

    const old = service.config.secret;
    Object.assign(service.config, {secret: 'a new secret of thirty-two characters', previousSecrets: [old]});
    service.pass(2 * day);
    const mails = service.mails.length;
    await service.postJson(maria);
    await service.settle();
    assert.equal(service.mails.length, mails);
    assert.equal((await service.postForm('/unsubscribe', {token: unsubscribe})).status, 200);
    assert.ok((await service.states()).includes('stays@example.org weekly unsubscribed'));
  });
});
