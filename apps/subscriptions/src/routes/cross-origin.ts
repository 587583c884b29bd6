import type {MiddlewareHandler} from 'hono';
import {cors} from 'hono/cors';
import type {Env} from '../site.ts';

/** Lets pages of some origins read the answers of a route that takes POST. */
export function allowOrigins(maySend: (origin: string) => boolean): MiddlewareHandler<Env> {
  const answerPreflight = cors({
    // Only a page whose preflight passes can be told that it may not send.
    origin: origin => origin,
    allowMethods: ['POST'],
    allowHeaders: ['content-type'],
    maxAge: 600,
  });
  return async (c, next) => {
    if (c.req.method === 'OPTIONS') return answerPreflight(c, next);
    const {incoming, outgoing} = c.env;
    const {origin} = incoming.headers;
    outgoing.setHeader('vary', 'Origin');
    if (origin !== undefined && maySend(origin)) outgoing.setHeader('access-control-allow-origin', origin);
    return next();
  };
}
