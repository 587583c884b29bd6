import {once} from 'node:events';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {findRoute} from './find-route.ts';
import {readBody} from './read-body.ts';
import {reply, replyToPreflight} from './reply.ts';
import {requestFaults} from './request-faults.ts';

/** A request that arrived; preflights are not listed. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  /** How it deviates from what the provider takes. */
  readonly faults: readonly string[];
}

/**
 * Stands in for every provider, on a loopback address. The first two parts of a path say how it answers and for which
 * run it counts: `/pending/42/v1/signups`. It refuses whatever deviates from the facts. `/seen/42` lists what arrived.
 */
export interface ProviderServer {
  readonly origin: string;
  /** The requests of one run, in their order. */
  seen(run: string): readonly SeenRequest[];
  close(): Promise<void>;
}

/** Starts the server on a free port. */
export async function startProviderServer(): Promise<ProviderServer> {
  const runs = new Map<string, SeenRequest[]>();
  const seen = (run: string) => runs.get(run) ?? [];

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const {how, run, path} = questionIn(request.url ?? '');
    if (how === 'seen') return sendJson(response, seen(run));
    const route = findRoute(request, path);
    if (request.method === 'OPTIONS') return replyToPreflight(response, how, route);
    const body = await readBody(request);
    const faults = route ? requestFaults(request, body, route.expected) : ['nothing is there'];
    runs.set(run, [...seen(run), {method: request.method ?? '', path, body, faults}]);
    if (!route || faults.length) return void response.writeHead(418).end(faults.join('\n'));
    return reply(response, how, route);
  }

  const http = createServer((request, response) => {
    // Whoever went away before the end of the request gets no answer.
    answer(request, response).catch(() => response.destroy());
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  return {
    origin: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    seen,
    async close() {
      http.close();
      http.closeAllConnections();
      await once(http, 'close');
    },
  };
}

function questionIn(url: string) {
  const [, how = '', run = '', path] = /^\/([^/]*)\/([^/]*)(.*)$/.exec(url) ?? [];
  return {how, run, path: path || '/'};
}

function sendJson(response: ServerResponse, value: unknown): void {
  response
    .writeHead(200, {'content-type': 'application/json', 'access-control-allow-origin': '*'})
    .end(JSON.stringify(value));
}
