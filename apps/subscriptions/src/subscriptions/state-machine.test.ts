import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {transition, type Action, type State} from './state-machine.ts';

const states: readonly State[] = ['none', 'pending', 'active', 'unsubscribed', 'erased'];
const actions: readonly Action[] = ['request', 'confirm', 'unsubscribe', 'erase'];

describe('the state machine', () => {
  it('leads where this table says', () => {
    const table = states.map(state =>
      [state, ...actions.map(action => transition(state, action)?.to ?? '-')].join(' '),
    );
    assert.deepEqual(table, [
      //           request confirm unsubscribe erase
      'none pending - - -',
      'pending pending active unsubscribed erased',
      'active active active unsubscribed erased',
      'unsubscribed pending - unsubscribed erased',
      'erased - - - -',
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

  it('is active only after a request and a confirmation with nothing between that undid them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...actions), {maxLength: 30}), taken => {
        let state: State = 'none';
        let requested = false;
        let confirmed = false;
        for (const action of taken) {
          const step = transition(state, action);
          if (!step) continue;
          if (action === 'request') requested = true;
          if (action === 'confirm') confirmed = requested;
          if (action === 'unsubscribe' || action === 'erase') requested = confirmed = false;
          state = step.to;
          assert.equal(state === 'active', requested && confirmed);
        }
      }),
      {numRuns: 10_000, seed: 20261122},
    );
  });
});
