import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createContext, Script} from 'node:vm';
import {z} from 'zod';
import {parsePack, type Pack} from '../../src/pack/parse-pack.ts';
import type {packSchema} from '../../src/pack/pack-schema.ts';
import {bundled} from '../../src/testing/bundled.ts';
import {examplePack} from '../../src/testing/example-pack.ts';
import {checkSource} from './check-source.ts';
import {packModules} from './pack-modules.ts';
import {packTypes} from './types-of.ts';

describe('the pack validator that is generated', () => {
  it('is the same for the same schemas, byte by byte', () => {
    assert.deepEqual([...packModules()], [...packModules()]);
  });

  it('has nothing of zod in it, and runs where no code may be made from text', () => {
    const code = bundled(`export * from './pack/parse-pack.ts';`, 'iife', 'cairn');
    for (const word of ['eval', 'Function(', 'zod', 'Zod']) assert.ok(!code.includes(word), word);
    const context = createContext(
      {TextEncoder, URL, text: JSON.stringify(examplePack())},
      {codeGeneration: {strings: false, wasm: false}},
    );
    new Script(`${code}; globalThis.result = JSON.stringify(cairn.parsePack(text));`).runInContext(context);
    const expected = parsePack(JSON.stringify(examplePack()));
    assert.deepEqual(JSON.parse(String(context['result'])), JSON.parse(JSON.stringify(expected)));
  });

  it('names what schemas share once', () => {
    const shared = z.strictObject({
      some: z.string().min(1),
      fields: z.int().min(1).max(2),
      repeated: z.enum(['here', 'there', 'everywhere']),
    });
    const {source} = checkSource(z.strictObject({a: shared, 'b-c': shared.optional()}), 'check');
    assert.equal(
      source,
      `const a = fields({
  some: text(1, Infinity),
  fields: number(1, 2),
  repeated: choice("here", "there", "everywhere"),
});

export const check: Check = fields({
  a: a,
}, {
  'b-c': a,
});
`,
    );
  });

  for (const [what, schema] of [
    ['a refinement', z.string().refine(text => text !== 'x')],
    ['a transformation', z.string().transform(text => text.length)],
    ['trimming', z.string().trim()],
    ['a fraction', z.number()],
    ['a limit that is not part of the range', z.int().gt(1)],
    ['an object with open fields', z.object({a: z.string()})],
    ['a record whose names are all required', z.record(z.enum(['a']), z.string())],
    ['a union without a sign', z.union([z.string(), z.int()])],
    ['null', z.null()],
    ['a pattern without words', z.string().regex(/x/)],
    ['a pattern with flags', z.string().regex(/x/i, 'is wrong → correct it')],
    ['an exact length', z.string().length(3)],
    ['dates', z.date()],
  ] as const) {
    it(`refuses ${what}, which it cannot say`, () => {
      assert.throws(
        () => checkSource(z.strictObject({field: schema}), 'check'),
        /validator|Say|plain pattern/,
      );
    });
  }
});

describe('the types that are generated', () => {
  it('explain every field', () => {
    const lines = packTypes().split('\n');
    for (const [index, line] of lines.entries()) {
      if (/^ {2}readonly \w/.test(line)) assert.match(lines[index - 1]!, /\*\/$/, line);
    }
  });

  it('say what the schema says', () => {
    // The type checker is the test: this is "true" only if each of the two fits into the other.
    const same: Same<z.input<typeof packSchema>, Pack> = true;
    assert.ok(same);
  });
});

/** A type as JSON has it: without "undefined", and nobody writes to it. */
type Json<T> = T extends readonly (infer Item)[]
  ? readonly Json<Item>[]
  : T extends object
    ? {readonly [K in keyof T]: Json<Exclude<T[K], undefined>>}
    : T;

type Same<A, B> = [Json<A>, Json<B>] extends [Json<B>, Json<A>] ? true : false;
