import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {isWithinGate, type Benchmark, type Figure} from './benchmark.ts';
import {benchmarks} from './benchmarks/index.ts';
import {dataSize} from './benchmarks/data-size.ts';
import {ReportFolder} from './report-folder.ts';
import {printPage, printReport, reportOf, type Machine} from './report.ts';

const docs = join(import.meta.dirname, '../../../docs');

const machine: Machine = {cores: 2, processor: 'Abacus', system: 'linux x64', node: '26.10.0', load: 0.3};
const figures: readonly Figure[] = [
  {
    what: 'ours ÷ theirs',
    unit: '×',
    spread: {median: 1.2, min: 1.1, max: 1.5, runs: 9},
    gate: 1.25,
    goal: 1.15,
  },
  {what: 'a start', unit: 'ms', spread: {median: 212.4, min: 180, max: 300, runs: 9}, gate: 200},
  {
    what: 'a ceiling',
    unit: 'MB',
    spread: {median: 140, min: 130, max: 151, runs: 9},
    gate: 150,
    inEveryRun: true,
  },
  {
    what: 'a share',
    unit: '%',
    spread: {median: 64.2, min: 58.1, max: 66, runs: 5},
    isMoreBetter: true,
    gate: 60,
    goal: 70,
  },
  {what: 'a size', unit: 'B', spread: {median: 1987, min: 1987, max: 1987, runs: 1}},
];
const benchmark: Benchmark = {
  name: 'data-size',
  description: 'How it is.',
  run: () => Promise.resolve(figures),
};
const report = reportOf(benchmark, figures, machine, new Date('2026-11-25T10:00:00Z'));

describe('a report', () => {
  it('is a table that says what was measured, how far apart, and whether gate and goal are met', () => {
    assert.equal(
      printReport(report),
      `## data-size

How it is.

| what | measured | least – most | runs | gate | goal |
| --- | ---: | ---: | ---: | --- | --- |
| ours ÷ theirs | 1.20 × | 1.10 – 1.50 | 9 | ≤ 1.25 ×, met | ≤ 1.15 ×, **missed** |
| a start | 212 ms | 180 – 300 | 9 | ≤ 200 ms, **missed** |  |
| a ceiling | 140 MB | 130 – 151 | 9 | ≤ 150 MB in every run, **missed** |  |
| a share | 64.2 % | 58.1 – 66.0 | 5 | ≥ 60.0 %, met | ≥ 70.0 %, **missed** |
| a size | 1,987 B |  | 1 |  |  |

\`pnpm bench data-size\`, 2026-11-25: 2 cores (Abacus, linux x64), Node 26.10.0, load 0.3 as it began.
`,
    );
  });

  it('is kept in a file, and the page is made of all that are kept', () => {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
    try {
      const reports = new ReportFolder(folder);
      const other = {...report, name: benchmarks[0]!.name, figures: []};
      reports.write(report);
      reports.write(other);
      reports.write({...report, date: '2026-11-26'});
      assert.deepEqual(reports.read(), [other, {...report, date: '2026-11-26'}]);
      assert.equal(readFileSync(join(folder, 'benchmarks.md'), 'utf8'), printPage(reports.read()));
    } finally {
      rmSync(folder, {recursive: true});
    }
  });
});

describe('the benchmarks', () => {
  it('are all in the list, each with a name and a file of its own', () => {
    const files = readdirSync(join(import.meta.dirname, 'benchmarks')).filter(file => file !== 'index.ts');
    assert.deepEqual(benchmarks.map(({name}) => `${name}.ts`).sort(), files.sort());
  });

  it('are all in docs/benchmarks.md as they were last measured', () => {
    const reports = new ReportFolder().read();
    assert.deepEqual(
      reports.map(({name}) => name),
      benchmarks.map(({name}) => name),
    );
    assert.equal(readFileSync(join(docs, 'benchmarks.md'), 'utf8'), printPage(reports));
  });

  it('run, and find what is the same on every machine within its gates', async () => {
    const shares: number[] = [];
    const measured = await dataSize.run(share => shares.push(share));
    assert.deepEqual(
      measured.filter(figure => !isWithinGate(figure)),
      [],
    );
    assert.ok(shares.every(share => share > 0 && share <= 1));
  });
});
