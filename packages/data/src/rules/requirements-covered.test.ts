import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breaches, exampleRecords, questionFile, requirementFile} from '../testing/example-records.ts';
import {requirementsCovered} from './requirements-covered.ts';

const requirements = [requirementFile('r')];
const naming = (id: string) => questionFile(id, {requirements: ['r']});

describe('requirements-covered', () => {
  it('is content when two questions name a requirement', () => {
    const records = exampleRecords({requirements, questions: [naming('a'), naming('b')]});
    assert.deepEqual(breaches(requirementsCovered, records), []);
  });

  it('reports a requirement that one question names', () => {
    const records = exampleRecords({requirements, questions: [naming('a'), questionFile('b')]});
    assert.deepEqual(breaches(requirementsCovered, records), ['content/requirements/r.yaml: questions']);
  });

  it('waits while a question cannot be read, which may be the missing one', () => {
    const unreadable = [{kind: 'question' as const, id: 'b', file: 'content/questions/b.yaml'}];
    assert.deepEqual(breaches(requirementsCovered, exampleRecords({requirements, unreadable})), []);
  });
});
