// Storybook has no newsletter provider: in the stories, these answer in its place, and are gone with the story. What truly
// happens with a provider, the tests show.

type Restore = () => void;

/** Has every signup of a story answered, as a provider would. */
export const answered = (status: number, body: unknown) => () =>
  replaceFetch(async () => Response.json(body, {status}));

/** Has every signup of a story fail before there is an answer. */
export const failing = (how: 'offline' | 'timeout' | 'unreachable' | 'forbidden' | 'never') => () => {
  const restore = replaceFetch(async input => {
    if (how === 'never') await new Promise(() => {});
    if (how === 'forbidden') announceViolation(String(input));
    throw how === 'timeout' ? new DOMException('Too late', 'TimeoutError') : new TypeError('No answer');
  });
  Object.defineProperty(navigator, 'onLine', {value: how !== 'offline', configurable: true});
  return () => {
    restore();
    Reflect.deleteProperty(navigator, 'onLine');
  };
};

/** Has forms go nowhere, so that a story opens no tab. */
export function withoutTabs(): Restore {
  const {submit} = HTMLFormElement.prototype;
  HTMLFormElement.prototype.submit = () => {};
  return () => {
    HTMLFormElement.prototype.submit = submit;
  };
}

function replaceFetch(other: typeof fetch): Restore {
  const own = globalThis.fetch;
  globalThis.fetch = other;
  return () => {
    globalThis.fetch = own;
  };
}

function announceViolation(blockedURI: string): void {
  dispatchEvent(
    new SecurityPolicyViolationEvent('securitypolicyviolation', {
      blockedURI,
      documentURI: location.href,
      disposition: 'enforce',
      effectiveDirective: 'connect-src',
      originalPolicy: '',
      violatedDirective: 'connect-src',
      statusCode: 200,
    }),
  );
}
