import autocannon from 'autocannon';

/** What one run showed. */
export interface Load {
  readonly perSecond: number;
  readonly p99: number;
  readonly statuses: Readonly<Record<string, number>>;
  readonly errors: number;
}

let number = 0;

/** A signup like no other, from a network like few others. */
export function signup(): {body: string; headers: Record<string, string>} {
  const index = ++number;
  const ip = `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;
  const consent = {
    text: 'Send me one email a week. I can unsubscribe anytime.',
    version: '2026-11',
    lang: 'en',
  };
  return {
    body: JSON.stringify({
      email: `person${index}@example.org`,
      lists: ['weekly'],
      consent,
      source: 'https://www.example.gov/improvement',
    }),
    headers: {'content-type': 'application/json', 'x-forwarded-for': ip},
  };
}

/** How to load. */
export interface LoadOptions {
  readonly seconds: number;
  readonly connections: number;
  /** Requests a second; without it as many as go. */
  readonly rate?: number;
  /** Asks for pages and links as well. */
  readonly isMixed?: boolean;
}

/** Loads a server on the loopback address. */
export async function load(url: string, options: LoadOptions): Promise<Load> {
  const post: autocannon.Request = {
    method: 'POST',
    path: '/v1/signups',
    setupRequest: request => ({...request, ...signup()}),
  };
  const others: autocannon.Request[] = [
    {method: 'GET', path: '/signup'},
    {
      method: 'POST',
      path: '/v1/preferences-links',
      setupRequest: request => ({
        ...request,
        ...signup(),
        body: JSON.stringify({email: 'nobody@example.org'}),
      }),
    },
  ];
  const result = await autocannon({
    url,
    duration: options.seconds,
    connections: options.connections,
    ...(options.rate === undefined ? {} : {overallRate: options.rate}),
    requests: options.isMixed ? [post, post, post, post, post, post, post, post, ...others] : [post],
  });
  const statuses = Object.fromEntries(
    Object.entries(result.statusCodeStats ?? {}).map(([status, {count = 0}]) => [status, count]),
  );
  return {
    perSecond: result.requests.average,
    p99: result.latency.p99,
    statuses,
    errors: result.errors + result.timeouts,
  };
}
