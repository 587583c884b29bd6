import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {transition, type Action, type State} from './state-machine.ts';

const states: readonly State[] = ['none', 'pending', 'active', 'unsubscribed', 'bounced', 'erased'];
const actions: readonly Action[] = [
  'request',
  'confirm',
  'choose',
  'import',
  'unsubscribe',
  'bounce',
  'erase',
];

describe('the state machine', () => {
  it('leads where this table says', () => {
    const table = states.map(state =>
      [state, ...actions.map(action => transition(state, action)?.to ?? '-')].join(' '),
    );
    assert.deepEqual(table, [
      //       request confirm choose import unsubscribe bounce erase
      'none pending - active active - - -',
      'pending pending active active - unsubscribed bounced erased',
      'active active active active active unsubscribed bounced erased',
      'unsubscribed pending - active - unsubscribed - erased',
      'bounced pending - active - unsubscribed bounced erased',
      'erased - - - - - - -',
    ]);
  });

  it('records an event exactly where a state is entered, or a consent is given again', () => {
    for (const state of states) {
      for (const action of actions) {
        const step = transition(state, action);
        const again = state === 'pending' && action === 'request';
        if (step) assert.equal(step.event !== undefined, step.to !== state || again, `${state} ${action}`);
      }
    }
  });

  it('is active only after a confirmation, a choice or an import, with nothing between that undid it', () => {
    const given: readonly Action[] = ['confirm', 'choose', 'import'];
    const undone: readonly Action[] = ['request', 'unsubscribe', 'bounce', 'erase'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actions), {maxLength: 30}), taken => {
        let state: State = 'none';
        let isGiven = false;
        for (const action of taken) {
          const step = transition(state, action);
          if (!step) continue;
          if (given.includes(action)) isGiven = true;
          if (undone.includes(action) && step.to !== 'active') isGiven = false;
          state = step.to;
          assert.equal(state === 'active', isGiven);
        }
      }),
      {numRuns: 10_000, seed: 20261122},
    );
  });
});
