import type {Context, MiddlewareHandler} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import type {Env} from '../site.ts';

type Answer = Response | Promise<Response>;

/** Answers for a route whose body is larger than it may be. */
export function limitBody(maxSize: number, onError: (c: Context<Env>) => Answer): MiddlewareHandler<Env> {
  const limitStream = bodyLimit({maxSize, onError});
  return async (c, next) => {
    const {headers} = c.env.incoming;
    // Only a body of unknown length must be counted, as a stream, which takes longer than all the rest of a request. Of
    // one whose length was announced, Node reads no more than that.
    if (headers['transfer-encoding'] !== undefined) return limitStream(c, next);
    if (Number(headers['content-length'] ?? 0) > maxSize) return onError(c);
    return next();
  };
}
