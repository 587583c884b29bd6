import * as mini from 'zod/mini';
import type {Benchmark, Figure} from '../benchmark.ts';
import {interleave, timeOf} from '../interleave.ts';
import {miniSchema} from '../mini-schema.ts';
import {ratiosOf, spreadOf} from '../spread.ts';
import {checkShape} from '../../../../packages/data/src/pack/check-shape.ts';
import {packSchema} from '../../../../packages/data/src/pack/pack-schema.ts';
import {parsePack, type Pack} from '../../../../packages/data/src/pack/parse-pack.ts';
import {largePack} from '../../../../packages/data/src/testing/large-pack.ts';

const QUESTIONS = 2000;
const ROUNDS = 60;

/** Engines need so many rounds until they run everything as fast as they can. */
const WARM_UP = 20;

/** All of them have to say yes: who refuses the pack early is no match. */
function accepting(act: () => boolean) {
  return timeOf(() => {
    if (!act()) throw new Error('The pack was refused.');
  });
}

export const dataPack: Benchmark = {
  name: 'data-pack',
  description: `How long it takes to check a content pack of ${QUESTIONS.toLocaleString('en')} questions, beside zod’s and zod/mini’s check of the same schema.`,
  async run(progress) {
    const text = JSON.stringify(largePack(QUESTIONS));
    const pack = JSON.parse(text) as Pack;
    const miniPack = miniSchema(packSchema);
    const times = await interleave(
      {
        'our validator': accepting(() => checkShape(pack).length === 0),
        'zod/mini': accepting(() => mini.safeParse(miniPack, pack).success),
        'zod/mini without eval, as under a strict CSP': accepting(
          () => mini.safeParse(miniPack, pack, {jitless: true}).success,
        ),
        zod: accepting(() => packSchema.safeParse(pack).success),
        '`JSON.parse` of the pack': accepting(() => JSON.parse(text) !== null),
        '`parsePack`: reading, shape, and the rules between records': accepting(() => parsePack(text).ok),
      },
      {rounds: ROUNDS, warmUp: WARM_UP, progress},
    );
    return [
      {
        what: 'our validator ÷ zod/mini',
        unit: '×',
        spread: ratiosOf(times['our validator'], times['zod/mini']),
        gate: 1,
      },
      ...Object.entries(times).map(([what, values]): Figure => ({
        what,
        unit: 'ms',
        spread: spreadOf(values),
      })),
    ];
  },
};
