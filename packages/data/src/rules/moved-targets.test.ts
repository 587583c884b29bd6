import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breaches, exampleRecords, questionFile} from '../testing/example-records.ts';
import {movedTargets} from './moved-targets.ts';
import type {ForwardingFile} from './records.ts';

const forwarding = (id: string, data: ForwardingFile['data']): ForwardingFile => ({
  kind: 'question',
  id,
  file: `content/questions/${id}.yaml`,
  data,
});

const moved = (id: string, to: string) => forwarding(id, {kind: 'moved', to});
const split = (id: string, ...to: string[]) => forwarding(id, {kind: 'split', to});
const retired = (id: string) =>
  forwarding(id, {kind: 'retired', reason: 'Nobody answered it.', asOf: '2026-01-01'});

describe('moved-targets', () => {
  it('is content with a forwarding record that leads to a record of its kind', () => {
    const records = exampleRecords({questions: [questionFile('new')], forwarding: [moved('old', 'new')]});
    assert.deepEqual(breaches(movedTargets, records), []);
  });

  it('reports chains, circles, lost targets and targets of another kind', () => {
    const records = exampleRecords({
      questions: [questionFile('new')],
      forwarding: [
        moved('older', 'old'),
        moved('old', 'new'),
        moved('round', 'round'),
        moved('lost', 'nowhere'),
        moved('other', 'memo'),
      ],
    });
    assert.deepEqual(breaches(movedTargets, records), [
      'content/questions/older.yaml: to',
      'content/questions/round.yaml: to',
      'content/questions/lost.yaml: to',
      'content/questions/other.yaml: to',
    ]);
  });

  it('is content with a record that was split into several of its kind, and with one that was retired', () => {
    const records = exampleRecords({
      questions: [questionFile('a'), questionFile('b', {order: 20})],
      forwarding: [split('both', 'a', 'b'), retired('gone')],
    });
    assert.deepEqual(breaches(movedTargets, records), []);
  });

  it('reports each part of a split that is lost, of another kind, or itself gone', () => {
    const records = exampleRecords({
      questions: [questionFile('a')],
      forwarding: [
        split('both', 'a', 'nowhere'),
        split('kinds', 'memo', 'a'),
        split('chain', 'both', 'gone'),
        split('round', 'round', 'a'),
        moved('late', 'gone'),
        retired('gone'),
      ],
    });
    assert.deepEqual(breaches(movedTargets, records), [
      'content/questions/both.yaml: to[1]',
      'content/questions/kinds.yaml: to[0]',
      'content/questions/chain.yaml: to[0]',
      'content/questions/chain.yaml: to[1]',
      'content/questions/round.yaml: to[0]',
      'content/questions/late.yaml: to',
    ]);
  });
});
