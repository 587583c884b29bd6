/**
 * How long Node takes to start with the package, next to an empty module: medians of interleaved runs.
 * Run "pnpm --filter @cairn-kit/data run build" first; it measures dist/.
 */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';

/** With fewer, one busy moment of the machine decides. */
const RUNS = 40;

/** What importing the package may cost, as a multiple of the empty module. */
const RATIO_MAX = 1.25;

const folder = mkdtempSync(join(tmpdir(), 'cairn-import-'));
const dist = (path: string) => pathToFileURL(join(import.meta.dirname, '../dist', path)).href;
const scripts = {
  'an empty module': '',
  '@cairn-kit/data': `import ${JSON.stringify(dist('index.js'))};`,
  '@cairn-kit/data/principles/3.en.js': `import ${JSON.stringify(dist('generated/principles/3.en.js'))};`,
};

const times = new Map<string, number[]>(Object.keys(scripts).map(name => [name, []]));
try {
  for (const [name, text] of Object.entries(scripts)) writeFileSync(fileOf(name), text);
  for (let run = 0; run < RUNS; run++) {
    for (const name of Object.keys(scripts)) times.get(name)?.push(timeOf(fileOf(name)));
  }
} finally {
  rmSync(folder, {recursive: true});
}

const empty = median(times.get('an empty module') ?? []);
for (const [name, values] of times) {
  const middle = median(values);
  console.log(`${name}: ${middle.toFixed(1)} ms, ${(middle / empty).toFixed(2)} × an empty module`);
}
const ratio = median(times.get('@cairn-kit/data') ?? []) / empty;
console.log(
  `limit: ${RATIO_MAX} ×, ${ratio <= RATIO_MAX ? 'kept' : 'exceeded'}, medians of ${RUNS} runs each`,
);
process.exitCode = ratio <= RATIO_MAX ? 0 : 1;

function fileOf(name: string): string {
  return join(folder, `${Object.keys(scripts).indexOf(name)}.mjs`);
}

function timeOf(file: string): number {
  const start = performance.now();
  const {status, stderr} = spawnSync(process.execPath, [file], {encoding: 'utf8'});
  if (status !== 0) throw new Error(`${file} failed: ${stderr}`);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}
