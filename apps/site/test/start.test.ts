import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const program = `
  const {serveDemo} = await import(${JSON.stringify(new URL('../src/serve-demo.ts', import.meta.url).href)});
  await serveDemo();`;

/** Runs what `npm start` runs after the build, until it said where everything is. */
async function start() {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    said += chunk;
    if (said.includes('Ctrl-C')) break;
  }
  const address = (name: string) => new RegExp(`${name}\\s+(http://[\\d.:]+)`).exec(said)?.[1];
  return {
    child,
    addresses: [address('Demo host page'), address('Subscription service'), address('Storybook')],
  };
}

describe('npm start', () => {
  it('says the three addresses, takes another port where one is not free, and stops everything on Ctrl-C', async () => {
    const other = createServer().listen(4400, '127.0.0.1');
    // Somebody else may hold the port already, which is as good.
    await once(other, 'listening').catch(() => undefined);
    const {child, addresses} = await start();
    try {
      assert.notEqual(addresses[0], 'http://127.0.0.1:4400');
      for (const address of addresses) {
        assert.ok(address, 'an address is missing');
        assert.equal((await fetch(address)).status, 200);
      }
    } finally {
      child.kill('SIGINT');
    }
    const [code] = (await once(child, 'exit')) as [number | null];
    assert.equal(code, 0);
    for (const address of addresses) await assert.rejects(fetch(address!));
    other.close();
  });
});
