import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  breaches,
  exampleRecords,
  original,
  principleFile,
  quoted,
  restated,
} from '../testing/example-records.ts';
import {quotesAreShort} from './quotes-are-short.ts';

const withMotto = (text: string) =>
  exampleRecords({
    principles: [
      principleFile(1, {
        motto: {text, attribution: 'CCSSO (2018)'},
        provenance: {title: original, statement: restated, asks: original, motto: quoted},
      }),
    ],
  });

describe('quotes-are-short', () => {
  it('is content with one sentence', () => {
    assert.deepEqual(breaches(quotesAreShort, withMotto("If everything's a priority, nothing is.")), []);
  });

  it('reports a quotation of two sentences', () => {
    const records = withMotto('Talent matters. So does time.');
    assert.deepEqual(breaches(quotesAreShort, records), [
      'content/principles/principle-1.yaml: provenance.motto',
    ]);
  });

  it('is content with a restated text of any length', () => {
    const principles = [principleFile(1, {statement: 'One sentence. Another sentence. And a third.'})];
    assert.deepEqual(breaches(quotesAreShort, exampleRecords({principles})), []);
  });
});
