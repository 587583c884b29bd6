import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breaches, exampleRecords, partnerFile} from '../testing/example-records.ts';
import {reviewersNamed} from './reviewers-named.ts';

const none = exampleRecords().translations;

const records = (review: 'reviewed' | 'unreviewed', reviewer?: string) =>
  exampleRecords({
    partners: [partnerFile('p')],
    translations: {
      ...none,
      partners: [
        {
          id: 'p',
          lang: 'es',
          file: 'content/partners/p.es.yaml',
          data: {description: 'Lo que hace.', review, asOf: '2026-01-01', ...(reviewer && {reviewer})},
        },
      ],
    },
  });

describe('reviewers-named', () => {
  it('is content with a reviewed translation that names its reviewer, and an unreviewed one that names nobody', () => {
    assert.deepEqual(breaches(reviewersNamed, records('reviewed', 'Ana Ejemplo')), []);
    assert.deepEqual(breaches(reviewersNamed, records('unreviewed')), []);
  });

  it('reports a review by nobody, and a reviewer without a review', () => {
    assert.deepEqual(breaches(reviewersNamed, records('reviewed')), ['content/partners/p.es.yaml: reviewer']);
    assert.deepEqual(breaches(reviewersNamed, records('unreviewed', 'Ana Ejemplo')), [
      'content/partners/p.es.yaml: reviewer',
    ]);
  });
});
