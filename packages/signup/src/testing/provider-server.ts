import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {text} from 'node:stream/consumers';
import {isDeepStrictEqual} from 'node:util';
import type {ProviderAnswer} from './contract.ts';

/** A request as the provider's documentation has it. */
export interface ExpectedRequest {
  readonly method: string;
  readonly path: string;
  readonly contentType: 'application/json' | 'application/x-www-form-urlencoded;charset=UTF-8';
  /** Headers beyond those that every browser sends. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The JSON body, or the pairs of the form in their order. */
  readonly body: unknown;
}

/** A server on the loopback address that stands in for a provider, and lists how a request deviates. */
export interface ProviderServer {
  readonly origin: string;
  readonly requests: number;
  readonly deviations: readonly string[];
  expect(request: ExpectedRequest, answer: ProviderAnswer | 'silence' | 'half' | 'cut'): void;
  close(): Promise<void>;
}

// What a browser, or Node in its place, adds to each request by itself.
const browserHeaders = new Set(
  'host connection accept accept-encoding accept-language user-agent sec-fetch-mode content-type content-length origin'.split(
    ' ',
  ),
);

/** Starts the server on a free port. */
export async function startProviderServer(): Promise<ProviderServer> {
  let expected: Parameters<ProviderServer['expect']>;
  const seen = {requests: 0, deviations: [] as string[]};
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    seen.requests++;
    const deviations = await compare(request, expected[0]);
    seen.deviations.push(...deviations);
    if (deviations.length > 0) response.writeHead(418).end(deviations.join('\n'));
    else reply(response, expected[1]);
  };
  const http = createServer((request, response) => {
    // Whoever went away before the end of the request gets no answer.
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>(resolve => http.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    get requests() {
      return seen.requests;
    },
    get deviations() {
      return seen.deviations;
    },
    expect(...args) {
      expected = args;
      seen.requests = 0;
      seen.deviations = [];
    },
    close() {
      http.closeAllConnections();
      return new Promise(resolve => http.close(() => resolve()));
    },
  };
}

async function compare(request: IncomingMessage, expected: ExpectedRequest): Promise<string[]> {
  const body = await text(request);
  const json = expected.contentType === 'application/json';
  const unasked = Object.keys(request.headers).filter(
    name => !browserHeaders.has(name) && !(name in (expected.headers ?? {})),
  );
  const checks: ReadonlyArray<readonly [what: string, got: unknown, wanted: unknown]> = [
    ['method', request.method, expected.method],
    ['path', request.url, expected.path],
    ['content type', request.headers['content-type'], expected.contentType],
    ['unasked headers', unasked, []],
    ...Object.entries(expected.headers ?? {}).map(
      ([name, value]) => [`header ${name}`, request.headers[name], value] as const,
    ),
    ['body', json ? readJson(body) : [...new URLSearchParams(body)], expected.body],
  ];
  return checks
    .filter(([, got, wanted]) => !isDeepStrictEqual(got, wanted))
    .map(([what, got, wanted]) => `${what}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`);
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return body;
  }
}

function reply(response: ServerResponse, answer: ProviderAnswer | 'silence' | 'half' | 'cut'): void {
  if (answer === 'silence') return;
  if (answer === 'cut') response.destroy();
  else if (answer === 'half') response.writeHead(202, {'content-length': 100}).write('{"status"');
  else response.writeHead(answer.status, answer.headers).end(answer.body);
}
