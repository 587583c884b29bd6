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
    // Set before the answer is made: a header that is added to an answer takes as long as making it.
    c.header('vary', 'Origin');
    const origin = c.req.header('origin');
    if (origin !== undefined && maySend(origin)) c.header('access-control-allow-origin', origin);
    return next();
  };
}
