import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {runCommand} from '../cli.ts';
import {databaseEnvironment} from '../testing/run-service.ts';
import {temporaryFolder} from '../testing/test-database.ts';
import {startTestService, type TestService} from '../testing/test-service.ts';
import {beginMailing, mailingProgress, queueMailing} from './queue-issue.ts';
import {issueMail} from './issue-mail.ts';
import {findIssue} from './find-issue.ts';

const issue = 'states-leading-continuous-improvement';
const postalAddress = '12 Main Street, Springfield';

async function run(location: string, argv: string[]): Promise<{code: number; said: string}> {
  const lines: string[] = [];
  const write = (line: string) => void lines.push(line);
  const environment = {
    MAIL: 'capture',
    POSTAL_ADDRESS: postalAddress,
    LISTS: 'weekly=Weekly letter;events=Events',
    ...databaseEnvironment(location),
  };
  const code = await runCommand(argv, environment, {print: write, report: write});
  return {code, said: lines.join('\n')};
}

async function fill(service: TestService, count: number): Promise<void> {
  // The command line has the real time.
  service.pass(Date.now() - service.now() + 60_000);
  const now = service.now();
  const people = Array.from({length: count}, (_, index) => ({
    id: `person-${String(index).padStart(6, '0')}`,
    address: `person${index}@example.org`,
    address_key: `person${index}@example.org`,
    language: index % 10 === 0 ? ('es' as const) : ('en' as const),
    tags: '[]',
    created: now,
    changed: now,
    ...{name: null, job_role: null, organization: null, region: null, erased: null, released: null},
  }));
  const subscriptions = people.map(({id}, index) => ({
    id: `subscription-${index}`,
    person_id: id,
    list: 'weekly',
    state: index % 20 === 19 ? ('unsubscribed' as const) : ('active' as const),
    created: now,
    changed: now,
  }));
  for (let start = 0; start < count; start += 200) {
    await service.db
      .insertInto('person')
      .values(people.slice(start, start + 200))
      .execute();
    await service.db
      .insertInto('subscription')
      .values(subscriptions.slice(start, start + 200))
      .execute();
  }
}

