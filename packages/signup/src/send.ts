import {ask} from './ask.ts';
import {listsOf, namedPairs} from './named-pairs.ts';
import {SignupError} from './signup-error.ts';
import type {
  FormRequest,
  Signup,
  SignupOptions,
  SignupOutcome,
  SignupProvider,
  SignupResponse,
  Transport,
} from './signup-provider.ts';

/** How to send; everything has a default. */
export interface SendOptions {
  /** Ends the attempt; `send` then throws the signal's reason as it is. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until an attempt without an answer ends. Default 10,000. */
  readonly timeout?: number | undefined;
  /** Default: the provider's best, and the next where the page forbids that one. */
  readonly transport?: Transport | undefined;
}

/**
 * Sends a signup once, and never again in silence.
 * By `form-post` and `link` nothing leaves yet: the outcome holds what the caller must submit or open.
 * Throws a `SignupError` whose `next` names the transport to offer now.
 */
export async function send(
  provider: SignupProvider,
  signup: Signup,
  options: SignupOptions,
  how: SendOptions = {},
): Promise<SignupOutcome> {
  const possible = transportsOf(provider, options);
  const transport = how.transport ?? possible[0] ?? 'link';
  try {
    return await attempt({provider, signup, options, transport, signal: limited(how)});
  } catch (error) {
    // The caller's own abort is no failure of the provider.
    how.signal?.throwIfAborted();
    const failure = error instanceof SignupError ? error : new SignupError(provider.id, 'rejected', error);
    failure.next = possible[possible.indexOf(transport) + 1];
    if (failure.reason !== 'forbidden' || how.transport || !failure.next) throw failure;
    // Nothing has left the page, so falling asks nobody.
    return send(provider, signup, options, {...how, transport: failure.next});
  }
}

/** The transports for which a provider has all that it needs, best first. */
export function transportsOf(provider: SignupProvider, options: SignupOptions): Transport[] {
  return provider.transports.filter(transport => transport !== 'link' || provider.link(options));
}

/** The form that a browser submits, with or without script. Only where `form-post` is among the provider's transports. */
export function formFor(provider: SignupProvider, signup: Signup, options: SignupOptions): FormRequest {
  return requestOf({provider, signup, options}, 'form-post') as FormRequest;
}

function limited({signal, timeout = 10_000}: SendOptions): AbortSignal {
  const limit = AbortSignal.timeout(timeout);
  return signal ? AbortSignal.any([signal, limit]) : limit;
}

/** One signup on its way by one transport. */
interface Attempt {
  readonly provider: SignupProvider;
  readonly signup: Signup;
  readonly options: SignupOptions;
  readonly transport: Transport;
  readonly signal: AbortSignal;
}

async function attempt(sending: Attempt): Promise<SignupOutcome> {
  const {provider, options, transport, signal} = sending;
  const {id} = provider;
  if (globalThis.navigator?.onLine === false) throw new SignupError(id, 'offline');
  if (transport === 'link')
    return {status: 'unknown', transport, url: webAddress(id, provider.link(options) ?? '')};

  if (transport === 'form-post') {
    const form = formFor(provider, sending.signup, options);
    webAddress(id, form.url);
    return {status: 'unknown', transport, ...form};
  }
  const request = requestOf(sending, 'fetch', await askBefore(sending));
  return outcomeOf(provider, await ask(id, request, signal));
}

async function askBefore({provider, options, signal}: Attempt): Promise<string | undefined> {
  const question = provider.before?.(options);
  if (!question) return undefined;
  const {status, body} = await ask(provider.id, question, signal);
  return status === 200 ? body : undefined;
}

function requestOf(
  {provider, signup, options}: Pick<Attempt, 'provider' | 'signup' | 'options'>,
  transport: 'fetch' | 'form-post',
  token?: string,
) {
  const named = namedPairs(provider, signup, options);
  const lists = listsOf(signup, options);
  return provider.request!(signup, options, {transport, named, lists, token});
}

function outcomeOf(provider: SignupProvider, response: SignupResponse): SignupOutcome {
  const transport = 'fetch';
  const reading = provider.result!(response);
  if (reading === 'already-subscribed') return {status: 'confirmed', already: true, transport};
  if (reading === 'confirmed' || reading === 'pending' || reading === 'unknown')
    return {status: reading, transport};
  throw new SignupError(provider.id, reading, response);
}

// A `javascript:` or `data:` address must never reach a form or a link.
function webAddress(id: string, url: string): string {
  if (!/^https?:/i.test(url)) throw new SignupError(id, 'unreachable', url);
  return url;
}
