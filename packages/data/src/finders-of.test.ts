import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findersOf} from './finders-of.ts';
import type {Dataset, Principle, Provenance, Question, Requirement} from './types.ts';

const provenance: Provenance = {basis: 'original', sources: [], asOf: '2026-01-01', review: 'unchecked'};

const principle = (lang: string, title: string): Principle => ({
  id: 'principle-3',
  number: 3,
  lang,
  title,
  statement: title,
  asks: {sea: title, lea: title, school: title, 'external-partner': title},
  provenance: {title: provenance, statement: provenance, asks: provenance},
});

const question = (id: string, changes: Partial<Question> = {}): Question => ({
  id,
  principle: 3,
  lang: 'en',
  prompt: id,
  whyItMatters: id,
  evidence: [],
  audiences: ['sea'],
  phase: 'planning',
  order: 10,
  requirements: [],
  domains: [],
  provenance,
  ...changes,
});

const requirement: Requirement = {
  id: 'clause',
  lang: 'en',
  title: 'A clause',
  text: 'What it asks for.',
  citation: {esea: 'ESEA 1111(d)', usc: '20 U.S.C. 6311(d)'},
  binds: ['lea'],
  appliesTo: ['csi'],
  provenance,
};

const english: Dataset = {
  principles: [principle('en', 'Engage')],
  questions: [
    question('for-all', {requirements: ['clause']}),
    question('for-csi', {appliesTo: ['csi'], domains: ['culture-shift']}),
    question('for-tsi', {appliesTo: ['tsi', 'atsi']}),
  ],
  requirements: [requirement],
  glossary: [],
  ratingScales: [],
  resources: [],
  partners: [],
  newsletterIssues: [],
  forwarding: [
    {id: 'old-clause', kind: 'moved', to: 'clause'},
    {id: 'for-all-before', kind: 'moved', to: 'for-all'},
    {id: 'for-some', kind: 'split', to: ['for-csi', 'for-tsi']},
    {id: 'for-none', kind: 'retired', reason: 'Nobody asked it.', asOf: '2026-01-01'},
  ],
};

const spanish: Dataset = {
  ...english,
  principles: [principle('es', 'Involucrar')],
  questions: [question('for-all', {lang: 'es', requirements: ['clause']})],
};

const ids = (records: readonly {id: string}[]) => records.map(({id}) => id);

describe('finders over several languages', () => {
  const {findPrinciple, questionsFor, requirementsFor, domainCrosswalk} = findersOf(english, spanish);

  it('look in the language that is asked for, and without one in the first', () => {
    assert.equal(findPrinciple(3, 'es')?.title, 'Involucrar');
    assert.equal(findPrinciple(3, 'en')?.title, 'Engage');
    assert.equal(findPrinciple(3)?.title, 'Engage');
    assert.deepEqual(ids(questionsFor({lang: 'es'})), ['for-all']);
    assert.equal(questionsFor().length, 3);
  });

  it('find nothing in a language that is not there, and never fall back to another', () => {
    assert.equal(findPrinciple(3, 'fr'), undefined);
    assert.deepEqual(questionsFor({lang: 'fr'}), []);
    assert.deepEqual(requirementsFor({lang: 'fr'}), []);
    assert.ok(domainCrosswalk('fr').every(({questions}) => questions.length === 0));
  });

  it('take the first of two data in the same language', () => {
    const finders = findersOf(english, {...english, questions: []});
    assert.equal(finders.questionsFor({lang: 'en'}).length, 3);
  });
});

describe('finders over any data', () => {
  const {questionsFor, requirementsFor, requirementCrosswalk, domainCrosswalk, resolve} = findersOf(english);

  it('return questions for a category of support together with those that fit every school', () => {
    assert.deepEqual(ids(questionsFor({appliesTo: 'csi'})), ['for-all', 'for-csi']);
    assert.deepEqual(ids(questionsFor({appliesTo: 'atsi'})), ['for-all', 'for-tsi']);
  });

  it('return questions by requirement and domain, and requirements by question', () => {
    assert.deepEqual(ids(questionsFor({requirement: 'clause'})), ['for-all']);
    assert.deepEqual(ids(questionsFor({domain: 'culture-shift'})), ['for-csi']);
    assert.deepEqual(ids(requirementsFor({question: 'for-all'})), ['clause']);
    assert.deepEqual(requirementsFor({question: 'for-csi'}), []);
    assert.deepEqual(requirementsFor({audience: 'sea'}), []);
  });

  it('take an id that was renamed wherever they take an id', () => {
    assert.deepEqual(ids(questionsFor({requirement: 'old-clause'})), ['for-all']);
    assert.deepEqual(ids(requirementsFor({question: 'for-all-before'})), ['clause']);
  });

  it('show every requirement and domain, also those without a question', () => {
    assert.deepEqual(
      requirementCrosswalk().map(row => [row.requirement.id, ids(row.questions)]),
      [['clause', ['for-all']]],
    );
    assert.deepEqual(
      domainCrosswalk().map(row => [row.domain.id, row.questions.length]),
      [
        ['turnaround-leadership', 0],
        ['talent-development', 0],
        ['instructional-transformation', 0],
        ['culture-shift', 1],
      ],
    );
  });

  it('follow an id that was renamed to its record', () => {
    assert.deepEqual(resolve('for-all-before'), resolve('for-all'));
    assert.equal(resolve('for-all')?.kind, 'question');
  });

  it('follow an id that was split to all its records', () => {
    const found = resolve('for-some');
    assert.ok(found?.kind === 'split');
    assert.deepEqual(ids(found.records.map(({record}) => record)), ['for-csi', 'for-tsi']);
  });

  it('tell why an id was retired, and nothing of one that never was', () => {
    assert.deepEqual(resolve('for-none'), {kind: 'retired', reason: 'Nobody asked it.', asOf: '2026-01-01'});
    assert.equal(resolve('constructor'), undefined);
  });
});
