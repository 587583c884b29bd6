import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  breaches,
  exampleRecords,
  questionFile,
  ratingScaleFile,
  requirementFile,
  termFile,
} from '../testing/example-records.ts';
import {noRepeats} from './no-repeats.ts';

describe('no-repeats', () => {
  it('is content when every list names each thing once', () => {
    const records = exampleRecords({
      questions: [questionFile('a', {requirements: ['r', 's'], domains: ['culture-shift']})],
      requirements: [requirementFile('r'), requirementFile('s')],
      glossaryTerms: [termFile('t', {seeAlso: ['u']}), termFile('u')],
      ratingScales: [ratingScaleFile('scale')],
    });
    assert.deepEqual(breaches(noRepeats, records), []);
  });

  it('reports what is there twice, where it is there the second time', () => {
    const level = {id: 'low', label: 'Low', description: 'When it is low.'};
    const records = exampleRecords({
      questions: [
        questionFile('a', {
          audiences: ['sea', 'lea', 'sea'],
          requirements: ['r', 'r'],
          domains: ['culture-shift', 'culture-shift'],
          appliesTo: ['csi', 'csi'],
        }),
      ],
      requirements: [requirementFile('r', {binds: ['lea', 'lea'], appliesTo: ['csi', 'csi']})],
      glossaryTerms: [termFile('t', {seeAlso: ['u', 'u']}), termFile('u')],
      ratingScales: [ratingScaleFile('scale', {levels: [level, level]})],
      forwarding: [
        {kind: 'question', id: 'z', file: 'content/questions/z.yaml', data: {kind: 'split', to: ['a', 'a']}},
      ],
    });
    assert.deepEqual(breaches(noRepeats, records), [
      'content/questions/a.yaml: audiences[2]',
      'content/questions/a.yaml: requirements[1]',
      'content/questions/a.yaml: domains[1]',
      'content/questions/a.yaml: appliesTo[1]',
      'content/requirements/r.yaml: binds[1]',
      'content/requirements/r.yaml: appliesTo[1]',
      'content/glossary-terms/t.yaml: seeAlso[1]',
      'content/rating-scales/scale.yaml: levels[1]',
      'content/questions/z.yaml: to[1]',
    ]);
  });

  it('reports a term that refers to itself', () => {
    const records = exampleRecords({glossaryTerms: [termFile('t', {seeAlso: ['t']})]});
    assert.deepEqual(breaches(noRepeats, records), ['content/glossary-terms/t.yaml: seeAlso']);
  });
});
