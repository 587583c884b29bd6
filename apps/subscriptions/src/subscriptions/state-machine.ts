/** Where one person stands on one list; `none` is a pair that the database does not hold. */
export type State = 'none' | 'pending' | 'active' | 'unsubscribed' | 'bounced' | 'erased';

/** What happens to a subscription. `choose` is the preferences page, whose link proves the address. */
export type Action = 'request' | 'confirm' | 'choose' | 'import' | 'unsubscribe' | 'bounce' | 'erase';

/** What the ledger records: of a subscription, and in the last line of a person. */
export type LedgerEvent =
  | 'requested'
  | 'confirmed'
  | 'imported'
  | 'unsubscribed'
  | 'bounced'
  | 'erased'
  | 'said-not-me'
  | 'changed-address';

/** Where an action leads, and what it leaves in the ledger; nothing where nothing changed. */
export interface Transition {
  readonly to: Exclude<State, 'none'>;
  readonly event?: LedgerEvent;
}

const requested: Transition = {to: 'pending', event: 'requested'};
const confirmed: Transition = {to: 'active', event: 'confirmed'};
const imported: Transition = {to: 'active', event: 'imported'};
const unsubscribed: Transition = {to: 'unsubscribed', event: 'unsubscribed'};
const bounced: Transition = {to: 'bounced', event: 'bounced'};
const erased: Transition = {to: 'erased', event: 'erased'};
const stillActive: Transition = {to: 'active'};

const transitions: Readonly<Record<State, Partial<Record<Action, Transition>>>> = {
  none: {request: requested, choose: confirmed, import: imported},
  // A second request is one more consent; "unsubscribe" in a confirmation says that nobody wants it.
  pending: {
    request: requested,
    confirm: confirmed,
    choose: confirmed,
    unsubscribe: unsubscribed,
    bounce: bounced,
    erase: erased,
  },
  active: {
    request: stillActive,
    confirm: stillActive,
    choose: stillActive,
    import: stillActive,
    unsubscribe: unsubscribed,
    bounce: bounced,
    erase: erased,
  },
  // An old file of subscribers never brings anybody back.
  unsubscribed: {
    request: requested,
    choose: confirmed,
    unsubscribe: {to: 'unsubscribed'},
    erase: erased,
  },
  bounced: {
    request: requested,
    choose: confirmed,
    unsubscribe: unsubscribed,
    bounce: {to: 'bounced'},
    erase: erased,
  },
  erased: {},
};

/** Where an action leads from a state; undefined where it is refused. */
export function transition(from: State, action: Action): Transition | undefined {
  return transitions[from][action];
}
