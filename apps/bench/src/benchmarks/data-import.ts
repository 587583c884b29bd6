import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Benchmark} from '../benchmark.ts';
import {interleave, timeOf} from '../interleave.ts';
import {runNode} from '../run-node.ts';
import {ratiosOf, spreadOf} from '../spread.ts';

const distFolder = join(import.meta.dirname, '../../../../packages/data/dist');

/** With fewer, one busy moment of the machine decides. */
const ROUNDS = 40;

/** What Node is started with: a module that imports a file of the built package, or nothing. */
const IMPORTS = {empty: undefined, index: 'index.js', record: 'generated/principles/3.en.js'};

export const dataImport: Benchmark = {
  name: 'data-import',
  description:
    'How long `node` takes from start to end with a module that imports the data, beside the same with an empty module.',
  async run(progress) {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
    const start = (name: keyof typeof IMPORTS) => {
      const [file, path] = [join(folder, `${name}.mjs`), IMPORTS[name]];
      const text = path ? `import ${JSON.stringify(pathToFileURL(join(distFolder, path)).href)};` : '';
      writeFileSync(file, text);
      return timeOf(() => runNode(file));
    };
    try {
      const {empty, index, record} = await interleave(
        {empty: start('empty'), index: start('index'), record: start('record')},
        {rounds: ROUNDS, warmUp: 2, progress},
      );
      return [
        {
          what: "`node` with `import '@cairn-kit/data'` ÷ `node` with an empty module",
          unit: '×',
          spread: ratiosOf(index, empty),
          gate: 1.25,
          goal: 1.15,
        },
        {
          what: "`node` with `import '@cairn-kit/data/principles/3.en.js'` ÷ `node` with an empty module",
          unit: '×',
          spread: ratiosOf(record, empty),
        },
        {what: '`node` with an empty module', unit: 'ms', spread: spreadOf(empty)},
        {what: "`node` with `import '@cairn-kit/data'`", unit: 'ms', spread: spreadOf(index)},
      ];
    } finally {
      rmSync(folder, {recursive: true});
    }
  },
};
