import {SignupError} from './signup-error.ts';
import type {
  Signup,
  SignupOutcome,
  SignupProvider,
  SignupRequest,
  SignupResponse,
  Transport,
} from './signup-provider.ts';

/** How to send; everything has a default. */
export interface SendOptions {
  /** Ends the attempt; `send` then throws the signal's reason as it is. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until an attempt without an answer ends. Default 10,000. */
  readonly timeout?: number | undefined;
  /** Default: the provider's best. */
  readonly transport?: Transport | undefined;
}

/**
 * Sends a signup by one transport: at most one request, never repeated in silence.
 * By `form-post` and `link` nothing leaves yet: the outcome holds what the caller must submit or open.
 * Throws a `SignupError` whose `next` names the transport to offer now.
 */
export async function send<Options>(
  provider: SignupProvider<Options>,
  signup: Signup,
  options: Options,
  {signal, timeout = 10_000, transport = provider.transports[0]}: SendOptions = {},
): Promise<SignupOutcome> {
  try {
    const request =
      transport === 'link' ? {url: provider.link(options)} : provider.request(signup, options, transport);
    // A `javascript:` or `data:` address must never reach a form or a link.
    if (!/^https?:/i.test(request.url)) throw new SignupError(provider.id, 'unreachable', request.url);
    if (transport !== 'fetch') return {status: 'unknown', transport, ...request} as SignupOutcome;
    const response = await ask(provider.id, request as SignupRequest, timeout, signal);
    return {transport, ...provider.result(response)};
  } catch (error) {
    // The caller's own abort is no failure of the provider.
    signal?.throwIfAborted();
    const failure = error instanceof SignupError ? error : new SignupError(provider.id, 'rejected', error);
    failure.next = provider.transports[provider.transports.indexOf(transport) + 1];
    throw failure;
  }
}

async function ask(
  id: string,
  {url, method, headers = {}, encoding, fields}: SignupRequest,
  timeout: number,
  signal?: AbortSignal,
): Promise<SignupResponse> {
  try {
    const limit = AbortSignal.timeout(timeout);
    const response = await fetch(url, {
      method,
      headers,
      // Either body brings its own content type.
      body:
        encoding === 'json'
          ? new Blob([JSON.stringify(fields)], {type: 'application/json'})
          : new URLSearchParams([...fields]),
      credentials: 'omit',
      // What was typed goes where the page's owner meant it to go, and nowhere else.
      redirect: 'error',
      referrerPolicy: 'strict-origin',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    return {status: response.status, body: await response.text()};
  } catch (error) {
    throw new SignupError(id, reasonFor(error), error);
  }
}

function reasonFor(error: unknown): 'offline' | 'timeout' | 'unreachable' {
  if (globalThis.navigator?.onLine === false) return 'offline';
  return (error as Error).name === 'TimeoutError' ? 'timeout' : 'unreachable';
}
