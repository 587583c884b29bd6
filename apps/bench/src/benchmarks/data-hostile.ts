import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Benchmark, Figure} from '../benchmark.ts';
import {interleave, timeOf, type Contestant} from '../interleave.ts';
import {spreadOf} from '../spread.ts';
import {Refused} from '../../../../packages/data/scripts/load/fault.ts';
import {readYaml} from '../../../../packages/data/scripts/load/read-yaml.ts';
import {readPack} from '../../../../packages/data/src/cli/read-pack.ts';
import {formatProblem} from '../../../../packages/data/src/rules/problem.ts';
import {
  hostilePacks,
  hostileRecords,
  type HostileFile,
} from '../../../../packages/data/src/testing/hostile-files.ts';

/** Nobody waits longer for a refusal, whatever the file. */
const GATE_MS = 200;

export const dataHostile: Benchmark = {
  name: 'data-hostile',
  description:
    'How long it takes until a file that could do harm is refused: read from the disk, up to the sentence that says what to do.',
  async run(progress) {
    const folder = mkdtempSync(join(tmpdir(), 'cairn-bench-'));
    try {
      const contestants: Record<string, Contestant> = Object.fromEntries([
        ...hostilePacks.map((file, index) => [
          `a content pack with ${file.what}`,
          refusal(file, packSaid(join(folder, `${index}.json`), file)),
        ]),
        ...hostileRecords.map((file, index) => [
          `a YAML record with ${file.what}`,
          refusal(file, recordSaid(join(folder, `${index}.yaml`), file)),
        ]),
      ]);
      const times = await interleave(contestants, {rounds: 11, progress});
      return Object.entries(times).map(([what, values]): Figure => ({
        what,
        unit: 'ms',
        spread: spreadOf(values),
        gate: GATE_MS,
        inEveryRun: true,
      }));
    } finally {
      rmSync(folder, {recursive: true});
    }
  },
};

/** Measures until the file is refused; throws if it is not, or not for the reason that it should be. */
function refusal({what, said}: HostileFile, read: () => string): Contestant {
  return timeOf(() => {
    const words = read();
    if (!words.includes(said)) throw new Error(`${what}: was not refused, but: ${words.slice(0, 200)}`);
  });
}

/** What the command line says about a content pack. */
function packSaid(path: string, {content}: HostileFile): () => string {
  writeFileSync(path, content);
  return () => {
    const read = readPack(path);
    return 'problems' in read ? read.problems.map(formatProblem).join('\n') : 'accepted';
  };
}

/** What the command line says about a record, with its line in front as there. */
function recordSaid(path: string, {content}: HostileFile): () => string {
  writeFileSync(path, content);
  return () => {
    try {
      readYaml(readFileSync(path));
      return 'accepted';
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return error.faults.map(fault => formatProblem({file: path, ...fault})).join('\n');
    }
  };
}
