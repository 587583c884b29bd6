import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {availableParallelism, cpus, loadavg} from 'node:os';
import {join} from 'node:path';
import type {Figure} from '../test/figures.ts';

/** What one part of the soak found when it last passed, and where. */
interface Report {
  readonly command: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly machine: string;
  readonly figures: readonly Figure[];
}

/** The parts of the soak, in the order of what they promise. */
export const soakNames: readonly string[] = [
  'tabs',
  'kills',
  'refusals',
  'quota',
  'surroundings',
  'versions',
  'damage',
  'files',
  'away',
  'many-answers',
];

const docs = join(import.meta.dirname, '../../../docs');
const fileOf = (name: string) => join(docs, 'answers-soak', `${name}.json`);

/** Keeps what a part found, instead of what it found before, and writes docs/answers-soak.md anew. */
export function writeSoakReport(name: string, figures: readonly Figure[]): void {
  const [load] = loadavg() as [number];
  const settings = Object.entries(process.env)
    .filter(([variable]) => /^(SOAK_|ANSWERS_RUNS)/.test(variable))
    .map(setting => setting.join('='));
  const report: Report = {
    command: [...settings, `pnpm --filter @cairn-kit/answers run test:soak ${name}`].join(' '),
    date: new Date().toISOString().slice(0, 10),
    machine: `${availableParallelism()} cores (${cpus()[0]?.model.trim()}, ${process.platform} ${process.arch}), Node ${process.versions.node}, load ${load.toFixed(1)} as it ended`,
    figures,
  };
  mkdirSync(join(docs, 'answers-soak'), {recursive: true});
  writeFileSync(fileOf(name), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(docs, 'answers-soak.md'), printPage());
}

const printPage = () => `<!-- Written by \`pnpm test:soak\` from docs/answers-soak/. Do not edit. -->

# How answers were tried

Each line is a test that passed: what was tried, and what was found. The promises C1 to C14 are in
[the tests’ README](../packages/answers/test/README.md). Times are of whatever else the machine was doing, too: a load of
more than there are cores makes them longer.

${soakNames
  .filter(name => existsSync(fileOf(name)))
  .map(name => printReport(name, JSON.parse(readFileSync(fileOf(name), 'utf8')) as Report))
  .join('\n')}`;

const printReport = (name: string, {command, date, machine, figures}: Report) => `## ${name}

| promise | engine | tried | found | goal |
| --- | --- | --- | --- | --- |
${figures
  .map(({check, engine, tried, found, goal}) => `| ${[check, engine, tried, found, goal].join(' | ')} |`)
  .join('\n')}

\`${command}\`, ${date}: ${machine}.
`;
