// Runs the long tests, one after the other: `node scripts/soak.ts [part of a name]`.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {startPostgres} from '../src/testing/postgres-server.ts';

interface Soak {
  readonly name: string;
  readonly file: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly databases: readonly ('sqlite' | 'postgres')[];
}

const both = ['sqlite', 'postgres'] as const;

const soaks: readonly Soak[] = [
  {
    name: 'state machine: 10,000 commands and more',
    file: 'src/subscriptions/subscriptions.model.test.ts',
    environment: {MODEL_RUNS: '400'},
    databases: both,
  },
  {
    name: 'bomb: 100,000 signups on one mailbox',
    file: 'src/abuse/bombing.test.ts',
    environment: {BOMB: '100000'},
    databases: both,
  },
  {
    name: 'guesses: 1,000,000 links',
    file: 'src/links/token-matrix.test.ts',
    environment: {GUESSES: '1000000'},
    databases: ['sqlite'],
  },
  {
    name: 'mail: 10,000 through a difficult server',
    file: 'src/outbox/difficult-server.test.ts',
    environment: {MAILS: '10000'},
    databases: both,
  },
  {
    name: 'kills: 200 over 10,000 acknowledged signups',
    file: 'src/main.test.ts',
    environment: {KILLS: '200'},
    databases: ['sqlite'],
  },
  {
    name: 'damage: logs cut at any byte',
    file: 'src/damage.test.ts',
    environment: {CUTS: '200'},
    databases: ['sqlite'],
  },
  {
    name: 'timing: 2,000 answers for each state',
    file: 'soak/timing.test.ts',
    environment: {},
    databases: ['sqlite'],
  },
];

async function run({file, environment}: Soak, more: Record<string, string>): Promise<boolean> {
  const child = spawn(
    process.execPath,
    ['--conditions=@cairn-kit/source', '--test', '--test-reporter=spec', file],
    {stdio: ['ignore', 'inherit', 'inherit'], env: {...process.env, ...environment, ...more}},
  );
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

const wanted = process.argv[2] ?? '';
const failed: string[] = [];
for (const soak of soaks.filter(({name}) => name.includes(wanted))) {
  for (const database of soak.databases) {
    console.log(`\n▸ ${soak.name}, ${database}`);
    const server = database === 'postgres' ? await startPostgres() : undefined;
    const began = Date.now();
    try {
      if (!(await run(soak, server ? {TEST_POSTGRES: server.url} : {})))
        failed.push(`${soak.name}, ${database}`);
    } finally {
      await server?.stop();
    }
    console.log(`▸ ${Math.round((Date.now() - began) / 1000)} s`);
  }
}
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join('; ')}`);
  process.exitCode = 1;
}
