import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {getRequestListener} from '@hono/node-server';
import {second} from './clock.ts';
import type {App} from './site.ts';

/** A server that is up. */
export interface Listening {
  readonly url: string;
  /** Takes no new connection, and waits for the answers that are under way. */
  close(): Promise<void>;
}

/** Serves the app; port 0 takes any free one. */
export async function listen(app: App, port: number, host: string): Promise<Listening> {
  const answer = getRequestListener(app.fetch);
  const server = createServer(
    {requestTimeout: 30 * second, headersTimeout: 15 * second},
    (request, response) => void answer(request, response),
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const {address, port: actual, family} = server.address() as AddressInfo;
  return {
    url: `http://${family === 'IPv6' ? `[${address}]` : address}:${actual}`,
    close: () => close(server),
  };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    // A connection becomes idle when its last answer is out, and would then be kept for the next request.
    const sweep = setInterval(() => server.closeIdleConnections(), 20);
    server.close(error => {
      clearInterval(sweep);
      if (error) reject(error);
      else resolve();
    });
  });
}
