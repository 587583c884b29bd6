import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breaches, exampleRecords, principleFile} from '../testing/example-records.ts';
import {numbersComplete} from './numbers-complete.ts';

const ten = Array.from({length: 10}, (_, index) => principleFile(index + 1));

describe('numbers-complete', () => {
  it('is content with the numbers 1 to 10', () => {
    assert.deepEqual(breaches(numbersComplete, exampleRecords({principles: ten})), []);
  });

  it('reports a number that is used twice and the one that is missing for it', () => {
    const records = exampleRecords({
      principles: [...ten.slice(0, 9), {...principleFile(10), data: principleFile(9).data}],
    });
    const [twice, missing] = numbersComplete.check(records);
    assert.equal(twice?.file, 'content/principles/principle-10.yaml');
    assert.match(missing?.wrong ?? '', /no principle has the number 10/);
  });

  it('does not report a number as missing whose file is reported already', () => {
    const unreadable = [
      {kind: 'principle' as const, id: 'principle-10', file: 'content/principles/principle-10.yaml'},
    ];
    assert.deepEqual(
      breaches(numbersComplete, exampleRecords({principles: ten.slice(0, 9), unreadable})),
      [],
    );
  });
});
