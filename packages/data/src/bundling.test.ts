import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {build} from 'esbuild';

/** What a record’s module may cost beside the record. */
const OVERHEAD_MAX = 100;

/** What an application’s bundler makes of some code, shortened. */
async function bundled(contents: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: import.meta.dirname},
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    conditions: ['@cairn-kit/source'],
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

const size = (text: string) => Buffer.byteLength(text);

describe('a bundle', () => {
  for (const [path, name] of [
    ['principles/3.en.js', 'principle'],
    ['questions/3.en.js', 'questionSet'],
  ] as const) {
    it(`with ${path} holds that record and hardly a byte more`, async () => {
      const text = await bundled(`import {${name}} from '@cairn-kit/data/${path}'; globalThis.x = ${name};`);
      const record = await bundled(
        `globalThis.x = ${JSON.stringify(((await import(`@cairn-kit/data/${path}`)) as Record<string, unknown>)[name])};`,
      );
      assert.ok(size(text) <= size(record) + OVERHEAD_MAX, `${size(text)} bytes for ${size(record)}`);
    });
  }

  it('with one list of the index holds nothing of the others', async () => {
    const text = await bundled(`import {partners} from '@cairn-kit/data'; globalThis.x = partners;`);
    assert.match(text, /hunt-institute/);
    assert.doesNotMatch(text, /principle-3|at-the-table-before-the-plan|esea-1003-e|continuous-improvement/);
    assert.ok(size(text) < 6500, `${size(text)} bytes`);
  });

  it('with findPrinciple holds the principles and no questions', async () => {
    const text = await bundled(
      `import {findPrinciple} from '@cairn-kit/data'; globalThis.x = findPrinciple(3);`,
    );
    assert.match(text, /principle-3/);
    assert.doesNotMatch(text, /at-the-table-before-the-plan/);
  });

  it('with the index imported for nothing is empty', async () => {
    assert.equal(await bundled(`import '@cairn-kit/data';`), '');
  });
});