describe('an issue', () => {
  it('is written as HTML and text in both languages, with the merge tags of any provider', async t => {
    const folder = temporaryFolder(t);
    const argv = [
      'render',
      issue,
      '--out',
      folder,
      '--from',
      'Our office',
      '--postal-address',
      postalAddress,
    ];
    const tags = [
      '--unsubscribe',
      '*|UNSUB|*',
      '--preferences',
      '*|UPDATE_PROFILE|*',
      '--address',
      '*|EMAIL|*',
    ];
    const code = await runCommand([...argv, ...tags], {}, {print() {}, report: line => assert.fail(line)});
    assert.equal(code, 0);
    for (const [language, words] of [
      [
        'en',
        ['State Spotlights', 'Must Read', 'Tools & Resources', 'We Want to Hear from You', 'Unsubscribe'],
      ],
      ['es', ['Los estados en primer plano', 'Lectura imprescindible', 'Nadie ha revisado todavía']],
    ] as const) {
      const html = readFileSync(join(folder, `${issue}.${language}.html`), 'utf8');
      const text = readFileSync(join(folder, `${issue}.${language}.txt`), 'utf8');
      for (const word of words) {
        assert.ok(html.includes(word.replace('&', '&amp;')), word);
        assert.ok(text.toLowerCase().includes(word.toLowerCase()), word);
      }
      for (const part of ['*|UNSUB|*', '*|UPDATE_PROFILE|*', '*|EMAIL|*', postalAddress, 'Our office']) {
        assert.ok(html.includes(part) && text.includes(part), part);
      }
      assert.doesNotMatch(html, /<img|<script|\{\{|url\(/);
      assert.doesNotMatch(
        html,
        /href="mailto:communications|StatesLeading\.org"/,
        'nothing printed then is a link',
      );
      assert.match(html, /href="mailto:\?subject=[^"]+body=/);
    }
  });

  it('is not written without saying what is still to be replaced in it', async t => {
    const printed: string[] = [];
    const argv = ['render', issue, '--out', temporaryFolder(t), '--unsubscribe', '*|UNSUB|*'];
    await runCommand(argv, {}, {print: line => printed.push(line), report: line => assert.fail(line)});
    assert.equal(
      printed.at(-1),
      'Replace before you send it: {{address}}, {{publisher}}, {{postal_address}}, {{preferences}}',
    );
  });

  it('goes once to every active subscriber in their language, and to nobody twice', async t => {
    const service = await startTestService(t);
    await fill(service, 60);
    const dry = await run(service.location, ['send', issue, '--list', 'weekly', '--dry-run']);
    assert.match(dry.said, /^51 would get \(en, .*\n6 would get \(es, .*\nNothing was queued\.$/);
    assert.equal((await service.db.selectFrom('outbox').selectAll().execute()).length, 0);

    const sent = await run(service.location, ['send', issue, '--list', 'weekly', '--no-wait']);
    assert.match(sent.said, /57 mails were queued now\./);
    await service.settle();
    assert.equal(service.mails.length, 57);
    assert.equal(new Set(service.mails.map(({to}) => to)).size, 57);
    const spanish = service.mails.find(({to}) => to === 'person10@example.org');
    assert.match(spanish?.subject ?? '', /Mejorar con pequeños pasos/);
    for (const {html, text, headers} of service.mails) {
      assert.doesNotMatch(html + text, /\{\{/);
      assert.equal(headers['List-Unsubscribe-Post'], 'List-Unsubscribe=One-Click');
    }
    const again = await run(service.location, ['send', issue, '--list', 'weekly']);
    assert.match(
      again.said,
      /0 mails were queued now\.\n57 sent, 0 to go, 0 no longer wanted, 0 failed for good$/,
    );
    await service.settle();
    assert.equal(service.mails.length, 57);
  });

  it('unsubscribes by its own link, also long after', async t => {
    const service = await startTestService(t);
    await fill(service, 1);
    await run(service.location, ['send', issue, '--list', 'weekly', '--no-wait']);
    await service.settle();
    assert.equal((await fetch(service.url + service.link('preferences'))).status, 200);
    const done = await service.postForm(service.link('unsubscribe'), {'List-Unsubscribe': 'One-Click'});
    assert.equal(done.status, 200);
    assert.deepEqual(await service.states(), ['person0@example.org weekly unsubscribed']);
  });

  it('is not sent to those who leave between queueing and sending', async t => {
    const service = await startTestService(t);
    await fill(service, 5);
    await run(service.location, ['send', issue, '--list', 'weekly', '--no-wait']);
    await service.db
      .updateTable('subscription')
      .set({state: 'unsubscribed'})
      .where('id', '=', 'subscription-3')
      .execute();
    await service.settle();
    assert.equal(service.mails.length, 4);
  });

  it('goes on after a kill in the middle of queueing, and everybody has it once', async t => {
    const service = await startTestService(t);
    await fill(service, 4000);
    const child = spawn(
      process.execPath,
      [
        '--conditions=@cairn-kit/source',
        join(import.meta.dirname, '../cli.ts'),
        'send',
        issue,
        '--list',
        'weekly',
        '--no-wait',
      ],
      {
        env: {
          PATH: process.env['PATH'],
          MAIL: 'capture',
          POSTAL_ADDRESS: postalAddress,
          ...databaseEnvironment(service.location),
        },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    // The first batch is in; the others are not yet.
    await once(child.stderr, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const before = await service.db.selectFrom('outbox').select('id').execute();
    assert.ok(before.length >= 500);
    const {said} = await run(service.location, ['send', issue, '--list', 'weekly', '--no-wait']);
    assert.match(said, new RegExp(`${3800 - before.length} mails were queued now`));
    const people = await service.db.selectFrom('outbox').select('person_id').distinct().execute();
    const rows = await service.db.selectFrom('outbox').select('id').execute();
    assert.equal(rows.length, 3800);
    assert.equal(people.length, 3800);
  });

  it('lets mail that somebody waits for go first', async t => {
    const service = await startTestService(t);
    await fill(service, 40);
    const {db, now: clock} = service;
    const [english] = await findIssue(issue);
    assert.ok(english);
    const mails = [issueMail(english, {name: 'Office', postalAddress})];
    const mailing = await beginMailing(db, issue, 'weekly', mails, clock());
    await queueMailing(db, mailing, 'weekly', clock, () => {});
    service.pass(1000);
    await service.postJson({email: 'new@example.org'});
    await service.settle();
    const first = service.mails.slice(0, service.config.mailConnections).map(({to}) => to);
    assert.ok(first.includes('new@example.org'), String(first));
    assert.deepEqual(await mailingProgress(db, mailing), {queued: 0, sent: 38, dropped: 0, dead: 0});
  });

  it('is sent for a look to one address, past the outbox', async t => {
    const service = await startTestService(t);
    await fill(service, 3);
    const {said} = await run(service.location, [
      'send',
      issue,
      '--list',
      'weekly',
      '--test-to',
      'me@example.gov',
    ]);
    assert.equal(said.split('\n').length, 2);
    const mails = await service.db.selectFrom('captured_mail').select(['recipient', 'subject']).execute();
    assert.deepEqual(new Set(mails.map(({recipient}) => recipient)), new Set(['me@example.gov']));
    assert.ok(mails.every(({subject}) => subject.startsWith('[Test] ')));
    assert.equal((await service.db.selectFrom('outbox').selectAll().execute()).length, 0);
  });
});
