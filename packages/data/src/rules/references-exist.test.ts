import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  breaches,
  exampleRecords,
  partnerFile,
  principleFile,
  questionFile,
  requirementFile,
  resourceFile,
  restated,
  termFile,
} from '../testing/example-records.ts';
import {referencesExist} from './references-exist.ts';

describe('references-exist', () => {
  it('is content when every id belongs to a record', () => {
    const records = exampleRecords({questions: [questionFile('a')], partners: [partnerFile('p')]});
    assert.deepEqual(breaches(referencesExist, records), []);
  });

  it('reports a question of a principle that is not there', () => {
    const records = exampleRecords({questions: [questionFile('a', {principle: 'principle-9'})]});
    assert.deepEqual(breaches(referencesExist, records), ['content/questions/a.yaml: principle']);
  });

  it('reports a deep dive and a source that are not there', () => {
    const provenance = {
      ...principleFile(1).data.provenance,
      statement: {...restated, sources: [{resource: 'memo'}, {resource: 'lost'}]},
    };
    const records = exampleRecords({principles: [principleFile(1, {deepDive: 'deep-dive-9', provenance})]});
    assert.deepEqual(breaches(referencesExist, records), [
      'content/principles/principle-1.yaml: deepDive',
      'content/principles/principle-1.yaml: provenance.statement.sources[1]',
    ]);
  });

  it('reports a requirement of a question and a term of a term that are not there', () => {
    const records = exampleRecords({
      questions: [questionFile('a', {requirements: ['r', 'lost']})],
      requirements: [requirementFile('r', {provenance: {...restated, sources: [{resource: 'lost'}]}})],
      glossaryTerms: [termFile('t', {seeAlso: ['u', 'lost']}), termFile('u')],
    });
    assert.deepEqual(breaches(referencesExist, records), [
      'content/questions/a.yaml: requirements[1]',
      'content/glossary-terms/t.yaml: seeAlso[1]',
      'content/requirements/r.yaml: provenance.sources[0]',
    ]);
  });

  it('does not report a record as missing whose own file is reported already', () => {
    const unreadable = [
      {kind: 'principle' as const, id: 'principle-9', file: 'content/principles/principle-9.yaml'},
    ];
    const records = exampleRecords({
      resources: [resourceFile('memo', {principle: 'principle-9'}), resourceFile('deep-dive-1')],
      unreadable,
    });
    assert.deepEqual(breaches(referencesExist, records), []);
  });
});
