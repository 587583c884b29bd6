import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {z} from 'zod';
import {
  daySchema,
  glossaryTermTranslationSchema,
  idSchema,
  LANGUAGE_PATTERN,
  movedSchema,
  partnerSchema,
  publishedSchema,
  questionSchema,
  requirementSchema,
  retiredSchema,
  splitSchema,
} from './index.ts';

// cspell:ignore titel

const accepts = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

const provenance = {basis: 'original', asOf: '2026-01-01', review: 'unchecked'};
const question = {
  principle: 'principle-3',
  prompt: 'What changed in the plan because of what families told us?',
  whyItMatters: 'People engage again when it mattered the first time.',
  evidence: ['Plan drafts before and after', 'Summary of what was said'],
  audiences: ['sea'],
  phase: 'implementation',
  order: 10,
  provenance,
};

describe('the schemas', () => {
  it('take a question as an editor writes it', () => {
    assert.ok(accepts(questionSchema, question));
  });

  it('refuse a field they do not know, at every depth', () => {
    assert.ok(!accepts(questionSchema, {...question, titel: 'x'}));
    assert.ok(!accepts(questionSchema, {...question, provenance: {...provenance, source: 'x'}}));
    assert.ok(!accepts(movedSchema, {kind: 'moved', to: 'x', why: 'y'}));
  });

  it('take what a record leaves behind: where it moved, what it was split into, why it was retired', () => {
    assert.ok(accepts(movedSchema, {kind: 'moved', to: 'x'}));
    assert.ok(accepts(splitSchema, {kind: 'split', to: ['x', 'y']}));
    assert.ok(!accepts(splitSchema, {kind: 'split', to: ['x']}), 'one is a move');
    const retired = {kind: 'retired', reason: 'Nobody could answer it.', asOf: '2026-01-01'};
    assert.ok(accepts(retiredSchema, retired));
    assert.ok(!accepts(retiredSchema, {...retired, reason: ''}));
  });

  it('take a citation as lawyers write it', () => {
    const requirement = {
      title: 'A clause',
      text: 'What the clause asks for, in words of our own.',
      binds: ['lea'],
      appliesTo: ['csi'],
      provenance,
    };
    const esea = 'ESEA 1111(d)(1)(B)(i)';
    const usc = '20 U.S.C. 6311(d)(1)(B)(i)';
    assert.ok(accepts(requirementSchema, {...requirement, citation: {esea, usc}}));
    assert.ok(accepts(requirementSchema, {...requirement, citation: {esea: 'ESEA 1003(e)', usc}}));
    for (const wrong of ['1111(d)', 'ESEA §1111(d)', 'ESEA 1111 (d)']) {
      assert.ok(!accepts(requirementSchema, {...requirement, citation: {esea: wrong, usc}}), wrong);
    }
    for (const wrong of ['6311(d)', '20 USC 6311(d)', '34 C.F.R. 200.12']) {
      assert.ok(!accepts(requirementSchema, {...requirement, citation: {esea, usc: wrong}}), wrong);
    }
  });

  it('take a hash of twelve signs, as text', () => {
    const words = {
      term: 'término',
      definition: 'Lo que significa, en una frase.',
      review: 'unreviewed',
      asOf: '2026-01-01',
    };
    for (const hash of ['0123456789ab', '000000000000'])
      assert.ok(accepts(glossaryTermTranslationSchema, {...words, translationOf: hash}), hash);
    for (const hash of ['0123456789AB', '0123', 123456789012, ''])
      assert.ok(!accepts(glossaryTermTranslationSchema, {...words, translationOf: hash}), String(hash));
  });

  it('hold a prompt to 8 to 30 words', () => {
    const words = (count: number) => Array(count).fill('word').join(' ');
    for (const [count, fits] of [
      [7, false],
      [8, true],
      [30, true],
      [31, false],
    ] as const) {
      assert.equal(accepts(questionSchema, {...question, prompt: words(count)}), fits, `${count} words`);
    }
  });

  it('take only ids that can be file names', () => {
    for (const id of ['a', 'principle-3', 'x2-y']) assert.ok(accepts(idSchema, id), id);
    for (const id of ['', '3a', 'A', 'a--b', 'a-', 'a_b', '../a', 'a.es'])
      assert.ok(!accepts(idSchema, id), id);
  });

  it('take only dates that exist, as precise as the source', () => {
    for (const date of ['2018', '2018-02', '2018-02-21']) assert.ok(accepts(publishedSchema, date), date);
    for (const date of ['18', '2018-13', '2018-02-30', 'May 2018', 2018])
      assert.ok(!accepts(publishedSchema, date), String(date));
    assert.ok(!accepts(daySchema, '2018-02'));
  });

  it('take only web addresses', () => {
    const partner = {
      name: 'Example',
      role: 'lead',
      description: 'What it does, in one line.',
      provenance: {description: provenance, role: provenance},
    };
    assert.ok(accepts(partnerSchema, {...partner, url: 'https://example.org'}));
    for (const url of ['javascript:alert(1)', 'ftp://example.org', 'example.org', 'https://localhost']) {
      assert.ok(!accepts(partnerSchema, {...partner, url}), url);
    }
  });

  it('take languages as browsers say them, and English only as the original', () => {
    for (const lang of ['es', 'pt-BR', 'zh-Hant']) assert.match(lang, LANGUAGE_PATTERN);
    for (const lang of ['en', 'en-GB', 'ES', 'es-mx', 'spanish']) assert.doesNotMatch(lang, LANGUAGE_PATTERN);
  });
});
