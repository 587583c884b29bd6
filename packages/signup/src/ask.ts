import {SignupError, type SignupErrorReason} from './signup-error.ts';
import type {Pair, SignupRequest, SignupResponse} from './signup-provider.ts';

/** What `ask` fetches: a signup's request, or what comes before it. */
type Question = {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
} & Partial<SignupRequest>;

/** Makes one request and reads the whole answer. Throws a `SignupError` where there is none to read. */
export async function ask(id: string, question: Question, signal: AbortSignal): Promise<SignupResponse> {
  const {url, headers = {}, method = 'GET'} = question;
  const policy = watchPolicy(url);
  try {
    const response = await fetch(url, {
      method,
      headers,
      body: bodyOf(question),
      credentials: 'omit',
      // What was typed goes where the page's owner meant it to go, and nowhere else.
      redirect: 'error',
      referrerPolicy: 'strict-origin',
      signal,
    });
    return {status: response.status, body: await response.text()};
  } catch (error) {
    throw new SignupError(id, (await policy.forbids()) ? 'forbidden' : reasonFor(error), error);
  } finally {
    policy.forget();
  }
}

// Each body brings its own content type.
function bodyOf({encoding, fields}: Question): BodyInit | null {
  if (!fields) return null;
  if (encoding === 'json') return new Blob([JSON.stringify(fields)], {type: 'application/json'});
  const pairs = fields as readonly Pair[];
  if (encoding === 'form') return new URLSearchParams(pairs.map(([name, value]) => [name, value]));
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
}

/** Notices when the page's Content Security Policy forbids a request: it has then not left the page. */
function watchPolicy(url: string) {
  const type = 'securitypolicyviolation';
  let forbidden = false;
  const notice = (event: Event) => {
    const {disposition, effectiveDirective, blockedURI} = event as SecurityPolicyViolationEvent;
    forbidden ||=
      disposition === 'enforce' &&
      effectiveDirective === 'connect-src' &&
      blockedURI.startsWith(new URL(url).origin);
  };
  globalThis.addEventListener?.(type, notice);
  return {
    async forbids() {
      // The request fails first, and the event follows as a task of its own.
      await new Promise(resolve => setTimeout(resolve));
      return forbidden;
    },
    forget: () => globalThis.removeEventListener?.(type, notice),
  };
}

function reasonFor(error: unknown): SignupErrorReason {
  if (globalThis.navigator?.onLine === false) return 'offline';
  return (error as Error).name === 'TimeoutError' ? 'timeout' : 'unreachable';
}
