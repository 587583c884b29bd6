import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breaches, exampleRecords, questionFile} from '../testing/example-records.ts';
import {ordersUnique} from './orders-unique.ts';

describe('orders-unique', () => {
  it('reports the second question of a principle with the same order', () => {
    const questions = [
      questionFile('a', {order: 10}),
      questionFile('b', {order: 10}),
      questionFile('c', {order: 20}),
    ];
    assert.deepEqual(breaches(ordersUnique, exampleRecords({questions})), [
      'content/questions/b.yaml: order',
    ]);
  });

  it('is content when the same order belongs to different principles', () => {
    const questions = [
      questionFile('a', {order: 10}),
      questionFile('b', {order: 10, principle: 'principle-2'}),
    ];
    assert.deepEqual(breaches(ordersUnique, exampleRecords({questions})), []);
  });
});
