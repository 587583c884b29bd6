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
import {mottoHasProvenance} from './motto-has-provenance.ts';

const motto = {text: 'Talent matters.', attribution: 'CCSSO (2018)'};
const base = {title: original, statement: restated, asks: original};

describe('motto-has-provenance', () => {
  it('is content with a quoted motto and with none', () => {
    const principles = [principleFile(1), principleFile(2, {motto, provenance: {...base, motto: quoted}})];
    assert.deepEqual(breaches(mottoHasProvenance, exampleRecords({principles})), []);
  });

  it('reports a motto without provenance, provenance without a motto, and a motto that is not quoted', () => {
    const principles = [
      principleFile(1, {motto}),
      principleFile(2, {provenance: {...base, motto: quoted}}),
      principleFile(3, {motto, provenance: {...base, motto: restated}}),
    ];
    assert.deepEqual(breaches(mottoHasProvenance, exampleRecords({principles})), [
      'content/principles/principle-1.yaml: provenance.motto',
      'content/principles/principle-2.yaml: provenance.motto',
      'content/principles/principle-3.yaml: provenance.motto.basis',
    ]);
  });
});
