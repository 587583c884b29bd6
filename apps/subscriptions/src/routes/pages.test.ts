import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createCapturedMailbox} from '../mail/captured-mailbox.ts';
import {createRelay} from '../outbox/relay.ts';
import {maria, mariaForm, startTestService} from '../testing/test-service.ts';

// cspell:ignore ignups

describe('pages', () => {
  it('come with headers that allow them nothing they do not need', async t => {
    const service = await startTestService(t);
    for (const path of [
      '/',
      '/signup',
      '/confirm?token=x',
      '/unsubscribe?token=x',
      '/nothing',
      '/dev/mailbox',
    ]) {
      const {headers} = await fetch(service.url + path);
      assert.match(
        headers.get('content-security-policy') ?? '',
        /^default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'/,
      );
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('set-cookie'), null);
    }
    const style = await fetch(`${service.url}/style.css`);
    assert.equal(style.headers.get('content-type'), 'text/css; charset=utf-8');
  });

  it('hold no script and no style of their own', async t => {
    const service = await startTestService(t);
    for (const path of ['/', '/signup', '/confirm?token=x']) {
      const page = await (await fetch(service.url + path)).text();
      assert.doesNotMatch(page, /<script|<style|style="| on\w+="/);
      assert.match(page, /^<!doctype html>\n<html lang="en">/);
      assert.equal(page.match(/<h1>/g)?.length, 1);
    }
  });

  it('speak the language that is asked for', async t => {
    const service = await startTestService(t);
    const titleOf = async (path: string, language: string) =>
      /<title>(.*?) ·/.exec(
        await (await fetch(service.url + path, {headers: {'accept-language': language}})).text(),
      )?.[1];
    assert.equal(await titleOf('/', 'fr, es-MX;q=0.9, en;q=0.8'), 'Suscripciones al boletín');
    assert.equal(await titleOf('/', 'de'), 'Newsletter subscriptions');
    assert.equal(await titleOf('/confirm?token=x', 'es'), 'Este enlace no funciona');
    const page = await (await fetch(`${service.url}/signup?list=events&language=es`)).text();
    assert.match(page, /<h1>Events &amp; dates<\/h1>/);
    assert.match(page, /Suscribirme/);
  });

  it('offer a form that works as it stands', async t => {
    const service = await startTestService(t);
    const page = await (await fetch(`${service.url}/signup?list=events`)).text();
    const fields = Object.fromEntries(
      [...page.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(match => [
        match[1] ?? '',
        match[2] ?? '',
      ]),
    );
    assert.equal(fields['lists'], 'events');
    assert.match(page, /<input name="cairn_leave_empty" tabindex="-1" readonly>/);
    const answer = await service.postForm('/v1/signups', {
      ...fields,
      email: maria.email,
      cairn_leave_empty: '',
    });
    assert.equal(answer.status, 202);
    assert.equal((await fetch(`${service.url}/signup?list=secret`)).status, 404);
  });
});

describe('addresses', () => {
  it('that do not exist, or do not take a method, are answered with a problem document or a page', async t => {
    const service = await startTestService(t);
    for (const path of [
      '/nothing',
      '//confirm',
      '/confirm/',
      '/CONFIRM',
      '/v1/signups/',
      '/v1/%73ignups/x',
      '/dev/mailbox/9999',
      '/dev/mailbox/x',
    ]) {
      const response = await fetch(service.url + path);
      assert.equal(response.status, 404, path);
      assert.equal(response.headers.get('content-type'), 'application/problem+json', path);
    }
    const page = await fetch(`${service.url}/nothing`, {headers: {accept: 'text/html'}});
    assert.equal(page.status, 404);
    assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
    for (const [method, path, allow] of [
      ['GET', '/v1/signups', 'POST'],
      ['PUT', '/v1/signups', 'POST'],
      ['DELETE', '/confirm', 'GET, HEAD, POST'],
      ['PATCH', '/unsubscribe', 'GET, HEAD, POST'],
      ['POST', '/', 'GET, HEAD'],
      ['POST', '/dev/mailbox', 'GET, HEAD'],
    ] as const) {
      const response = await fetch(service.url + path, {method, headers: {'x-http-method-override': 'POST'}});
      assert.equal(response.status, 405, path);
      assert.equal(response.headers.get('allow'), allow);
    }
  });

  it('for machines say that the service lives, and whether its database answers', async t => {
    const service = await startTestService(t);
    assert.deepEqual(await (await fetch(`${service.url}/healthz`)).json(), {status: 'ok'});
    assert.deepEqual(await (await fetch(`${service.url}/readyz`)).json(), {status: 'ok'});
    for (const table of ['ledger', 'token', 'outbox', 'address_change', 'subscription']) {
      await service.db.schema.dropTable(table).execute();
    }
    assert.equal((await fetch(`${service.url}/healthz`)).status, 200);
    assert.equal((await fetch(`${service.url}/readyz`)).status, 503);
    const broken = await fetch(`${service.url}/confirm?token=x`);
    assert.equal(broken.status, 503);
    assert.doesNotMatch(await broken.text(), /table|relation/);
  });

  it('keep what was typed when it cannot be stored', async t => {
    const service = await startTestService(t);
    await service.db.schema.dropTable('intake').execute();
    assert.equal((await service.postJson(maria)).status, 503);
    const form = await service.postForm('/v1/signups', mariaForm);
    assert.equal(form.status, 503);
    assert.match(await form.text(), /could not be stored.*value="maria@example\.org"/s);
  });
});

describe('the mailbox of development', () => {
  it('shows captured mails with working links, as a page and as JSON', async t => {
    const service = await startTestService(t);
    const {db, config, now: clock} = service;
    assert.match(await (await fetch(`${service.url}/dev/mailbox`)).text(), /No mail yet/);
    const relay = createRelay({db, config, clock, log: () => {}, mailer: createCapturedMailbox(db, clock)});
    await service.postJson(maria);
    await service.settle();
    await db.updateTable('outbox').set({state: 'queued'}).execute();
    await relay.work();
    await relay.idle();

    const {mails} = (await (await fetch(`${service.url}/dev/mailbox.json`)).json()) as {
      mails: Record<string, string>[];
    };
    assert.equal(mails.length, 1);
    assert.equal(mails[0]?.['recipient'], 'maria@example.org');
    assert.equal(mails[0]?.['captured'], '2026-11-22T14:32:00.000Z');
    assert.match(
      await (await fetch(`${service.url}/dev/mailbox`)).text(),
      /Please confirm: Weekly letter.*maria@example\.org/s,
    );
    const page = await (await fetch(`${service.url}/dev/mailbox/${mails[0]?.['id']}`)).text();
    assert.match(page, /<a href="https:\/\/news\.example\.gov\/confirm\?token=/);
    assert.match(page, /<dt>List-Unsubscribe-Post<\/dt><dd>List-Unsubscribe=One-Click<\/dd>/);
    const frame = await fetch(`${service.url}/dev/mailbox/${mails[0]?.['id']}/html`);
    assert.match(frame.headers.get('content-security-policy') ?? '', /sandbox/);
    assert.match(await frame.text(), /<base target="_top">.*Confirm your subscription/s);
  });

  it('is not there where mail goes to people', async t => {
    const service = await startTestService(t, {MAIL: 'smtp://127.0.0.1:1', SECRET: 'x'.repeat(32)});
    for (const path of ['/dev/mailbox', '/dev/mailbox.json', '/dev/mailbox/1']) {
      assert.equal((await fetch(service.url + path)).status, 404);
    }
    assert.doesNotMatch(await (await fetch(service.url)).text(), /mailbox/);
  });
});
