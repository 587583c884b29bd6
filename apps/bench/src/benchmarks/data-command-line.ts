import {join} from 'node:path';
import type {Benchmark, Figure} from '../benchmark.ts';
import {interleave, type Contestant} from '../interleave.ts';
import {spreadOf} from '../spread.ts';
import {BuiltCli, MEMORY_MAX_MB} from '../../../../packages/data/scripts/testing/built-cli.ts';
import {hostilePacks} from '../../../../packages/data/src/testing/hostile-files.ts';
import {largePack} from '../../../../packages/data/src/testing/large-pack.ts';

const dataFolder = join(import.meta.dirname, '../../../../packages/data');

const QUESTIONS = 2000;

/** Commands, and what they end with. */
const COMMANDS = {
  'validate, a pack of 2,000 questions': [0, 'validate', 'large.json'],
  'validate, the same with 1,000 problems': [1, 'validate', 'broken.json'],
  'validate, a pack of more than 5 MB': [1, 'validate', 'huge.json'],
  'validate, all of Cairn’s content': [0, 'validate', dataFolder],
  'export, CASE': [0, 'export', '--format', 'case', '--out', 'out'],
  'export, JSON-LD': [0, 'export', '--format', 'jsonld', '--out', 'out'],
  'export, CSV': [0, 'export', '--format', 'csv', '--out', 'out'],
  'export, Markdown': [0, 'export', '--format', 'markdown', '--out', 'out'],
  'diff, two packs of 2,000 questions': [0, 'diff', 'large.json', 'other.json'],
} as const;

export const dataCommandLine: Benchmark = {
  name: 'data-command-line',
  description: 'The most memory that `cairn-data` takes at any moment, as the system counts it.',
  async run(progress) {
    using cli = new BuiltCli();
    writeFiles(cli);
    const contestants = Object.fromEntries(
      Object.entries(COMMANDS).map(([what, [code, ...args]]) => [what, memoryOf(cli, code, args)]),
    );
    const peaks = await interleave(contestants, {rounds: 9, progress});
    return Object.entries(peaks).map(([what, values]): Figure => ({
      what,
      unit: 'MB',
      spread: spreadOf(values),
      gate: MEMORY_MAX_MB,
      inEveryRun: true,
    }));
  },
};

function writeFiles(cli: BuiltCli): void {
  const large = JSON.stringify(largePack(QUESTIONS), null, 2);
  cli.write('large.json', large);
  cli.write('other.json', large.replaceAll('Who of us', 'Which of us'));
  cli.write('broken.json', large.replaceAll('"planning"', '"soon"'));
  cli.write('huge.json', hostilePacks.find(({what}) => what === 'more than 5 MB')!.content);
}

function memoryOf(cli: BuiltCli, expected: number, args: readonly string[]): Contestant {
  return () => {
    const {code, note, memoryMb} = cli.run(...args);
    if (code !== expected) throw new Error(`cairn-data ${args.join(' ')} ended with ${code}: ${note}`);
    return memoryMb;
  };
}
