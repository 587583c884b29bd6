import assert from 'node:assert/strict';
import {readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {runCommand} from '../cli.ts';
import {databaseEnvironment} from '../testing/run-service.ts';
import {createTestDatabase, temporaryFolder} from '../testing/test-database.ts';
import {dumpDatabase} from '../testing/dump-database.ts';
import {maria, startTestService, subscribe, type TestService} from '../testing/test-service.ts';

interface Ran {
  code: number;
  printed: string[];
  reported: string[];
}

// The operator works beside the running service, on the same database.
async function run(location: string, ...argv: string[]): Promise<Ran> {
  const printed: string[] = [];
  const reported: string[] = [];
  const environment = {
    MAIL: 'capture',
    LISTS: 'weekly=Weekly letter;events=Events & dates',
    ...databaseEnvironment(location),
  };
  const code = await runCommand(argv, environment, {
    print: line => void printed.push(line),
    report: line => void reported.push(line),
  });
  return {code, printed, reported};
}

async function withPeople(t: TestContext): Promise<TestService> {
  const service = await startTestService(t);
  await subscribe(service, {
    ...maria,
    name: '=HYPERLINK("https://evil.example")',
    organization: '-2+3',
  } as never);
  await subscribe(service, {...maria, email: '+odd_one@example.org'});
  await service.postJson({...maria, email: 'waiting@example.org'});
  await service.settle();
  return service;
}

describe('the operator', () => {
  it('sees the lists with their sizes', async t => {
    const {location} = await withPeople(t);
    const {printed} = await run(location, 'lists');
    assert.deepEqual(printed, [
      'list\tactive\tpending\tunsubscribed\tbounced\ttitle',
      'weekly\t2\t1\t0\t0\tWeekly letter',
      'events\t0\t0\t0\t0\tEvents & dates',
    ]);
  });

  it('finds people by a part of their address, in which % and _ stand for themselves', async t => {
    const {location} = await withPeople(t);
    assert.deepEqual((await run(location, 'search', 'MARIA')).printed, [
      'maria@example.org\ten\tweekly=active',
    ]);
    assert.deepEqual((await run(location, 'search', '%')).printed, []);
    assert.equal((await run(location, 'search', '_')).printed.length, 1);
    assert.equal((await run(location, 'search', '@example')).printed.length, 3);
    assert.equal((await run(location, 'search')).code, 1);
  });

  it('exports to a file that no spreadsheet runs, and that is imported elsewhere as it was', async t => {
    const {location} = await withPeople(t);
    const out = join(temporaryFolder(t), 'people.csv');
    assert.equal((await run(location, 'export', '--out', out)).code, 0);
    const csv = readFileSync(out, 'utf8');
    assert.equal(statSync(out).mode & 0o077, 0);
    assert.equal(csv.trimEnd().split('\n').length, 3);
    for (const cell of csv.split(/[,\n]/)) assert.doesNotMatch(cell, /^"?[=+@-]/);

    const other = await createTestDatabase(t);
    const file = csv.replace(/^email,.*$/m, header =>
      header.replace('consent_event', 'ignored').replace('consented_at', 'consented_at'),
    );
    writeFileSync(out, file);
    const {printed} = await run(other, 'import', out, '--list', 'weekly');
    assert.match(printed[0] ?? '', /^2 imported, 0 were subscribed already/);
    assert.match(
      (await run(other, 'import', out, '--list', 'weekly')).printed[0] ?? '',
      /^0 imported, 2 were/,
    );
    const {printed: found} = await run(other, 'export-person', '+odd_one@example.org');
    const person = JSON.parse(found.join('\n')) as {consentLedger: {event: string; wording: string}[]};
    assert.deepEqual(
      person.consentLedger.map(({event, wording}) => `${event}: ${wording}`),
      [`imported: ${maria.consent.text}`],
    );
  });

  it('imports nobody without evidence, nobody who left, and nobody who is suppressed', async t => {
    const service = await withPeople(t);
    const file = join(temporaryFolder(t), 'old.csv');
    const header = 'email,consented_at,consent_text\n';
    writeFileSync(
      file,
      `${header}new@example.org,2020-01-02,Yes\nnot an address,2020-01-02,Yes\nx@example.org,,Yes\n`,
    );
    const bad = await run(service.location, 'import', file, '--list', 'weekly');
    assert.equal(bad.code, 1);
    assert.deepEqual(bad.reported, [
      'Line 3: email is not an email address',
      'Line 4: consented_at is missing: without evidence of consent nobody is imported',
      '2 rows have problems; nothing was imported.',
    ]);
    await service.postForm(service.link('unsubscribe'), {'List-Unsubscribe': 'One-Click'});
    await run(service.location, 'suppress', 'Suppressed@example.org');
    const gone = (await service.states()).find(state => state.endsWith('unsubscribed'))?.split(' ')[0];
    writeFileSync(file, `${header}${gone},2020-01-02,Yes\nsuppressed@example.org,2020-01-02,Yes\n`);
    const {printed} = await run(service.location, 'import', file, '--list', 'weekly');
    assert.equal(
      printed[0],
      '0 imported, 0 were subscribed already, 1 had unsubscribed or not confirmed, 1 are suppressed.',
    );
    assert.equal((await run(service.location, 'unsuppress', 'suppressed@example.org')).code, 0);
    const again = await run(service.location, 'import', file, '--list', 'weekly');
    assert.match(again.printed[0] ?? '', /^1 imported/);
  });

  it('erases a person, so that the files hold no trace', async t => {
    const service = await withPeople(t);
    assert.equal((await run(service.location, 'erase', 'maria@example.org')).code, 1);
    const {printed} = await run(service.location, 'erase', 'Maria@example.org', '--yes');
    assert.deepEqual(printed, ['Erased.']);
    const dump = (await dumpDatabase(service)).toString('latin1');
    assert.doesNotMatch(dump, /maria@example/i);
    assert.match(dump, /odd_one@example/);
  });

  it('sees how mail leaves, and gives dead mail another chance', async t => {
    const service = await withPeople(t);
    await service.db
      .updateTable('outbox')
      .set({state: 'dead', last_error: '550'})
      .where('purpose', '=', 'welcome')
      .execute();
    const {printed} = await run(service.location, 'outbox');
    assert.deepEqual(printed.slice(0, 5), [
      'queued\t0',
      'sent\t3',
      'dropped\t0',
      'dead\t2',
      'requests waiting\t0',
    ]);
    assert.match(printed[5] ?? '', /^dead\t[\w-]+\twelcome\t1 attempts\t550$/);
    assert.deepEqual((await run(service.location, 'retry')).printed, ['2 mails are queued again.']);
  });

  it('backs up beside the running service, and restores into an empty database only', async t => {
    const service = await withPeople(t);
    const file = join(temporaryFolder(t), 'backup.jsonl.gz');
    assert.equal((await run(service.location, 'backup', file)).code, 0);
    assert.equal(statSync(file).mode & 0o077, 0);
    const other = await createTestDatabase(t);
    const {printed, reported} = await run(other, 'restore', file);
    assert.deepEqual(reported, []);
    assert.match(printed[0] ?? '', /^\d+ rows were restored/);
    for (const argv of [['lists'], ['search', '@'], ['outbox']]) {
      assert.deepEqual((await run(other, ...argv)).printed, (await run(service.location, ...argv)).printed);
    }
    const again = await run(other, 'restore', file);
    assert.equal(again.code, 1);
    assert.deepEqual(again.reported, ['The database is not empty: restore into a new one.']);
    const csv = join(temporaryFolder(t), 'new.csv');
    writeFileSync(csv, 'email,consented_at,consent_text\nnew@example.org,2020-01-02,Yes\n');
    assert.match((await run(other, 'import', csv, '--list', 'weekly')).printed[0] ?? '', /^1 imported/);
  });

  it('is told what is wrong in one sentence', async t => {
    const location = await createTestDatabase(t);
    for (const [argv, said] of [
      [['fly'], /^There is no command fly\./],
      [['erase', 'nobody'], /^nobody is not an email address$/],
      [['import', 'x.csv', '--list', 'none'], /^There is no list none; there are weekly, events$/],
      [['lists', '--all'], /^Unknown option '--all'/],
      [['export-person', 'a@b.org'], /^Nobody has this address$/],
    ] as const) {
      const {code, reported} = await run(location, ...argv);
      assert.equal(code, 1);
      assert.match(reported.join('\n'), said);
    }
    const bad = await runCommand(
      ['lists'],
      {},
      {print() {}, report: line => assert.match(line, /MAIL is missing/)},
    );
    assert.equal(bad, 1);
    assert.match((await run(location, 'help')).printed.join('\n'), /backup <file>/);
  });
});
