import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  breaches,
  exampleRecords,
  original,
  questionFile,
  quoted,
  restated,
} from '../testing/example-records.ts';
import {basisFitsSources} from './basis-fits-sources.ts';

const question = (provenance: typeof original) =>
  exampleRecords({questions: [questionFile('a', {provenance})]});

describe('basis-fits-sources', () => {
  it('is content with an original without sources and a restated text with one', () => {
    assert.deepEqual(breaches(basisFitsSources, question(original)), []);
    assert.deepEqual(breaches(basisFitsSources, question(restated)), []);
  });

  for (const provenance of [restated, quoted, {...restated, basis: 'statute' as const}]) {
    it(`reports a ${provenance.basis} text without a source`, () => {
      const records = question({...provenance, sources: []});
      assert.deepEqual(breaches(basisFitsSources, records), ['content/questions/a.yaml: provenance.sources']);
    });
  }

  it('reports an original text that names a source', () => {
    const records = question({...original, sources: [{resource: 'memo'}]});
    assert.deepEqual(breaches(basisFitsSources, records), ['content/questions/a.yaml: provenance.sources']);
  });
});
