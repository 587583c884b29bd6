import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {interleave, timeOf} from './interleave.ts';

describe('taking turns', () => {
  it('measures each in every round, beginning with another each time, and forgets the warm-up', async () => {
    const turns: string[] = [];
    const shares: number[] = [];
    let count = 0;
    const contestant = (name: string) => () => {
      turns.push(name);
      return count++;
    };
    const measured = await interleave(
      {a: contestant('a'), b: contestant('b')},
      {rounds: 3, warmUp: 1, progress: share => shares.push(share)},
    );
    assert.deepEqual(turns, ['a', 'b', 'b', 'a', 'a', 'b', 'b', 'a']);
    assert.deepEqual(measured, {a: [3, 4, 7], b: [2, 5, 6]});
    assert.deepEqual(shares, [0.25, 0.5, 0.75, 1]);
  });

  it('can measure the time that something takes', async () => {
    const buffer = new Int32Array(new SharedArrayBuffer(4));
    const time = await timeOf(() => Atomics.wait(buffer, 0, 0, 20))();
    assert.ok(time >= 19, `${time} ms`);
  });

  it('stops at what cannot be measured', async () => {
    const fail = () => {
      throw new Error('refused');
    };
    await assert.rejects(() => interleave({fail}, {rounds: 1, progress: () => undefined}), /refused/);
  });
});
