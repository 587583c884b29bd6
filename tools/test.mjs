// `npm test`: builds, then checks and tests everything, and ends with one line that counts what passed and failed.
import {spawnSync} from 'node:child_process';
import {CHROMIUM_MISSING, findChromium} from './find-chromium.mjs';
import {runStep} from './run-step.mjs';

/** What each step runs. A step without tests of its own counts as one. */
const steps = [
  ['Build', 'turbo', ['run', 'build', '--output-logs=errors-only']],
  ['Types', 'turbo', ['run', 'check', '--output-logs=errors-only', '--continue']],
  ['Lint', 'eslint', ['--max-warnings', '0', '.']],
  ['Format', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['Spelling', 'cspell', ['lint', '--no-progress']],
  ['Packages', 'pnpm', ['--filter', './packages/*', 'exec', 'publint', '--strict']],
  ['Sizes', 'pnpm', ['--filter', '@cairn-kit/embed', 'run', 'size']],
  ['Repository', 'node', ['--test', '--test-reporter=spec', 'tools/*.test.mjs']],
  // One at a time: a browser, a database and a build beside each other make every time-out a lottery.
  ['Tests', 'turbo', ['run', 'test', '--concurrency=1', '--continue', '--output-logs=full']],
];

if (!findChromium()) {
  console.log('▸ No Chromium found, trying Playwright’s');
  spawnSync('playwright-core', ['install', 'chromium'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (!findChromium()) {
    console.error(`\n${CHROMIUM_MISSING}\n\n0 passed, 1 failed`);
    process.exit(1);
  }
}

/** The last count of each task in turbo's output: node:test's `ℹ pass 3`, Web Test Runner's `3 passed, 0 failed`. */
function countTests(output) {
  const tasks = new Map();
  for (const line of output.split('\n')) {
    const [, task = '', text] = /^(\S+:test:)?(.*)$/.exec(line);
    const count = tasks.get(task) ?? {passed: 0, failed: 0};
    const node = /ℹ (pass|fail) (\d+)/.exec(text);
    const browser = /(\d+) passed, (\d+) failed/.exec(text);
    if (node) count[`${node[1]}ed`] = Number(node[2]);
    if (browser) Object.assign(count, {passed: Number(browser[1]), failed: Number(browser[2])});
    tasks.set(task, count);
  }
  const counts = [...tasks.values()];
  const sum = key => counts.reduce((total, count) => total + count[key], 0);
  return {passed: sum('passed'), failed: sum('failed')};
}

const rows = [];
for (const [name, command, args] of steps) {
  console.log(`\n▸ ${name}`);
  const {code, output, seconds} = await runStep(command, args);
  const count = /ℹ pass|passed,/.test(output) ? countTests(output) : {passed: code === 0 ? 1 : 0, failed: 0};
  // A step that failed without a failed test (a crash, a type error) is one failure.
  if (code !== 0 && count.failed === 0) count.failed = 1;
  rows.push({name, seconds, ...count});
  if (name === 'Build' && code !== 0) break;
}

console.log('');
for (const {name, passed, failed, seconds} of rows)
  console.log(
    `${failed ? '✗' : '✓'} ${name.padEnd(10)} ${String(passed).padStart(4)} passed ${String(failed).padStart(3)} failed ${seconds.toFixed(1).padStart(7)} s`,
  );
const total = key => rows.reduce((sum, row) => sum + row[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exit(total('failed') ? 1 : 0);
