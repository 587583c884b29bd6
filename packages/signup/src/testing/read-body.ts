import type {IncomingMessage} from 'node:http';
import {buffer} from 'node:stream/consumers';
import type {ExpectedRequest} from './provider-facts.ts';

/** The content type without its parameters. */
export const mediaType = (request: IncomingMessage) => request.headers['content-type']?.split(';')[0];

/** A request's body: JSON, or the pairs of a form; undefined where there is none that can be read. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const bytes = await buffer(request);
  if (!bytes.length) return undefined;
  try {
    if (mediaType(request) === 'application/json') return JSON.parse(bytes.toString()) as unknown;
    const headers = {'content-type': request.headers['content-type'] ?? ''};
    return [...(await new Response(new Uint8Array(bytes), {headers}).formData())];
  } catch {
    return bytes.toString();
  }
}

/** What is wrong with a body, by what any signup's may be. */
export function bodyFaults(body: unknown, {body: schema, contentType}: ExpectedRequest): string[] {
  if (!schema) return body === undefined ? [] : ['there is a body'];
  const value = contentType === 'application/json' ? body : grouped(body);
  const {error} = schema.safeParse(value);
  return (error?.issues ?? []).map(({path, message}) => `body ${path.join('.')}: ${message}`);
}

function grouped(pairs: unknown): unknown {
  if (!Array.isArray(pairs)) return pairs;
  const groups = Map.groupBy(pairs as [string, string][], ([name]) => name);
  return Object.fromEntries([...groups].map(([name, all]) => [name, all.map(([, value]) => value)]));
}
