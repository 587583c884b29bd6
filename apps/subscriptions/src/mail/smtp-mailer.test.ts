import assert from 'node:assert/strict';
import {generateKeyPairSync} from 'node:crypto';
import {writeFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {describe, it, type TestContext} from 'node:test';
import {SMTPServer} from 'smtp-server';
import {temporaryFolder} from '../testing/test-database.ts';
import {maria, startTestService, tokenOf} from '../testing/test-service.ts';
import {composeMail} from './compose.ts';
import {PermanentMailError} from './mailer.ts';
import {createSmtpMailer} from './smtp-mailer.ts';

interface Received {
  from: string;
  to: string[];
  source: string;
}

interface SinkOptions {
  /** What to answer to a recipient; nothing accepts. */
  refuse?: (address: string) => Error | undefined;
}

// A mail server on the loopback address that keeps what it is given.
async function startSink(
  t: TestContext,
  {refuse}: SinkOptions = {},
): Promise<{url: string; received: Received[]}> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 10,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({address}, _session, callback) => callback(refuse?.(address)),
    onData: (stream, {envelope}, callback) => {
      void text(stream).then(source => {
        received.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to: envelope.rcptTo.map(({address}) => address),
          source,
        });
        callback();
      });
    },
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  t.after(() => new Promise<void>(resolve => server.close(() => resolve())));
  return {url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, received};
}

function mailTo(address: string) {
  const link = (page: string, letter: string) =>
    `https://news.example.gov/${page}?token=${letter.repeat(43)}`;
  return composeMail('confirm', {
    id: '5f0c2f6e-0000-4000-8000-000000000000',
    to: address,
    language: 'es',
    listTitles: ['Weekly letter'],
    links: {
      confirm: link('confirm', 'c'),
      unsubscribe: link('unsubscribe', 'u'),
      'not-me': link('not-me', 'n'),
    },
    config: {
      baseUrl: 'https://news.example.gov',
      mailFrom: {name: 'Oficina, «Mejora»', address: 'news@example.gov'},
      postalAddress: undefined,
    },
  });
}

const refusal = (responseCode: number) => Object.assign(new Error('refused'), {responseCode});

