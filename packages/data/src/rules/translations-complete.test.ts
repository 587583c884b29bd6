import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  breaches,
  exampleRecords,
  partnerFile,
  principleFile,
  questionFile,
  ratingScaleFile,
} from '../testing/example-records.ts';
import type {Records} from './records.ts';
import {translationsComplete} from './translations-complete.ts';

const none = exampleRecords().translations;
const about = {review: 'unreviewed', asOf: '2026-01-01'} as const;
const asks = {sea: 'Haga esto.', lea: 'Haga esto.', school: 'Haga esto.', 'external-partner': 'Haga esto.'};

const principle = (changes: Partial<Records['translations']['principles'][number]['data']> = {}) => ({
  id: 'principle-1',
  lang: 'es',
  file: 'content/principles/principle-1.es.yaml',
  data: {title: 'Principio', statement: 'Lo que dice.', asks, ...about, ...changes},
});

const question = (id: string, evidence = ['Una cosa', 'Otra cosa']) => ({
  id,
  lang: 'es',
  file: `content/questions/${id}.es.yaml`,
  data: {prompt: '¿Qué?', whyItMatters: 'Importa.', evidence, ...about},
});

describe('translations-complete', () => {
  it('is content when a principle and all its questions are translated', () => {
    const records = exampleRecords({
      questions: [questionFile('a')],
      translations: {...none, principles: [principle()], questions: [question('a')]},
    });
    assert.deepEqual(breaches(translationsComplete, records), []);
  });

  it('reports a translation of nothing', () => {
    const records = exampleRecords({principles: [], translations: {...none, principles: [principle()]}});
    assert.deepEqual(breaches(translationsComplete, records), [
      'content/principles/principle-1.es.yaml: file name',
    ]);
  });

  it('reports a motto that was left out and one that was added', () => {
    const motto = {text: 'Talent matters.', attribution: 'CCSSO (2018)'};
    const leftOut = exampleRecords({
      principles: [principleFile(1, {motto})],
      translations: {...none, principles: [principle()]},
    });
    const added = exampleRecords({
      translations: {...none, principles: [principle({motto: {text: 'El talento importa.'}})]},
    });
    assert.deepEqual(breaches(translationsComplete, leftOut), [
      'content/principles/principle-1.es.yaml: motto',
    ]);
    assert.deepEqual(breaches(translationsComplete, added), [
      'content/principles/principle-1.es.yaml: motto',
    ]);
  });

  it('reports evidence that was left out', () => {
    const records = exampleRecords({
      questions: [questionFile('a')],
      translations: {...none, principles: [principle()], questions: [question('a', ['Una cosa'])]},
    });
    assert.deepEqual(breaches(translationsComplete, records), ['content/questions/a.es.yaml: evidence']);
  });

  it('reports a note that was left out or added, and a level that was left out', () => {
    const translated = (id: string, folder: string) => ({
      id,
      lang: 'es',
      file: `content/${folder}/${id}.es.yaml`,
    });
    const level = {label: 'Bajo', description: 'Cuando es bajo.'};
    const records = exampleRecords({
      partners: [partnerFile('p', {note: 'What to know about it.'})],
      ratingScales: [ratingScaleFile('scale')],
      translations: {
        ...none,
        partners: [{...translated('p', 'partners'), data: {description: 'Lo que hace.', ...about}}],
        resources: [
          {
            ...translated('memo', 'resources'),
            data: {description: 'De qué trata.', note: 'Lo que hay que saber.', ...about},
          },
        ],
        ratingScales: [
          {
            ...translated('scale', 'rating-scales'),
            data: {title: 'Escala', description: 'Cómo usarla.', levels: [level], ...about},
          },
        ],
      },
    });
    assert.deepEqual(breaches(translationsComplete, records), [
      'content/rating-scales/scale.es.yaml: levels',
      'content/resources/memo.es.yaml: note',
      'content/partners/p.es.yaml: note',
    ]);
  });

  it('says nothing of the principle of a question that cannot be read', () => {
    const file = 'content/questions/a.yaml';
    const records = exampleRecords({
      unreadable: [{kind: 'question', id: 'a', file}],
      translations: {...none, principles: [principle()], questions: [question('a')]},
    });
    assert.deepEqual(breaches(translationsComplete, records), []);
  });

  it('reports the other questions and the principle when only one question is translated', () => {
    const records = exampleRecords({
      questions: [questionFile('a'), questionFile('b', {order: 20})],
      translations: {...none, questions: [question('a')]},
    });
    assert.deepEqual(breaches(translationsComplete, records), [
      'content/questions/b.es.yaml: file',
      'content/principles/principle-1.es.yaml: file',
    ]);
  });
});
