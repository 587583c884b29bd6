import {join} from 'node:path';
import type {Benchmark} from '../benchmark.ts';
import {interleave, timeOf} from '../interleave.ts';
import {runNode} from '../run-node.ts';
import {spreadOf} from '../spread.ts';

const script = join(import.meta.dirname, '../../../../packages/data/scripts/generate.ts');

export const dataGenerate: Benchmark = {
  name: 'data-generate',
  description:
    'How long `pnpm generate` takes for the whole content, the start of Node included: reads, checks and writes all of it.',
  async run(progress) {
    const {generate} = await interleave(
      {generate: timeOf(() => runNode(script))},
      {rounds: 9, warmUp: 1, progress},
    );
    return [{what: '`node scripts/generate.ts`', unit: 'ms', spread: spreadOf(generate), gate: 2000}];
  },
};
