import type {Transport} from './signup-provider.ts';

/**
 * Why a signup did not get through.
 * Answered: `invalid` (what was typed), `blocked`, `rate-limited`, `rejected` (any other answer that is no acceptance).
 * Not sent: `offline`, `forbidden` (by the page's Content Security Policy).
 * Not answered: `timeout`, `unreachable`; whether the provider took the signup is then not known.
 */
export type SignupErrorReason =
  'invalid' | 'blocked' | 'rate-limited' | 'rejected' | 'offline' | 'forbidden' | 'timeout' | 'unreachable';

/** A signup that did not get through. Its message reads `[signup] [cairn] timeout`. */
export class SignupError extends Error {
  declare readonly provider: string;
  declare readonly reason: SignupErrorReason;
  /** The transport to offer now, where the provider has another; `send` takes it. */
  declare next?: Transport | undefined;

  constructor(provider: string, reason: SignupErrorReason, cause?: unknown) {
    super(`[signup] [${provider}] ${reason}`, {cause});
    this.provider = provider;
    this.reason = reason;
  }
}
