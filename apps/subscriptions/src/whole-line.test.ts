import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {maria, mariaForm, startTestService, tokenOf, type TestService} from './testing/test-service.ts';

async function pending(service: TestService, fields = maria): Promise<void> {
  assert.equal((await service.postJson(fields)).status, 202);
  await service.settle();
}

async function active(service: TestService, fields = maria): Promise<void> {
  await pending(service, fields);
  const token = tokenOf(service.link('confirm'));
  assert.equal((await service.postForm('/confirm', {token})).status, 200);
  await service.settle();
}

describe('from signup to unsubscription', () => {
  it('asks once for several lists, and confirms them together', async t => {
    const service = await startTestService(t);
    await pending(service, {...maria, lists: ['weekly', 'events']});
    assert.equal(service.mails.length, 1);
    assert.equal(service.mails[0]?.subject, 'Please confirm: Weekly letter and Events & dates');
    await service.postForm('/confirm', {token: tokenOf(service.link('confirm'))});
    assert.deepEqual(await service.states(), [
      'maria@example.org weekly active',
      'maria@example.org events active',
    ]);
    await service.settle();
    assert.equal(service.mails.length, 2);
  });

  it('subscribes by a mailed link and a button, welcomes, and unsubscribes by a button', async t => {
    const service = await startTestService(t);
    await pending(service);
    assert.deepEqual(await service.states(), ['maria@example.org weekly pending']);
    assert.equal(service.mails[0]?.subject, 'Please confirm: Weekly letter');

    const confirm = service.link('confirm');
    const page = await (await fetch(service.url + confirm)).text();
    assert.match(page, /<form method="post" action="\/confirm">/);
    assert.match(page, /Yes, subscribe me/);
    const done = await service.postForm('/confirm', {token: tokenOf(confirm)});
    assert.match(await done.text(), /You are subscribed/);
    assert.deepEqual(await service.states(), ['maria@example.org weekly active']);

    await service.settle();
    assert.equal(service.mails[1]?.subject, 'Welcome: Weekly letter');
    const unsubscribe = service.link('unsubscribe');
    assert.match(await (await fetch(service.url + unsubscribe)).text(), /Unsubscribe me/);
    const gone = await service.postForm('/unsubscribe', {token: tokenOf(unsubscribe)});
    assert.match(await gone.text(), /You are unsubscribed/);
    assert.deepEqual(await service.states(), ['maria@example.org weekly unsubscribed']);
    await service.settle();
    assert.equal(service.mails.length, 2);
  });

  it('unsubscribes by one click of a mail program, without cookie or redirect, and twice as once', async t => {
    const service = await startTestService(t);
    await active(service);
    const header = service.mails[1]?.headers['List-Unsubscribe'] ?? '';
    assert.match(header, /^<https:\/\/news\.example\.gov\/unsubscribe\?token=[\w-]{43}>$/);
    assert.equal(service.mails[1]?.headers['List-Unsubscribe-Post'], 'List-Unsubscribe=One-Click');
    const link = header.slice('<https://news.example.gov'.length, -1);
    for (const wrong of [{}, {'List-Unsubscribe': 'Two-Clicks'}]) {
      assert.equal((await service.postForm(link, wrong)).status, 400);
    }
    assert.deepEqual(await service.states(), ['maria@example.org weekly active']);
    for (let time = 0; time < 2; time++) {
      const response = await service.postForm(link, {'List-Unsubscribe': 'One-Click'});
      assert.equal(response.status, 200);
      assert.equal(response.redirected, false);
      assert.equal(response.headers.get('set-cookie'), null);
    }
    assert.deepEqual(await service.states(), ['maria@example.org weekly unsubscribed']);
    const events = await service.db.selectFrom('ledger').select(['event', 'method']).execute();
    assert.deepEqual(
      events.map(({event, method}) => `${event} by ${method}`),
      ['requested by json', 'confirmed by button', 'unsubscribed by one-click'],
    );
  });

  it('takes one click as multipart/form-data too', async t => {
    const service = await startTestService(t);
    await active(service);
    const body = new FormData();
    body.set('List-Unsubscribe', 'One-Click');
    const response = await fetch(service.url + service.link('unsubscribe'), {method: 'POST', body});
    assert.equal(response.status, 200);
    assert.deepEqual(await service.states(), ['maria@example.org weekly unsubscribed']);
  });

  it('keeps the evidence of each step', async t => {
    const service = await startTestService(t);
    await active(service, {...maria, consent: {...maria.consent, lang: 'es-MX'}});
    const rows = await service.db
      .selectFrom('ledger')
      .leftJoin('wording', 'wording.hash', 'wording_hash')
      .selectAll('ledger')
      .select('text')
      .execute();
    assert.deepEqual(
      rows.map(({event, at, list, language, page_url, wording_version, text}) => ({
        event,
        at,
        list,
        language,
        page_url,
        wording_version,
        text,
      })),
      [
        {
          event: 'requested',
          at: Date.UTC(2026, 10, 22, 14, 32),
          list: 'weekly',
          language: 'es-MX',
          page_url: 'https://www.example.gov/improvement',
          wording_version: '2026-11',
          text: maria.consent.text,
        },
        {
          event: 'confirmed',
          at: Date.UTC(2026, 10, 22, 14, 32),
          list: 'weekly',
          language: 'es',
          page_url: null,
          wording_version: null,
          text: null,
        },
      ],
    );
    for (const {ip_hash} of rows) assert.match(ip_hash ?? '', /^[\w-]{43}$/);
    await assert.rejects(service.db.updateTable('ledger').set({at: 0}).execute(), /append-only/);
    await assert.rejects(service.db.deleteFrom('ledger').execute(), /append-only/);
  });

  it('is not moved by programs that look at links, nor are its links worn out by them', async t => {
    const service = await startTestService(t);
    await active(service, {...maria, email: 'other@example.org'});
    await pending(service);
    const links = service.mails.flatMap(mail =>
      [...mail.text.matchAll(/https:\/\/news\.example\.gov(\S+)/g)].map(match => match[1]),
    );
    const before = await Promise.all([service.states(), dump(service)]);
    for (const link of links) {
      for (let time = 0; time < 100; time++) {
        const method = (['GET', 'HEAD', 'OPTIONS'] as const)[time % 3] ?? 'GET';
        await (await fetch(service.url + link, {method})).arrayBuffer();
      }
    }
    assert.deepEqual(await Promise.all([service.states(), dump(service)]), before);
    assert.match(
      await (await service.postForm('/confirm', {token: tokenOf(service.link('confirm'))})).text(),
      /You are subscribed/,
    );
  });

  it('says that a second press was not needed, and changes nothing by it', async t => {
    const service = await startTestService(t);
    await active(service);
    const token = tokenOf(service.link('confirm', service.mails[0]));
    const again = await service.postForm('/confirm', {token});
    assert.equal(again.status, 200);
    assert.match(await again.text(), /Already confirmed/);
    await service.settle();
    assert.equal(service.mails.length, 2);
    assert.equal((await service.db.selectFrom('ledger').selectAll().execute()).length, 2);
  });

  it('lets exactly one of ten simultaneous presses count', async t => {
    const service = await startTestService(t);
    await pending(service);
    const token = tokenOf(service.link('confirm'));
    const answers = await Promise.all(Array.from({length: 10}, () => service.postForm('/confirm', {token})));
    const pages = await Promise.all(answers.map(answer => answer.text()));
    assert.equal(pages.filter(page => page.includes('You are subscribed</h1>')).length, 1);
    assert.equal(pages.filter(page => page.includes('Already confirmed</h1>')).length, 9);
    await service.settle();
    assert.equal(service.mails.length, 2);
  });

  it('keeps lists apart', async t => {
    const service = await startTestService(t);
    await active(service);
    await active(service, {...maria, lists: ['events']});
    await service.postForm(service.link('unsubscribe'), {'List-Unsubscribe': 'One-Click'});
    assert.deepEqual(await service.states(), [
      'maria@example.org weekly active',
      'maria@example.org events unsubscribed',
    ]);
  });

  it('takes "this was not me" for an end: the confirmation stops working', async t => {
    const service = await startTestService(t);
    await pending(service);
    await service.postForm('/unsubscribe', {token: tokenOf(service.link('unsubscribe'))});
    const late = await service.postForm('/confirm', {token: tokenOf(service.link('confirm'))});
    assert.equal(late.status, 404);
    assert.deepEqual(await service.states(), ['maria@example.org weekly unsubscribed']);
  });

  it('comes back after an unsubscription only by a new confirmation', async t => {
    const service = await startTestService(t);
    await active(service);
    const old = tokenOf(service.link('confirm', service.mails[0]));
    await service.postForm('/unsubscribe', {token: tokenOf(service.link('unsubscribe'))});
    service.pass(11 * 60_000);
    await pending(service);
    assert.equal((await service.postForm('/confirm', {token: old})).status, 404);
    assert.deepEqual(await service.states(), ['maria@example.org weekly pending']);
    await service.postForm('/confirm', {token: tokenOf(service.link('confirm'))});
    assert.deepEqual(await service.states(), ['maria@example.org weekly active']);
  });

  it('works with a plain form, in the language of the form', async t => {
    const service = await startTestService(t);
    const answer = await service.postForm('/v1/signups', {
      ...mariaForm,
      consentLang: 'es',
      cairn_leave_empty: '',
      name: '',
    });
    assert.equal(answer.status, 202);
    const page = await answer.text();
    assert.match(page, /<html lang="es">/);
    assert.match(page, /Ya casi está/);
    assert.match(page, /href="https:\/\/www\.example\.gov\/improvement"/);
    await service.settle();
    assert.equal(service.mails[0]?.subject, 'Confirme, por favor: Weekly letter');
    assert.match(service.mails[0]?.html ?? '', /<html lang="es"/);
  });
});

async function dump({db}: TestService): Promise<unknown> {
  return Promise.all([
    db.selectFrom('token').selectAll().execute(),
    db.selectFrom('ledger').selectAll().execute(),
    db.selectFrom('outbox').selectAll().execute(),
  ]);
}
