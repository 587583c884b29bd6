// Runs the long tests, one after the other, and keeps what they found: `node scripts/soak.ts [names]`.
import {availableParallelism, cpus} from 'node:os';
import {join} from 'node:path';
import {run} from 'node:test';
import {writeReport} from '../soak/report.ts';
import {soaks, type Soak, type SoakDatabase} from '../soak/soaks.ts';
import {startPostgres} from '../src/testing/postgres-server.ts';

interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly found: readonly string[];
}

const names = process.argv.slice(2).filter(argument => argument !== '--');
const unknown = names.filter(name => !soaks.some(soak => soak.name === name));
const chosen = names.length === 0 ? soaks : soaks.filter(({name}) => names.includes(name));
const failures: string[] = [];

if (unknown.length > 0) {
  console.error(
    `There is no long run "${unknown.join('", "')}". There are ${soaks.map(({name}) => name).join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  for (const soak of chosen) for (const database of soak.databases) await runOn(soak, database);
  if (failures.length > 0) {
    console.error(`\nFailed: ${failures.join('; ')}`);
    process.exitCode = 1;
  }
}

async function runOn(soak: Soak, database: SoakDatabase): Promise<void> {
  console.log(`\n▸ ${soak.name}, ${database}: ${soak.description}`);
  const server = database === 'PostgreSQL' ? await startPostgres() : undefined;
  const began = Date.now();
  try {
    const {passed, failed, found} = await runFile(soak, server ? {TEST_POSTGRES: server.url} : {});
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(`▸ ${passed} passed, ${failed} failed, ${seconds} s`);
    if (failed > 0 || passed === 0) failures.push(`${soak.name}, ${database}`);
    else writeReport({name: soak.name, database, date: today(), machine: machine(), seconds, found});
  } finally {
    await server?.stop();
  }
}

function runFile({file, environment}: Soak, more: Record<string, string>): Promise<Result> {
  const found: string[] = [];
  let passed = 0;
  let failed = 0;
  const env = {...process.env, ...environment, ...more, SOAK: 'yes'} as Record<string, string>;
  const stream = run({
    files: [join(import.meta.dirname, '..', file)],
    execArgv: ['--conditions=@cairn-kit/source'],
    env,
  });
  stream.on('test:stderr', ({message}) => process.stderr.write(message));
  stream.on('test:pass', ({name, details}) => {
    if (details.type === 'suite') return;
    passed++;
    console.log(`  ✔ ${name}`);
  });
  stream.on('test:fail', ({name, details}) => {
    failed++;
    console.error(`  ✖ ${name}\n`, details.error);
  });
  stream.on('test:diagnostic', ({message}) => {
    // The runner counts its tests by the same means.
    if (/^[a-z_]+ [\d.]+$/.test(message)) return;
    found.push(message);
    console.log(`    ${message}`);
  });
  return new Promise((resolve, reject) => {
    stream.on('error', reject);
    stream.on('end', () => resolve({passed, failed, found}));
    stream.resume();
  });
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function machine(): string {
  const processor = cpus()[0]?.model.trim() ?? 'unknown';
  return `${availableParallelism()} cores (${processor}), Node ${process.versions.node}`;
}
