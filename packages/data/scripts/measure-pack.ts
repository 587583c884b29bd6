/**
 * Measures reading a content pack of 2,000 questions, beside zod and zod/mini in the same run, and the validator's
 * size. Run with: node --conditions=@cairn-kit/source scripts/measure-pack.ts
 */
import {constants, brotliCompressSync} from 'node:zlib';
import {join} from 'node:path';
import {buildSync} from 'esbuild';
import * as mini from 'zod/mini';
import {checkPackRules} from '../src/pack/pack-rules.ts';
import {checkShape} from '../src/pack/check-shape.ts';
import {packSchema} from '../src/pack/pack-schema.ts';
import {parsePack, type Pack} from '../src/pack/parse-pack.ts';
import {readJson} from '../src/pack/read-json.ts';
import {largePack} from '../src/testing/large-pack.ts';
import {miniSchema} from './measure/mini-schema.ts';

const QUESTIONS = 2000;
const ROUNDS = 60;
const WARM_UP = 20;

const text = JSON.stringify(largePack(QUESTIONS));
const pack = JSON.parse(text) as Pack;
const miniPack = miniSchema(packSchema);
const contenders: Record<string, () => boolean> = {
  'the generated validator': () => checkShape(pack).length === 0,
  'zod/mini': () => mini.safeParse(miniPack, pack).success,
  'zod/mini without eval (CSP)': () => mini.safeParse(miniPack, pack, {jitless: true}).success,
  zod: () => packSchema.safeParse(pack).success,
  'JSON.parse': () => JSON.parse(text) !== null,
  'reading JSON with care': () => 'value' in readJson(text),
  'the rules between records': () => checkPackRules(pack).length === 0,
  'parsePack, all of it': () => parsePack(text).ok,
};

const times = new Map<string, number[]>(Object.keys(contenders).map(name => [name, []]));
for (let round = -WARM_UP; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(contenders)) {
    const start = performance.now();
    if (!run()) throw new Error(`${name} refuses the pack`);
    if (round >= 0) times.get(name)!.push(performance.now() - start);
  }
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const best = median(times.get('zod/mini')!);
console.log(
  `${QUESTIONS} questions, ${(text.length / 1e6).toFixed(2)} MB, median of ${ROUNDS} interleaved rounds\n`,
);
console.table(
  Object.fromEntries(
    [...times].map(([name, values]) => {
      const time = median(values);
      return [name, {ms: Number(time.toFixed(2)), 'of zod/mini': Number((time / best).toFixed(2))}];
    }),
  ),
);
console.table({
  'validator, with messages (check-shape.ts)': sizeOf('check-shape.ts'),
  'reading JSON with care (read-json.ts)': sizeOf('read-json.ts'),
  'rules between records (pack-rules.ts)': sizeOf('pack-rules.ts'),
  'parsePack, all of it': sizeOf('parse-pack.ts'),
});

function sizeOf(file: string): {minified: number; brotli: number} {
  const {outputFiles} = buildSync({
    entryPoints: [join(import.meta.dirname, '../src/pack', file)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const code = outputFiles[0]!.contents;
  const params = {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY};
  return {minified: code.length, brotli: brotliCompressSync(code, {params}).length};
}
