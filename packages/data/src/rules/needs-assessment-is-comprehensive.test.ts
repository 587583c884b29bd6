import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breaches, exampleRecords, questionFile, requirementFile} from '../testing/example-records.ts';
import {needsAssessmentIsComprehensive} from './needs-assessment-is-comprehensive.ts';

const clause = 'esea-1111-d-1-b-iii';

describe('needs-assessment-is-comprehensive', () => {
  it('is content with a question on needs assessments in comprehensive support', () => {
    const records = exampleRecords({
      requirements: [requirementFile(clause)],
      questions: [questionFile('a', {requirements: [clause], appliesTo: ['csi']})],
    });
    assert.deepEqual(breaches(needsAssessmentIsComprehensive, records), []);
  });

  it('is content with a question on targeted support that names another clause', () => {
    const records = exampleRecords({
      questions: [
        questionFile('a', {
          requirements: ['esea-1111-d-2-b-i'],
          appliesTo: ['tsi'],
          whyItMatters: 'Targeted support plans are informed by all indicators.',
        }),
      ],
    });
    assert.deepEqual(breaches(needsAssessmentIsComprehensive, records), []);
  });

  it('reports a question that names the clause and says it is about targeted support', () => {
    const records = exampleRecords({
      questions: [
        questionFile('a', {requirements: [clause], appliesTo: ['csi', 'tsi']}),
        questionFile('b', {requirements: [clause], appliesTo: ['atsi']}),
        questionFile('c', {requirements: [clause], prompt: 'What did our TSI schools find out this year?'}),
        questionFile('d', {requirements: [clause], whyItMatters: 'The law asks for it in targeted support.'}),
      ],
    });
    assert.deepEqual(breaches(needsAssessmentIsComprehensive, records), [
      'content/questions/a.yaml: appliesTo',
      'content/questions/b.yaml: appliesTo',
      'content/questions/c.yaml: prompt',
      'content/questions/d.yaml: whyItMatters',
    ]);
  });

  it('reports the requirement itself when it is said to be about targeted support', () => {
    const records = exampleRecords({requirements: [requirementFile(clause, {appliesTo: ['csi', 'tsi']})]});
    assert.deepEqual(breaches(needsAssessmentIsComprehensive, records), [
      `content/requirements/${clause}.yaml: appliesTo`,
    ]);
  });
});
