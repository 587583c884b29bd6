import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {day} from '../clock.ts';
import {dumpDatabase} from '../testing/dump-database.ts';
import {maria, preferencesToken, startTestService, subscribe} from '../testing/test-service.ts';

interface PersonExport {
  email: string;
  organization: string;
  subscriptions: {list: string; state: string}[];
  consentLedger: {event: string; wording: string | null; page: string | null}[];
}

const signup = {...maria, name: 'Maria Garcia', organization: 'Sunnyside Unified', tags: ['principals']};

describe('the right to one’s data', () => {
  it('gives everything with the whole ledger, for a program to read', async t => {
    const service = await startTestService(t);
    await subscribe(service, signup);
    const token = await preferencesToken(service);
    const answer = await service.postForm('/preferences/export', {token});
    assert.match(answer.headers.get('content-disposition') ?? '', /^attachment/);
    const data = (await answer.json()) as PersonExport;
    assert.equal(data.email, maria.email);
    assert.equal(data.organization, 'Sunnyside Unified');
    assert.deepEqual(
      data.subscriptions.map(({list, state}) => `${list} ${state}`),
      ['weekly active'],
    );
    assert.deepEqual(
      data.consentLedger.map(({event}) => event),
      ['requested', 'confirmed'],
    );
    assert.equal(data.consentLedger[0]?.wording, maria.consent.text);
    assert.equal(data.consentLedger[0]?.page, maria.source);
  });
});

describe('the right to be erased', () => {
  it('leaves no address, name or organization in any file, and keeps the address away', async t => {
    const service = await startTestService(t);
    await subscribe(service, signup);
    const token = await preferencesToken(service);
    await service.postForm('/preferences/address', {token, email: 'maria.second@example.org'});
    await service.settle();
    const before = (await dumpDatabase(service)).toString('latin1');
    assert.match(before, /maria@example\.org/);
    assert.match(before, /Sunnyside/);

    const unsure = await service.postForm('/preferences/erase', {token});
    assert.equal(unsure.status, 422);
    assert.deepEqual(await service.states(), ['maria@example.org weekly active']);
    const erased = await service.postForm('/preferences/erase', {token, sure: 'yes'});
    assert.match(await erased.text(), /Your data is erased/);
    assert.deepEqual(await service.states(), ['null weekly erased']);

    await service.database.compact();
    const dump = (await dumpDatabase(service)).toString('latin1');
    for (const trace of [/maria@example/i, /maria\.second/i, /Garcia/, /Sunnyside/])
      assert.doesNotMatch(dump, trace);
    assert.equal((await fetch(`${service.url}/preferences?token=${token}`)).status, 404);
    const ledger = await service.db.selectFrom('ledger').select('event').orderBy('id').execute();
    assert.deepEqual(
      ledger.map(({event}) => event),
      ['requested', 'confirmed', 'erased', 'erased'],
    );

    const mails = service.mails.length;
    service.pass(30 * day);
    await service.postJson(maria);
    await service.settle();
    assert.equal(service.mails.length, mails);
  });
});
