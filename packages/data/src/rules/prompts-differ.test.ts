import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {breaches, exampleRecords, questionFile} from '../testing/example-records.ts';
import {promptsDiffer, sharedPart, trigrams} from './prompts-differ.ts';

describe('prompts-differ', () => {
  it('reports a prompt that repeats another with a word changed', () => {
    const questions = [
      questionFile('a', {prompt: 'Who answers for results in every identified school of the state?'}),
      questionFile('b', {prompt: 'Who answers for results in every identified school of the LEA?'}),
      questionFile('c', {prompt: 'What did we stop doing so that identified schools come first?'}),
    ];
    assert.deepEqual(breaches(promptsDiffer, exampleRecords({questions})), [
      'content/questions/b.yaml: prompt',
    ]);
  });

  it('ignores case and punctuation', () => {
    assert.deepEqual(trigrams('Who, then, answers?'), trigrams('who then answers'));
  });

  it('measures a share between 0 and 1, the same both ways, and 1 of a text with itself', () => {
    const text = fc
      .array(fc.constantFrom('who', 'answers', 'for', 'each', 'school'), {minLength: 3})
      .map(words => trigrams(words.join(' ')));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const share = sharedPart(a, b);
        assert.ok(share >= 0 && share <= 1);
        assert.equal(share, sharedPart(b, a));
        assert.equal(sharedPart(a, a), 1);
      }),
    );
  });
});
