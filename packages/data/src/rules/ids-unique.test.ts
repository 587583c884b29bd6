import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breaches, exampleRecords, questionFile, resourceFile} from '../testing/example-records.ts';
import {idsUnique} from './ids-unique.ts';

describe('ids-unique', () => {
  it('reports an id that records of two kinds share', () => {
    const records = exampleRecords({questions: [questionFile('memo')], resources: [resourceFile('memo')]});
    assert.deepEqual(breaches(idsUnique, records), ['content/resources/memo.yaml: file name']);
  });

  it('is content when all ids differ', () => {
    assert.deepEqual(
      breaches(idsUnique, exampleRecords({questions: [questionFile('a'), questionFile('b')]})),
      [],
    );
  });
});
