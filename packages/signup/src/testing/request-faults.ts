import type {IncomingMessage} from 'node:http';
import type {ExpectedRequest} from './provider-facts.ts';
import {bodyFaults, mediaType} from './read-body.ts';

// What a browser adds to each request by itself.
const browserHeaders = new Set(
  `host connection accept accept-encoding accept-language user-agent content-type content-length origin referer
   upgrade-insecure-requests cache-control pragma priority`.split(/\s+/),
);

/** How a request deviates from what the provider takes; nothing when it does not. */
export function requestFaults(request: IncomingMessage, body: unknown, expected: ExpectedRequest): string[] {
  const wanted: Readonly<Record<string, string>> = expected.headers ?? {};
  const unasked = Object.keys(request.headers).filter(
    name => !browserHeaders.has(name) && !name.startsWith('sec-') && !(name in wanted),
  );
  return [
    ...(request.method === expected.method ? [] : [`method ${request.method}`]),
    ...(mediaType(request) === expected.contentType ? [] : [`content type ${mediaType(request)}`]),
    ...unasked.map(name => `unasked header ${name}`),
    ...Object.entries(wanted)
      .filter(([name, value]) => request.headers[name] !== value)
      .map(([name]) => `header ${name}: ${String(request.headers[name])}`),
    ...refererFaults(request),
    ...bodyFaults(body, expected),
  ];
}

// Where the page lies on its site is nobody's business.
function refererFaults({headers: {referer}}: IncomingMessage): string[] {
  return referer && new URL(referer).pathname !== '/' ? [`referer ${referer}`] : [];
}
