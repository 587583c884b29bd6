import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breaches, exampleRecords, original, questionFile, restated} from '../testing/example-records.ts';
import {originalIsUnchecked} from './original-is-unchecked.ts';

describe('original-is-unchecked', () => {
  it('reports an original text that is said to be checked', () => {
    const questions = [questionFile('a', {provenance: {...original, review: 'checked'}})];
    assert.deepEqual(breaches(originalIsUnchecked, exampleRecords({questions})), [
      'content/questions/a.yaml: provenance.review',
    ]);
  });

  it('is content with a checked restatement', () => {
    const questions = [questionFile('a', {provenance: {...restated, review: 'checked'}})];
    assert.deepEqual(breaches(originalIsUnchecked, exampleRecords({questions})), []);
  });
});
