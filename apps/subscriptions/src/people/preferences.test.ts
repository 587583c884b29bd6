import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {day} from '../clock.ts';
import {maria, preferencesToken, startTestService, subscribe, tokenOf} from '../testing/test-service.ts';

describe('the preferences', () => {
  it('are opened by a mailed link, and changed by a button', async t => {
    const service = await startTestService(t);
    await subscribe(service);
    const token = await preferencesToken(service);
    const page = await (await fetch(`${service.url}/preferences?token=${token}`)).text();
    assert.match(page, /For maria@example\.org\./);
    assert.match(page, /value="weekly" checked> Weekly letter/);
    assert.match(page, /value="events"> Events &amp; dates/);
    const saved = await service.postForm('/preferences', {
      token,
      version: '0',
      language: 'es',
      lists: 'events',
    });
    assert.equal(saved.status, 200);
    const after = await saved.text();
    assert.match(after, /<html lang="es">/);
    assert.match(after, /role="status">Guardado\./);
    assert.deepEqual(await service.states(), [
      'maria@example.org weekly unsubscribed',
      'maria@example.org events active',
    ]);
    const ledger = await service.db
      .selectFrom('ledger')
      .leftJoin('wording', 'wording.hash', 'wording_hash')
      .select(['event', 'list', 'method', 'text'])
      .where('method', '=', 'preferences')
      .orderBy('list')
      .execute();
    assert.deepEqual(
      ledger.map(({event, list}) => `${event} ${list}`),
      ['confirmed events', 'unsubscribed weekly'],
    );
    assert.match(ledger[0]?.text ?? '', /boletines marcados/);
  });

  it('are not overwritten by a page that is older than the latest change', async t => {
    const service = await startTestService(t);
    await subscribe(service);
    const token = await preferencesToken(service);
    const first = new URLSearchParams({token, version: '0', language: 'en', lists: 'weekly'});
    first.append('lists', 'events');
    assert.equal((await service.postForm('/preferences', first)).status, 200);
    const late = await service.postForm('/preferences', {token, version: '0', language: 'en'});
    assert.equal(late.status, 409);
    const page = await late.text();
    assert.match(page, /Nothing was saved/);
    assert.match(page, /name="version" value="1"/);
    assert.equal((await service.states()).filter(state => state.endsWith('active')).length, 2);
  });

  it('take no list that is not offered, and no field that does not belong', async t => {
    const service = await startTestService(t);
    await subscribe(service);
    const token = await preferencesToken(service);
    const fields = {token, version: '0', language: 'en', lists: 'secret'};
    await service.postForm('/preferences', fields);
    assert.deepEqual(await service.states(), ['maria@example.org weekly unsubscribed']);
    const more = await service.postForm('/preferences', {...fields, version: '1', state: 'active'});
    assert.equal(more.status, 400);
  });

  it('come by a fresh link where the one of a newsletter is too old', async t => {
    const service = await startTestService(t);
    await subscribe(service);
    const token = await preferencesToken(service);
    service.pass(day);
    const page = await fetch(`${service.url}/preferences?token=${token}`);
    assert.equal(page.status, 410);
    const text = await page.text();
    assert.match(text, /That link is too old/);
    assert.doesNotMatch(text, /maria/);
    assert.equal((await service.postForm('/preferences', {token, version: '0', language: 'en'})).status, 404);
    assert.equal((await service.postForm('/preferences/link', {token})).status, 202);
    await service.settle();
    const fresh = tokenOf(service.link('preferences'));
    assert.notEqual(fresh, token);
    assert.equal((await fetch(`${service.url}/preferences?token=${fresh}`)).status, 200);
  });

  it('are mailed to nobody who is not known, with the same answer', async t => {
    const service = await startTestService(t);
    await subscribe(service);
    const mails = service.mails.length;
    const answers = new Set<string>();
    for (const email of [maria.email, 'other@example.org']) {
      const response = await service.postForm('/v1/preferences-links', {email});
      answers.add(`${response.status} ${await response.text()}`);
    }
    assert.equal(answers.size, 1);
    await service.settle();
    assert.equal(service.mails.length, mails + 1);
  });
});

describe('a change of address', () => {
  it('waits for the new address, tells the old one, and ends its links', async t => {
    const service = await startTestService(t);
    await subscribe(service);
    const oldUnsubscribe = tokenOf(service.link('unsubscribe'));
    const token = await preferencesToken(service);
    const asked = await service.postForm('/preferences/address', {token, email: 'New@example.org'});
    assert.equal(asked.status, 202);
    assert.match(await asked.text(), /New@example\.org/);
    await service.settle();
    assert.deepEqual(await service.states(), ['maria@example.org weekly active']);
    const mail = service.mails.at(-1);
    assert.equal(mail?.to, 'New@example.org');
    assert.doesNotMatch(JSON.stringify(mail), /maria/, 'the new address does not learn the old one');
    const change = tokenOf(service.link('change-address'));
    assert.match(await (await fetch(`${service.url}/address?token=${change}`)).text(), /New@example\.org/);
    assert.deepEqual(await service.states(), ['maria@example.org weekly active']);

    const done = await service.postForm('/address', {token: change});
    assert.match(await done.text(), /Your address is changed/);
    assert.deepEqual(await service.states(), ['New@example.org weekly active']);
    await service.settle();
    assert.equal(service.mails.at(-1)?.to, 'maria@example.org');
    assert.equal(service.mails.at(-1)?.subject, 'Your address was changed');
    assert.equal((await fetch(`${service.url}/preferences?token=${token}`)).status, 404);
    assert.equal((await service.postForm('/address', {token: change})).status, 404);
    assert.equal((await fetch(`${service.url}/unsubscribe?token=${oldUnsubscribe}`)).status, 200);
    const {recipient} = await service.db
      .selectFrom('outbox')
      .select('recipient')
      .where('purpose', '=', 'address-changed')
      .executeTakeFirstOrThrow();
    assert.equal(recipient, null, 'the old address is not kept');
  });

  it('does not take an address that has a subscription of its own', async t => {
    const service = await startTestService(t);
    await subscribe(service, {...maria, email: 'other@example.org'});
    await subscribe(service);
    const token = await preferencesToken(service);
    await service.postForm('/preferences/address', {token, email: 'other@example.org'});
    await service.settle();
    const done = await service.postForm('/address', {token: tokenOf(service.link('change-address'))});
    assert.equal(done.status, 409);
    assert.deepEqual(await service.states(), [
      'maria@example.org weekly active',
      'other@example.org weekly active',
    ]);
  });

  it('says what is wrong with the new address, and keeps it', async t => {
    const service = await startTestService(t);
    await subscribe(service);
    const token = await preferencesToken(service);
    const answer = await service.postForm('/preferences/address', {token, email: 'new@'});
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /value="new@".*Enter an email address like/s);
  });
});
