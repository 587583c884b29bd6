import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {soaks, type Soak, type SoakDatabase} from './soaks.ts';

/** What a long run found when it last passed: a file in docs/soak. */
export interface Report {
  readonly name: string;
  readonly database: SoakDatabase;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly machine: string;
  readonly seconds: number;
  /** What its tests say themselves. */
  readonly found: readonly string[];
}

const docs = join(import.meta.dirname, '../../../docs');

/** Keeps a report, instead of an earlier one about the same, and writes docs/soak.md anew. */
export function writeReport(report: Report, folder = docs): void {
  mkdirSync(join(folder, 'soak'), {recursive: true});
  writeFileSync(fileOf(folder, report.name, report.database), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(folder, 'soak.md'), printPage(readReports(folder)));
}

/** All reports that are kept, in the order of the runs. */
export function readReports(folder = docs): Report[] {
  return soaks
    .flatMap(({name, databases}) => databases.map(database => fileOf(folder, name, database)))
    .filter(file => existsSync(file))
    .map(file => JSON.parse(readFileSync(file, 'utf8')) as Report);
}

function fileOf(folder: string, name: string, database: SoakDatabase): string {
  return join(folder, 'soak', `${name}-${database.toLowerCase()}.json`);
}

/** docs/soak.md. */
export function printPage(reports: readonly Report[]): string {
  const parts = soaks.map(soak => printSoak(soak, reports));
  return `<!-- Written by \`pnpm test:soak\` from docs/soak/. Do not edit. -->

# Long runs

The tests of [the subscription service](../apps/subscriptions) that take minutes, as they last passed. \`npm test\` runs
all of them with smaller numbers. \`pnpm test:soak\` runs them in full, and one of them by its name:
\`pnpm --filter @cairn-kit/subscriptions run test:soak kills\`.

${parts.join('\n')}`;
}

function printSoak({name, description, databases}: Soak, reports: readonly Report[]): string {
  const rows = databases.map(database => {
    const report = reports.find(one => one.name === name && one.database === database);
    if (!report) return `| ${database} | not run yet |  |  |`;
    const {found, seconds, date, machine} = report;
    return `| ${database} | ${found.join('<br>')} | ${seconds} s | ${date}, ${machine} |`;
  });
  return `## ${name}

${description}.

| on | found | took | when and where |
| --- | --- | ---: | --- |
${rows.join('\n')}
`;
}
