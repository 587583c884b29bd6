import type {Benchmark} from '../benchmark.ts';
import {exactly} from '../spread.ts';
import {
  moduleSizes,
  OVERHEAD_BYTES_MAX,
  QUESTION_SET_BROTLI_MAX,
  readerSizes,
  VALIDATOR_BROTLI_MAX,
  type ModuleSize,
} from '../../../../packages/data/src/testing/module-sizes.ts';

/** What valibot, the smallest published validator, needs for fewer kinds of records and without our messages. */
const VALIDATOR_BROTLI_GOAL = 1600;

const largest = (modules: readonly ModuleSize[], size: (module: ModuleSize) => number) =>
  exactly(Math.max(...modules.map(size)));

export const dataSize: Benchmark = {
  name: 'data-size',
  description:
    'What a bundler makes of parts of the data, minified, and what a browser loads of it with brotli. The same on every machine, so the tests keep these limits too.',
  async run(progress) {
    const principles = await moduleSizes('principles');
    progress(0.4);
    const questions = await moduleSizes('questions');
    progress(0.9);
    const all = [...principles, ...questions];
    const reader = readerSizes();
    return [
      {
        what: 'one record through a bundler, beside the record itself: the most of all modules',
        unit: 'B',
        spread: largest(all, ({overhead}) => overhead),
        gate: OVERHEAD_BYTES_MAX,
      },
      {
        what: 'other records that come with it: the most of all modules',
        unit: 'records',
        spread: largest(all, ({strangers}) => strangers.length),
        gate: 0,
      },
      {
        what: 'the questions of one checklist in one language, brotli: the largest',
        unit: 'B',
        spread: largest(questions, ({brotli}) => brotli),
        gate: QUESTION_SET_BROTLI_MAX,
      },
      {
        what: 'one principle in one language, brotli: the largest',
        unit: 'B',
        spread: largest(principles, ({brotli}) => brotli),
      },
      {
        what: 'the browser’s validator of content packs with its messages, brotli',
        unit: 'B',
        spread: exactly(reader.shape),
        gate: VALIDATOR_BROTLI_MAX,
        goal: VALIDATOR_BROTLI_GOAL,
      },
      {
        what: 'all of `parsePack`, with the rules between records, brotli',
        unit: 'B',
        spread: exactly(reader.all),
      },
    ];
  },
};
