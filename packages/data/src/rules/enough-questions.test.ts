import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breaches, exampleRecords, questionFile} from '../testing/example-records.ts';
import {enoughQuestions} from './enough-questions.ts';

const questions = ['a', 'b', 'c', 'd', 'e'].map(id => questionFile(id));

describe('enough-questions', () => {
  it('is content with five questions for state agencies', () => {
    assert.deepEqual(breaches(enoughQuestions, exampleRecords({questions})), []);
  });

  it('does not count questions for others', () => {
    const records = exampleRecords({
      questions: [...questions.slice(1), questionFile('x', {audiences: ['lea', 'school']})],
    });
    assert.deepEqual(breaches(enoughQuestions, records), ['content/principles/principle-1.yaml: questions']);
  });
});
