import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Audience, Phase} from '../types.ts';
import {exampleRecords, principleFile, questionFile} from '../testing/example-records.ts';
import {questionsCoverPrinciples} from './questions-cover-principles.ts';

const PHASES: readonly Phase[] = ['planning', 'implementation', 'sustaining'];

/** As many questions for an audience as asked for, in all phases by turns. */
function questionsFor(audience: Audience, count: number, principle = 'principle-1') {
  return Array.from({length: count}, (_, index) =>
    questionFile(`${principle}-${audience}-${index}`, {
      principle,
      audiences: [audience],
      phase: PHASES[index % PHASES.length]!,
    }),
  );
}

const wrongs = (records: Parameters<typeof questionsCoverPrinciples.check>[0]) =>
  questionsCoverPrinciples.check(records).map(({file, wrong}) => `${file}: ${wrong}`);

describe('questions-cover-principles', () => {
  it('counts a principle’s questions for each audience', () => {
    const questions = [
      ...questionsFor('sea', 8),
      ...questionsFor('lea', 5),
      ...questionsFor('school', 4),
      ...questionsFor('external-partner', 2),
    ];
    assert.deepEqual(wrongs(exampleRecords({questions})), ['content/questions: holds 19 questions, not 140']);
    assert.deepEqual(wrongs(exampleRecords({questions: questions.slice(1, -1)})), [
      'content/principles/principle-1.yaml: has 7 questions for sea, fewer than 8',
      'content/principles/principle-1.yaml: has 1 questions for external-partner, fewer than 2',
      'content/questions: holds 17 questions, not 140',
    ]);
  });

  it('counts a principle’s questions in each phase', () => {
    const questions = [
      ...questionsFor('sea', 8),
      ...questionsFor('lea', 5),
      ...questionsFor('school', 4),
      ...questionsFor('external-partner', 2),
    ].map(file => ({...file, data: {...file.data, phase: 'planning' as const}}));
    assert.deepEqual(wrongs(exampleRecords({questions})).slice(0, 2), [
      'content/principles/principle-1.yaml: has 0 questions for implementation, fewer than 2',
      'content/principles/principle-1.yaml: has 0 questions for sustaining, fewer than 2',
    ]);
  });

  it('does not count the questions of another principle', () => {
    const records = exampleRecords({
      principles: [principleFile(1), principleFile(2)],
      questions: questionsFor('sea', 150, 'principle-2'),
    });
    assert.ok(
      wrongs(records).includes('content/principles/principle-1.yaml: has 0 questions for sea, fewer than 8'),
    );
  });

  it('waits while a question cannot be read, which may be the missing one', () => {
    const unreadable = [{kind: 'question' as const, id: 'b', file: 'content/questions/b.yaml'}];
    assert.deepEqual(wrongs(exampleRecords({unreadable})), []);
  });
});
