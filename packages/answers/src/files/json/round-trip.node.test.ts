import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {anyEntries} from '../testing/entries.ts';
import {exampleEntries, exampleFile, hereEntry} from '../testing/example.ts';
import {anyText, numRuns} from '../testing/texts.ts';
import type {AnswersFile} from './answers-file.ts';
import {readAnswersFile} from './read-answers-file.ts';
import {verifyAnswersFile} from './verify-answers-file.ts';
import {writeAnswersFile} from './write-answers-file.ts';

const anyFile: fc.Arbitrary<AnswersFile> = fc.record(
  {
    list: anyText,
    saved: fc
      .date({noInvalidDate: true, min: new Date(0), max: new Date(4e12)})
      .map(date => date.toISOString()),
    savedBy: anyText,
    page: anyText,
    note: anyText,
    entries: anyEntries,
    more: fc.dictionary(fc.constantFrom('pack', 'schools', 'constructor'), fc.jsonValue({maxDepth: 5}), {
      minKeys: 1,
      noNullPrototype: true,
    }),
  },
  {requiredKeys: ['list', 'saved', 'entries'], noNullPrototype: true},
);

const read = (source: string | Uint8Array): AnswersFile => {
  const reading = readAnswersFile(source);
  assert.equal(reading.outcome, 'read', JSON.stringify(reading));
  return (reading as {file: AnswersFile}).file;
};

/** `JSON.parse` and JSON itself know only one zero. */
const withoutMinusZero = (file: AnswersFile) => !/-0[,}\]]/.test(fc.stringify(file));

/** A name that reaches what all objects share is refused, wherever it stands. */
const withoutProto = ({more}: AnswersFile) => !JSON.stringify(more ?? {}).includes('"__proto__":');

const byKey = (file: AnswersFile) => ({
  ...file,
  entries: file.entries.toSorted((a, b) => (a.key.join('\n') < b.key.join('\n') ? -1 : 1)),
});

describe('a .cairn.json file', () => {
  it('gives back everything that was written, whatever people wrote', () => {
    const property = fc.property(anyFile.filter(withoutMinusZero).filter(withoutProto), file => {
      const text = writeAnswersFile(file);
      assert.deepEqual(byKey(read(text)), byKey(file));
      assert.deepEqual(verifyAnswersFile(new TextEncoder().encode(text), file), []);
      assert.equal(writeAnswersFile(read(text)), text);
    });
    fc.assert(property, {numRuns});
  });

  it('is the same text whatever the order in which the answers were written down', () => {
    const backwards = exampleEntries.toReversed().map(({key, fields}) => ({
      key,
      fields: Object.fromEntries(Object.entries(fields).toReversed()),
    }));
    assert.equal(writeAnswersFile({...exampleFile, entries: backwards}), writeAnswersFile(exampleFile));
  });

  it('does not say where somebody left off in their browser', () => {
    const text = writeAnswersFile({...exampleFile, entries: [...exampleEntries, hereEntry]});
    assert.equal(text, writeAnswersFile(exampleFile));
  });
});

describe('verifyAnswersFile', () => {
  const text = writeAnswersFile(exampleFile);
  const codes = (written: string) =>
    verifyAnswersFile(written, exampleFile).map(({code, where}) => [code, where]);

  it('finds nothing wrong with a file that holds what was meant', () => {
    assert.deepEqual(codes(text), []);
  });

  it('names the answer that did not arrive as it was meant', () => {
    assert.deepEqual(codes(text.replace('Ben Carter', 'Ben')), [['not-written', 'list/person/ben-carter']]);
    assert.deepEqual(codes(text.replace('"The principal.', '"The principal')), [
      ['not-written', 'answers/lincoln-middle-school/baseline/who-decides'],
    ]);
  });

  it('notices a missing note, an answer too many, and a file that broke off', () => {
    assert.deepEqual(codes(text.replace('five years', 'four years')), [['not-written', '']]);
    const more = writeAnswersFile({
      ...exampleFile,
      entries: [...exampleEntries, {key: ['answers', 's', 'c', 'q'], fields: {}}],
    });
    assert.deepEqual(codes(more), [['not-written', '']]);
    assert.deepEqual(codes(text.slice(0, -10)), [['incomplete', '']]);
  });
});
