import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breaches, exampleRecords, questionFile} from '../testing/example-records.ts';
import {promptStartsDiffer} from './prompt-starts-differ.ts';

const questions = (...prompts: string[]) =>
  prompts.map((prompt, index) => questionFile(`q${index}`, {prompt, order: index + 1}));

describe('prompt-starts-differ', () => {
  it('is content with three prompts that begin alike', () => {
    const records = exampleRecords({
      questions: questions('How do we know one?', 'How do we know two?', 'How do we know three?'),
    });
    assert.deepEqual(breaches(promptStartsDiffer, records), []);
  });

  it('reports the fourth, whatever its case and punctuation', () => {
    const records = exampleRecords({
      questions: questions(
        'How do we know one?',
        'How do we know two?',
        'How do we know three?',
        'How, do WE know: four?',
        'How do they know five?',
      ),
    });
    assert.deepEqual(breaches(promptStartsDiffer, records), ['content/questions/q3.yaml: prompt']);
  });
});
