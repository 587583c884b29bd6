import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breaches, exampleRecords, termFile} from '../testing/example-records.ts';
import {translationsRequired} from './translations-required.ts';

const records = exampleRecords();
const about = {review: 'unreviewed', asOf: '2026-01-01'} as const;
const spanish = {
  id: 't',
  lang: 'es',
  file: 'content/glossary-terms/t.es.yaml',
  data: {term: 'Término', definition: 'Lo que significa.', ...about},
};

describe('translations-required', () => {
  it('reports every record that is not in Spanish', () => {
    assert.deepEqual(breaches(translationsRequired, {...records, glossaryTerms: [termFile('t')]}), [
      'content/principles/principle-1.es.yaml: the file',
      'content/glossary-terms/t.es.yaml: the file',
      'content/resources/memo.es.yaml: the file',
      'content/resources/deep-dive-1.es.yaml: the file',
    ]);
  });

  it('is content with a translation, and with one whose own problems are reported already', () => {
    const found = breaches(translationsRequired, {
      ...records,
      principles: [],
      resources: [],
      glossaryTerms: [termFile('t'), termFile('u')],
      translations: {...records.translations, glossaryTerms: [spanish]},
      unreadable: [{kind: 'glossary-term', id: 'u', file: 'content/glossary-terms/u.es.yaml'}],
    });
    assert.deepEqual(found, []);
  });
});
