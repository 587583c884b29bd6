// Runs the tests on both databases, one after the other: `node scripts/test.ts [sqlite|postgres] [files]`.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {startPostgres} from '../src/testing/postgres-server.ts';

const [first = '', ...rest] = process.argv.slice(2);
const only = ['sqlite', 'postgres'].includes(first) ? first : undefined;
const files = only ? rest : [first, ...rest].filter(Boolean);

async function run(environment: Record<string, string>): Promise<number> {
  const patterns = files.length > 0 ? files : ['src/**/*.test.ts'];
  const child = spawn(
    process.execPath,
    ['--conditions=@cairn-kit/source', '--test', '--test-reporter=spec', ...patterns],
    {stdio: 'inherit', env: {...process.env, ...environment}},
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

let failed = 0;
if (only !== 'postgres') {
  console.log('On SQLite');
  failed += await run({});
}
if (only !== 'sqlite') {
  console.log('On PostgreSQL');
  const server = await startPostgres();
  try {
    failed += await run({TEST_POSTGRES: server.url});
  } finally {
    await server.stop();
  }
}
process.exitCode = failed > 0 ? 1 : 0;
