import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {exactly, ratiosOf, spreadOf} from './spread.ts';

describe('a spread', () => {
  it('is the middle, the least and the most', () => {
    assert.deepEqual(spreadOf([9, 1, 3]), {median: 3, min: 1, max: 9, runs: 3});
    assert.deepEqual(spreadOf([4, 1, 2, 10]), {median: 3, min: 1, max: 10, runs: 4});
    assert.deepEqual(exactly(5), {median: 5, min: 5, max: 5, runs: 1});
  });

  it('orders numbers as numbers', () => {
    assert.equal(spreadOf([10, 9, 100]).median, 10);
  });

  it('is none of nothing', () => {
    assert.throws(() => spreadOf([]), /Nothing was measured/);
  });

  it('of ratios compares what was measured in the same round', () => {
    // The machine was ten times as slow in the second round.
    assert.deepEqual(ratiosOf([2, 30, 2], [1, 10, 1]), {median: 2, min: 2, max: 3, runs: 3});
    assert.throws(() => ratiosOf([1], [1, 2]), /not measured in the same rounds/);
  });
});
