import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breaches, exampleRecords, partnerFile, termFile} from '../testing/example-records.ts';
import {allTranslatable, translationHash} from './translated-texts.ts';
import {translationsCurrent} from './translations-current.ts';

const none = exampleRecords().translations;

const spanish = (translationOf?: string) => ({
  id: 't',
  lang: 'es',
  file: 'content/glossary-terms/t.es.yaml',
  data: {
    term: 'Término',
    definition: 'Lo que significa.',
    review: 'unreviewed' as const,
    asOf: '2026-01-01',
    ...(translationOf && {translationOf}),
  },
});

const withTerm = (translationOf?: string, definition = 'What it means.') =>
  exampleRecords({
    glossaryTerms: [termFile('t', {definition})],
    translations: {...none, glossaryTerms: [spanish(translationOf)]},
  });

const hash = translationHash({term: 'Term of t', definition: 'What it means.'});

describe('translations-current', () => {
  it('is content with the hash of today’s English', () => {
    assert.match(hash, /^[0-9a-f]{12}$/);
    assert.deepEqual(breaches(translationsCurrent, withTerm(hash)), []);
  });

  it('reports a missing hash and prints the one to write', () => {
    const [problem] = translationsCurrent.check(withTerm());
    assert.equal(problem?.file, 'content/glossary-terms/t.es.yaml');
    assert.equal(problem?.wrong, 'is missing');
    assert.ok(problem?.remedy.includes(`translationOf: '${hash}'`), problem?.remedy);
  });

  it('reports a stale hash, prints the new one, and asks for a new review', () => {
    const [problem] = translationsCurrent.check(withTerm(hash, 'What it means now.'));
    assert.match(problem?.wrong ?? '', new RegExp(`is ${hash}, but the English has changed`));
    assert.match(problem?.remedy ?? '', /review: unreviewed/);
    assert.match(
      problem?.remedy ?? '',
      new RegExp(translationHash({term: 'Term of t', definition: 'What it means now.'})),
    );
  });

  it('leaves a translation of nothing to the rule translations-complete', () => {
    const records = exampleRecords({translations: {...none, glossaryTerms: [spanish(hash)]}});
    assert.deepEqual(breaches(translationsCurrent, records), []);
  });
});

describe('the hash of a text', () => {
  it('does not depend on the order of the fields', () => {
    assert.equal(translationHash({a: 'x', b: ['y', 'z']}), translationHash({b: ['y', 'z'], a: 'x'}));
  });

  it('depends on every text and on the order of a list', () => {
    assert.notEqual(translationHash({a: 'x'}), translationHash({a: 'y'}));
    assert.notEqual(translationHash(['x', 'y']), translationHash(['y', 'x']));
  });

  it('does not change when something does that is not translated', () => {
    const texts = (url: string) =>
      allTranslatable(exampleRecords({partners: [partnerFile('p', {url})]})).find(({id}) => id === 'p')
        ?.texts;
    assert.equal(
      translationHash(texts('https://example.org')),
      translationHash(texts('https://example.com')),
    );
  });
});
