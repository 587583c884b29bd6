import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it, type TestContext} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';

// What `npm start` runs after the build. SIGUSR2 kills the service, as a crash would.
const program = `
  const {subscribe} = await import('node:diagnostics_channel');
  subscribe('child_process', ({process: service}) => process.on('SIGUSR2', () => service.kill('SIGKILL')));
  const {serveDemo} = await import(${JSON.stringify(new URL('../src/serve-demo.ts', import.meta.url).href)});
  await serveDemo(JSON.parse(process.env.OPTIONS));`;

/** Starts the program with a folder of its own for everything temporary. */
async function start(t: TestContext, environment: Record<string, string> = {}, options = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'cairn-start-'));
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      TMPDIR: folder,
      OPTIONS: JSON.stringify({databaseFile: join(folder, 'data/demo.db'), ...options}),
      ...environment,
    },
  });
  // Its pipes close when nobody holds them any more: not the program, and not the service.
  const closed = once(child, 'close');
  t.after(async () => {
    child.kill('SIGKILL');
    await rm(folder, {recursive: true, force: true});
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  return {
    child,
    said: () => said,
    async saysWhere() {
      while (!said.includes('Ctrl-C') && child.exitCode === null) await wait(20);
      assert.equal(child.exitCode, null, said);
      const address = (name: string) => new RegExp(`${name}\\s+(http://[\\d.:]+)`).exec(said)?.[1] ?? '';
      return ['Demo host page', 'Subscription service', 'Storybook'].map(address);
    },
    sites: async () => (await readdir(folder)).filter(name => name.startsWith('cairn-site-')),
    /** Waits until no process is left. */
    async code() {
      const [code] = (await closed) as [number | null];
      return code;
    },
  };
}

const anywhere = {ports: [0, 0, 0, 0]};

describe('npm start', {timeout: 60_000}, () => {
  it('says the three addresses, takes another port where one is not free, and stops everything on Ctrl-C', async t => {
    const other = createServer().listen(4400, '127.0.0.1');
    // Somebody else may hold the port already, which is as good.
    await once(other, 'listening').catch(() => undefined);
    t.after(() => other.close());
    const running = await start(t);
    const addresses = await running.saysWhere();
    assert.notEqual(addresses[0], 'http://127.0.0.1:4400');
    for (const address of addresses) assert.equal((await fetch(address)).status, 200);
    running.child.kill('SIGINT');
    assert.equal(await running.code(), 0, running.said());
    for (const address of addresses) await assert.rejects(fetch(address));
    assert.deepEqual(await running.sites(), []);
  });

  it('says so when the service ends by itself, and stops with 1', async t => {
    const running = await start(t, {}, anywhere);
    const [site = ''] = await running.saysWhere();
    running.child.kill('SIGUSR2');
    assert.equal(await running.code(), 1);
    assert.match(running.said(), /\nCairn stopped: The subscription service ended by itself \(SIGKILL\)/);
    assert.doesNotMatch(running.said(), / at .*\.ts/);
    await assert.rejects(fetch(site));
    assert.deepEqual(await running.sites(), []);
  });

  it('says in a sentence why the service does not start, after what the service said', async t => {
    const running = await start(t, {}, {...anywhere, databaseFile: tmpdir()});
    assert.equal(await running.code(), 1);
    assert.match(running.said(), /unable to open database file/);
    assert.match(running.said(), /\nCairn stopped: The subscription service stopped while it started/);
    assert.deepEqual(await running.sites(), []);
  });

  it('leaves nothing behind when it is stopped while it starts', async t => {
    for (const milliseconds of [0, 50, 100]) {
      const running = await start(t, {}, anywhere);
      while ((await running.sites()).length === 0) await wait(5);
      await wait(milliseconds);
      running.child.kill('SIGTERM');
      assert.equal(await running.code(), 0, running.said());
      assert.match(running.said(), /▸ Stopping\n$/);
      assert.deepEqual(await running.sites(), []);
    }
  });

  it('starts whatever the shell holds for other programs', async t => {
    const shell = {NODE_ENV: 'production', SECRET: 'short', LISTS: '?', MAIL_FROM: '?', NODE_OPTIONS: ''};
    const running = await start(t, shell, anywhere);
    const [, service = ''] = await running.saysWhere();
    assert.equal((await fetch(service)).status, 200);
    running.child.kill('SIGTERM');
    assert.equal(await running.code(), 0);
  });
});
