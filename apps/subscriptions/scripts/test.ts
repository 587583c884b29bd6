// Runs the tests on both databases at once: `node scripts/test.ts [sqlite|postgres] [files]`.
import {spawn} from 'node:child_process';
import {globSync} from 'node:fs';
import {text} from 'node:stream/consumers';
import {startPostgres} from '../src/testing/postgres-server.ts';

const [first = '', ...rest] = process.argv.slice(2);
const only = ['sqlite', 'postgres'].includes(first) ? first : undefined;
const named = only ? rest : [first, ...rest].filter(Boolean);
const files = named.length > 0 ? named : globSync(['src/**/*.test.ts', 'soak/report.test.ts']).toSorted();

interface Result {
  readonly name: string;
  readonly code: number;
  readonly output: string;
}

// All files in one process: loading everything anew for each takes longer than the tests.
async function run(name: string, environment: Record<string, string>): Promise<Result> {
  const child = spawn(
    process.execPath,
    ['--conditions=@cairn-kit/source', '--test', '--test-isolation=none', '--test-reporter=spec', ...files],
    {stdio: ['ignore', 'pipe', 'inherit'], env: {...process.env, ...environment}},
  );
  const exit = new Promise<number>(resolve => child.once('exit', code => resolve(code ?? 1)));
  return {name, output: await text(child.stdout), code: await exit};
}

async function runOnPostgres(): Promise<Result> {
  const server = await startPostgres();
  try {
    return await run('PostgreSQL', {TEST_POSTGRES: server.url});
  } finally {
    await server.stop();
  }
}

function sum(results: readonly Result[], what: 'pass' | 'fail'): number {
  const counts = results.map(({output}) => Number(new RegExp(`ℹ ${what} (\\d+)`).exec(output)?.[1] ?? 0));
  return counts.reduce((total, count) => total + count, 0);
}

const began = Date.now();
const results = await Promise.all([
  ...(only === 'postgres' ? [] : [run('SQLite', {})]),
  ...(only === 'sqlite' ? [] : [runOnPostgres()]),
]);
for (const {name, output} of results) console.log(`On ${name}\n${output}`);
console.log(
  `On ${results.map(({name}) => name).join(' and ')}, ${Math.round((Date.now() - began) / 1000)} s`,
);
console.log(`ℹ pass ${sum(results, 'pass')}\nℹ fail ${sum(results, 'fail')}`);
process.exitCode = results.some(({code}) => code !== 0) ? 1 : 0;
