/** Where one address stands on one list; `none` is an address that the database does not hold. */
export type State = 'none' | 'pending' | 'active' | 'unsubscribed' | 'erased';

/** What people do. */
export type Action = 'request' | 'confirm' | 'unsubscribe' | 'erase';

/** What the ledger records of it. */
export type LedgerEvent = 'requested' | 'confirmed' | 'unsubscribed' | 'erased';

/** Where an action leads, and what it leaves in the ledger; nothing where nothing changed. */
export interface Transition {
  readonly to: State;
  readonly event?: LedgerEvent;
}

const requested: Transition = {to: 'pending', event: 'requested'};
const confirmed: Transition = {to: 'active', event: 'confirmed'};
const unsubscribed: Transition = {to: 'unsubscribed', event: 'unsubscribed'};
const erased: Transition = {to: 'erased', event: 'erased'};

const transitions: Readonly<Record<State, Partial<Record<Action, Transition>>>> = {
  none: {request: requested},
  // A second request is one more consent; pressing "unsubscribe" in a confirmation says "this was not me".
  pending: {request: requested, confirm: confirmed, unsubscribe: unsubscribed, erase: erased},
  active: {request: {to: 'active'}, confirm: {to: 'active'}, unsubscribe: unsubscribed, erase: erased},
  unsubscribed: {request: requested, unsubscribe: {to: 'unsubscribed'}, erase: erased},
  erased: {},
};

/** Where an action leads from a state; undefined where it is refused. */
export function transition(from: State, action: Action): Transition | undefined {
  return transitions[from][action];
}
