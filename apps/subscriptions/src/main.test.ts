import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {statSync} from 'node:fs';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {connect} from 'node:net';
import {createInterface} from 'node:readline';
import {text} from 'node:stream/consumers';
import {describe, it} from 'node:test';
import {runService, signUp} from './testing/run-service.ts';
import {temporaryFolder} from './testing/test-database.ts';
import {maria} from './testing/test-service.ts';

const main = join(import.meta.dirname, 'main.ts');

describe('the process', () => {
  it('answers what is under way before it stops', async t => {
    const file = join(temporaryFolder(t), 'news.db');
    const running = await runService(t, file);
    const body = JSON.stringify(maria);
    const socket = connect(Number(new URL(running.url).port), '127.0.0.1');
    socket.write(
      'POST /v1/signups HTTP/1.1\r\nHost: news.example.gov\r\nContent-Type: application/json\r\n' +
        `Content-Length: ${body.length}\r\n\r\n${body.slice(0, 10)}`,
    );
    // An answer to a later connection says that the earlier one was taken.
    assert.equal((await fetch(`${running.url}/healthz`)).status, 200);
    running.process.kill('SIGINT');
    await once(running.lines, 'line');
    const refused = await fetch(`${running.url}/healthz`).catch(() => 'refused');
    assert.equal(refused, 'refused');
    socket.write(body.slice(10));
    assert.match(await text(socket), /^HTTP\/1\.1 202 /);
    if (running.process.exitCode === null) await once(running.process, 'exit');
    assert.equal(running.process.exitCode, 0);
    assert.equal(statSync(file).mode & 0o077, 0, 'the file is for nobody else to read');
    const db = new DatabaseSync(file);
    t.after(() => db.close());
    const {count} = db.prepare('select (select count(*) from intake) as count').get() as {
      count: number;
    };
    assert.equal(count, 1);
  });

  it('says everything that is wrong with its configuration, and ends', async () => {
    const child = spawn(process.execPath, [main], {env: {PATH: process.env['PATH'], PORT: 'x', LISTS: '?'}});
    let said = '';
    child.stderr.on('data', data => (said += data));
    const [code] = (await once(child, 'close')) as [number];
    assert.equal(code, 1);
    assert.match(said, /^The configuration has problems:\n  - PORT must be/);
    assert.match(said, /LISTS must hold/);
    assert.match(said, /MAIL is missing/);
    assert.doesNotMatch(said, /at .*\.ts/);
  });

  it('writes JSON without addresses where nobody watches', async t => {
    const file = join(temporaryFolder(t), 'news.db');
    const child = spawn(process.execPath, [main], {
      env: {
        PATH: process.env['PATH'],
        PORT: '0',
        MAIL: 'smtp://127.0.0.1:1',
        MAIL_FROM: 'news@example.gov',
        SECRET: 'x'.repeat(32),
        BASE_URL: 'https://news.example.gov',
        DATABASE_FILE: file,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    t.after(() => child.kill('SIGKILL'));
    const events: Record<string, string>[] = [];
    for await (const line of createInterface({input: child.stdout})) {
      const event = JSON.parse(line) as Record<string, string>;
      events.push(event);
      if (event['event'] === 'listening')
        assert.equal((await signUp(event['address'] ?? '', maria.email)).status, 202);
      if (event['event'] === 'mail-postponed') child.kill('SIGTERM');
    }
    assert.deepEqual(
      events.map(({event}) => event),
      ['listening', 'mail-postponed', 'stopping', 'stopped'],
    );
    assert.doesNotMatch(JSON.stringify(events), /maria/);
  });
});
