import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {breaches, exampleRecords, questionFile} from '../testing/example-records.ts';
import {movedTargets} from './moved-targets.ts';
import type {MovedFile} from './records.ts';

const moved = (id: string, to: string): MovedFile => ({
  kind: 'question',
  id,
  file: `content/questions/${id}.yaml`,
  data: {kind: 'moved', to},
});

describe('moved-targets', () => {
  it('is content with a forwarding record that leads to a record of its kind', () => {
    const records = exampleRecords({questions: [questionFile('new')], moved: [moved('old', 'new')]});
    assert.deepEqual(breaches(movedTargets, records), []);
  });

  it('reports chains, circles, lost targets and targets of another kind', () => {
    const records = exampleRecords({
      questions: [questionFile('new')],
      moved: [
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
});
