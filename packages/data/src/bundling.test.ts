import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {bundled, sizeOf} from './testing/bundled.ts';
import {
  moduleSizes,
  OVERHEAD_BYTES_MAX,
  QUESTION_SET_BROTLI_MAX,
  readerSizes,
  VALIDATOR_BROTLI_MAX,
} from './testing/module-sizes.ts';

describe('a bundle', () => {
  for (const kind of ['principles', 'questions'] as const) {
    it(`with one module of ${kind} holds that record, hardly a byte more, and nothing of others`, async () => {
      const modules = await moduleSizes(kind);
      assert.equal(modules.length, 20);
      for (const {path, overhead, strangers} of modules) {
        assert.ok(overhead <= OVERHEAD_BYTES_MAX, `${path}: ${overhead} bytes beside the record`);
        assert.deepEqual(strangers, [], path);
      }
    });
  }

  it('with the questions of one checklist is small', async () => {
    for (const {path, brotli} of await moduleSizes('questions')) {
      assert.ok(brotli <= QUESTION_SET_BROTLI_MAX, `${path}: ${brotli} bytes`);
    }
  });

  it('with the check of a content pack’s shape is small, messages included', () => {
    const {shape} = readerSizes();
    assert.ok(shape <= VALIDATOR_BROTLI_MAX, `${shape} bytes`);
  });

  it('with one list of the index holds nothing of the others', () => {
    const text = bundled(`import {partners} from '@cairn-kit/data'; globalThis.x = partners;`);
    assert.match(text, /hunt-institute/);
    assert.doesNotMatch(text, /principle-3|at-the-table-before-the-plan|esea-1003-e|continuous-improvement/);
    assert.ok(sizeOf(text).bytes < 6500, `${sizeOf(text).bytes} bytes`);
  });

  it('with findPrinciple holds the principles and no questions', () => {
    const text = bundled(`import {findPrinciple} from '@cairn-kit/data'; globalThis.x = findPrinciple(3);`);
    assert.match(text, /principle-3/);
    assert.doesNotMatch(text, /at-the-table-before-the-plan/);
  });

  it('with the index imported for nothing is empty', () => {
    assert.equal(bundled(`import '@cairn-kit/data';`), '');
  });
});
