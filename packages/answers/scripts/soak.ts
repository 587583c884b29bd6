// The long tests: `pnpm test:soak [part …]`. What they found stands in docs/answers-soak.md.
import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Figure} from '../test/figures.ts';
import {soakNames, writeSoakReport} from './soak-report.ts';

interface Part {
  readonly tests: readonly string[];
  /** How much is tried, unless whoever starts it says otherwise. */
  readonly environment: Readonly<Record<string, string>>;
}

/** A test with browsers of its own. */
const inBrowsers = (name: string): [string, Part] => [
  name,
  {
    tests: [`test/${name}.test.ts`],
    environment: {
      SOAK_ENGINES: 'chromium,firefox',
      SOAK_TABS: '2,4,8',
      SOAK_SEEDS: '100',
      SOAK_FIREFOX_SEEDS: '20',
      SOAK_KILLS: '50',
      SOAK_FIREFOX_KILLS: '20',
      SOAK_THOROUGH: 'yes',
    },
  },
];

const parts: Readonly<Record<string, Part>> = {
  ...Object.fromEntries(soakNames.filter(name => name !== 'files').map(inBrowsers)),
  // The texts that people paste, and LibreOffice as the editor.
  files: {
    tests: ['src/files/**/*.node.test.ts', 'soak/*.test.ts'],
    environment: {ANSWERS_RUNS: '10000'},
  },
};

/** What the round trips found, of which the tests tell only whether they passed. */
const roundTrips = (runs: string): Figure => ({
  check: 'C12',
  engine: 'node',
  tried: `${Number(runs).toLocaleString('en')} round trips each of .cairn.json, CSV and Word`,
  found: 'identical',
  goal: 'identical',
});

/** Runs one part, and returns its figures; nothing where a test failed. */
function run(name: string, {tests, environment}: Part): Figure[] | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-soak-'));
  const file = join(folder, 'figures');
  writeFileSync(file, '');
  const env: NodeJS.ProcessEnv = {...environment, ...process.env, SOAK_FIGURES: file};
  const {status} = spawnSync(
    process.execPath,
    ['--conditions=@cairn-kit/source', '--test', '--test-reporter=spec', ...tests],
    {cwd: join(import.meta.dirname, '..'), env, stdio: 'inherit'},
  );
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  rmSync(folder, {recursive: true});
  if (status !== 0) return undefined;
  if (name === 'files') return [roundTrips(env['ANSWERS_RUNS']!)];
  return lines.map(line => JSON.parse(line) as Figure);
}

const wanted = process.argv.slice(2);
for (const [name, part] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name)) {
    console.log(`\n▸ ${name}`);
    const figures = run(name, part);
    if (figures) writeSoakReport(name, figures);
    else process.exitCode = 1;
  }
