import type {ProviderId, SignupOutcome, Transport} from '@cairn-kit/signup';

/**
 * Fired before a signup is sent; cancel it to send nothing. A page that counts attempts with its own analytics counts
 * these.
 */
export class SignupSubmitEvent extends Event {
  static readonly type = 'cairn-signup-submit';
  /** Which provider the signup is for. */
  readonly provider: ProviderId;
  /** What was typed, unless the signup goes on on the provider's page. */
  readonly email: string | undefined;

  constructor(provider: ProviderId, email?: string) {
    super(SignupSubmitEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.provider = provider;
    this.email = email;
  }
}

/**
 * Fired when a signup ended, with what the provider said and never more. A page that counts signups with its own
 * analytics counts these, by `status`. It does not carry the address, so nothing personal can be counted by mistake.
 */
export class SignupSubmittedEvent extends Event {
  static readonly type = 'cairn-signup-submitted';
  /** Which provider it was. */
  readonly provider: ProviderId;
  /** `confirmed`, `pending` (a message has to be answered), or `unknown` (no more was said, or it goes on elsewhere). */
  readonly status: SignupOutcome['status'];
  /** Whether the provider says that the address was subscribed before: then nothing new was won. */
  readonly already: boolean;
  /** How it traveled: with `form-post` and `link`, what the provider did with it is not known here. */
  readonly transport: Transport;

  constructor(provider: ProviderId, outcome: SignupOutcome) {
    super(SignupSubmittedEvent.type, {bubbles: true, composed: true});
    this.provider = provider;
    this.status = outcome.status;
    this.already = 'already' in outcome;
    this.transport = outcome.transport;
  }
}
