import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import {describe, it} from 'node:test';

const runStep = JSON.stringify(new URL('run-step.mjs', import.meta.url).href);

/** A program of its own that runs one step, started in some other folder. */
function program(command, args) {
  const code = `
    const {runStep} = await import(${runStep});
    const {code} = await runStep(${JSON.stringify(command)}, ${JSON.stringify(args)});
    console.log('code ' + code);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    cwd: tmpdir(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', chunk => (said += chunk));
  return {child, said: () => said, closed: once(child, 'close')};
}

describe('a step', {timeout: 20_000}, () => {
  it('runs at the root of the repository, and hands on its code', async () => {
    const step = program('node', ['-e', "fs.readFileSync('pnpm-workspace.yaml'); process.exitCode = 3"]);
    await step.closed;
    assert.equal(step.said(), 'code 3\n');
  });

  it('says in a sentence that a command is not there', async () => {
    const step = program('no-such-command', []);
    await step.closed;
    assert.equal(step.said(), '"no-such-command" was not found. "npm start" installs it.\ncode 1\n');
  });

  for (const signal of ['SIGINT', 'SIGTERM']) {
    it(`ends with everything it started on ${signal}`, async () => {
      // It holds the step's output open: the step ends no sooner than this does.
      const inner = "console.log('up'); setInterval(() => {}, 1000)";
      const outer = `child_process.spawn('node', ['-e', ${JSON.stringify(inner)}], {stdio: 'inherit'})`;
      const step = program('node', ['-e', outer]);
      await once(step.child.stdout, 'data');
      step.child.kill(signal);
      assert.deepEqual(await step.closed, [null, signal]);
    });
  }
});
