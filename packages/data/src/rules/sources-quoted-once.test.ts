import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  breaches,
  exampleRecords,
  original,
  principleFile,
  questionFile,
  quoted,
  restated,
} from '../testing/example-records.ts';
import {sourcesQuotedOnce} from './sources-quoted-once.ts';

const quoting = (number: number, resource: string) =>
  principleFile(number, {
    motto: {text: 'Talent matters.', attribution: 'CCSSO (2018)'},
    provenance: {
      title: original,
      statement: restated,
      asks: original,
      motto: {...quoted, sources: [{resource}]},
    },
  });

describe('sources-quoted-once', () => {
  it('is content with quotations from two sources', () => {
    const records = exampleRecords({principles: [quoting(1, 'deep-dive-1'), quoting(2, 'memo')]});
    assert.deepEqual(breaches(sourcesQuotedOnce, records), []);
  });

  it('reports the second quotation from one source, wherever it stands', () => {
    const records = exampleRecords({principles: [quoting(1, 'memo'), quoting(2, 'memo')]});
    assert.deepEqual(breaches(sourcesQuotedOnce, records), [
      'content/principles/principle-2.yaml: provenance.motto',
    ]);
  });

  it('reports a record of several texts that is said to be quoted', () => {
    const records = exampleRecords({questions: [questionFile('a', {provenance: quoted})]});
    assert.deepEqual(breaches(sourcesQuotedOnce, records), ['content/questions/a.yaml: provenance']);
  });
});
