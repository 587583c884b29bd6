import autocannon from 'autocannon';

/** What one run showed. */
export interface Load {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p99: number;
  /** How many answers had each status. */
  readonly statuses: ReadonlyMap<number, number>;
  /** Answers of 429 or 503 that do not say when to come again. */
  readonly withoutRetryAfter: number;
  /** Connections that broke, and answers that never came. */
  readonly errors: number;
}

/** How to load. */
export interface LoadOptions {
  readonly seconds: number;
  readonly connections: number;
  /** Requests a second; without it as many as go. */
  readonly rate?: number;
  /** Of ten requests, one asks for a page, and one for a link to the preferences. */
  readonly isMixed?: boolean;
}

/** Loads a server on the loopback address. */
export async function load(url: string, {seconds, connections, rate, isMixed}: LoadOptions): Promise<Load> {
  const statuses = new Map<number, number>();
  let withoutRetryAfter = 0;
  const onResponse: autocannon.Request['onResponse'] = (status, _body, _context, headers) => {
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if ((status === 429 || status === 503) && !hasRetryAfter(headers)) withoutRetryAfter++;
  };
  const post: autocannon.Request = {method: 'POST', path: '/v1/signups', setupRequest: setSignup, onResponse};
  const others: autocannon.Request[] = [
    {method: 'GET', path: '/signup', onResponse},
    {method: 'POST', path: '/v1/preferences-links', setupRequest: setLinkRequest, onResponse},
  ];
  const result = await autocannon({
    url,
    duration: seconds,
    connections,
    ...(rate === undefined ? {} : {overallRate: rate}),
    requests: isMixed ? [...Array.from({length: 8}, () => post), ...others] : [post],
  });
  return {
    perSecond: result.requests.average,
    p99: result.latency.p99,
    statuses,
    withoutRetryAfter,
    errors: result.errors + result.timeouts,
  };
}

function hasRetryAfter(headers: object | undefined): boolean {
  return Object.keys(headers ?? {}).some(name => name.toLowerCase() === 'retry-after');
}

const consent = {
  text: 'Send me one email a week. I can unsubscribe anytime.',
  version: '2026-11',
  lang: 'en',
};

let number = 0;

// A signup like no other, from a network like few others.
function setSignup(request: autocannon.Request): autocannon.Request {
  const source = 'https://www.example.gov/improvement';
  return fill(request, {email: `person${++number}@example.org`, lists: ['weekly'], consent, source});
}

function setLinkRequest(request: autocannon.Request): autocannon.Request {
  return fill(request, {email: `person${++number}@example.org`});
}

function fill(request: autocannon.Request, body: object): autocannon.Request {
  const ip = `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
  request.headers = {
    'content-type': 'application/json',
    origin: 'https://www.example.gov',
    'x-forwarded-for': ip,
  };
  request.body = JSON.stringify(body);
  return request;
}