describe('mail by SMTP', () => {
  it('arrives as text and HTML, with both unsubscribe headers and a stable id', async t => {
    const sink = await startSink(t);
    const mailer = createSmtpMailer({mail: sink.url, mailConnections: 2, dkim: undefined});
    t.after(() => mailer.close());
    await mailer.deliver(mailTo("maria.o'neil+news@example.org"));
    const [mail] = sink.received;
    assert.equal(mail?.from, 'news@example.gov');
    assert.deepEqual(mail?.to, ["maria.o'neil+news@example.org"]);
    const unfolded = mail?.source.replace(/\r\n[ \t]+/g, ' ') ?? '';
    const header = (name: string) => new RegExp(`^${name}: (.*)\\r$`, 'm').exec(unfolded)?.[1];
    assert.equal(
      header('List-Unsubscribe'),
      `<https://news.example.gov/unsubscribe?token=${'u'.repeat(43)}>`,
    );
    assert.equal(header('List-Unsubscribe-Post'), 'List-Unsubscribe=One-Click');
    assert.equal(header('Message-ID'), '<5f0c2f6e-0000-4000-8000-000000000000@example.gov>');
    assert.equal(header('To'), "maria.o'neil+news@example.org");
    assert.match(mail?.source ?? '', /Content-Type: text\/plain; charset=utf-8/);
    assert.match(mail?.source ?? '', /Content-Type: text\/html; charset=utf-8/);
  });

  it('is signed, where the service has a key, with both headers of the one click among what is signed', async t => {
    const sink = await startSink(t);
    const {privateKey} = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: {type: 'pkcs8', format: 'pem'},
      publicKeyEncoding: {type: 'spki', format: 'pem'},
    });
    const keyFile = join(temporaryFolder(t), 'dkim.pem');
    writeFileSync(keyFile, privateKey);
    const dkim = {domain: 'example.gov', selector: 'news', keyFile};
    const mailer = createSmtpMailer({mail: sink.url, mailConnections: 2, dkim});
    t.after(() => mailer.close());
    await mailer.deliver(mailTo('maria@example.org'));
    const unfolded = sink.received[0]?.source.replace(/\r\n[ \t]+/g, ' ') ?? '';
    const signature = /^DKIM-Signature: (.*)\r$/m.exec(unfolded)?.[1] ?? '';
    assert.match(signature, /d=example\.gov; .*s=news;/);
    const signed = / h=([^;]+);/.exec(signature)?.[1]?.toLowerCase().split(':') ?? [];
    for (const name of ['from', 'to', 'subject', 'list-unsubscribe', 'list-unsubscribe-post']) {
      assert.ok(signed.includes(name), name);
    }
  });

  it('keeps what strangers write out of its headers', async t => {
    const sink = await startSink(t);
    const mailer = createSmtpMailer({mail: sink.url, mailConnections: 2, dkim: undefined});
    t.after(() => mailer.close());
    const service = await startTestService(t, {}, mailer);
    const evil = 'Maria\r\nBcc: victim@example.org';
    for (const body of [
      {...maria, name: evil},
      {...maria, email: `a@b.org${evil}`},
    ]) {
      assert.equal((await service.postJson(body)).status, 422);
    }
    await service.postForm('/v1/stories', {
      name: 'Maria',
      text: evil,
      link: 'https://a.example/?x=%0d%0aBcc:y',
    });
    await service.settle();
    const [mail] = sink.received;
    assert.deepEqual(mail?.to, ['news@example.gov']);
    const headers = mail?.source.split('\r\n\r\n')[0] ?? '';
    assert.doesNotMatch(headers, /bcc|victim/i);
    assert.match(headers, /^Subject: A story was sent\r?$/m);
  });

  it('goes to exactly the address that was typed, however odd', async t => {
    const sink = await startSink(t);
    const mailer = createSmtpMailer({mail: sink.url, mailConnections: 2, dkim: undefined});
    t.after(() => mailer.close());
    const addresses = ["!#$%&'*+/=?^_`{|}~-@example.org", 'a%b@example.org'];
    for (const address of addresses) await mailer.deliver(mailTo(address));
    assert.deepEqual(
      sink.received.map(({to}) => to),
      addresses.map(address => [address]),
    );
  });

  it('goes to an internationalized domain under its ASCII name', async t => {
    const sink = await startSink(t);
    const mailer = createSmtpMailer({mail: sink.url, mailConnections: 2, dkim: undefined});
    t.after(() => mailer.close());
    await mailer.deliver(mailTo('ann@xn--kln-sna.example'));
    // The sink shows its envelope in Unicode; the header is what was sent.
    assert.match(sink.received[0]?.source ?? '', /^To: ann@xn--kln-sna\.example\r$/m);
  });

  it('tells a refusal for good from one for now', async t => {
    const sink = await startSink(t, {refuse: address => refusal(address.startsWith('gone') ? 550 : 451)});
    const mailer = createSmtpMailer({mail: sink.url, mailConnections: 2, dkim: undefined});
    t.after(() => mailer.close());
    await assert.rejects(mailer.deliver(mailTo('gone@example.org')), PermanentMailError);
    await assert.rejects(
      mailer.deliver(mailTo('busy@example.org')),
      (error: Error) => !(error instanceof PermanentMailError),
    );
    const nobody = createSmtpMailer({mail: 'smtp://127.0.0.1:1', mailConnections: 2, dkim: undefined});
    t.after(() => nobody.close());
    await assert.rejects(
      nobody.deliver(mailTo('maria@example.org')),
      (error: Error) => !(error instanceof PermanentMailError),
    );
  });

  it('carries a subscription from signup to confirmation', async t => {
    const sink = await startSink(t);
    const mailer = createSmtpMailer({mail: sink.url, mailConnections: 2, dkim: undefined});
    t.after(() => mailer.close());
    const service = await startTestService(t, {}, mailer);
    await service.postJson(maria);
    await service.settle();
    const decoded = sink.received[0]?.source.replace(/=\r\n/g, '').replace(/=3D/g, '=') ?? '';
    const link = /https:\/\/news\.example\.gov(\/confirm\?token=[\w-]+)/.exec(decoded)?.[1] ?? '';
    assert.equal((await service.postForm('/confirm', {token: tokenOf(link)})).status, 200);
    await service.settle();
    assert.equal(sink.received.length, 2);
  });
});
