import type {Context} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import {cors} from 'hono/cors';
import {createSignupReader, typedFields, type FieldError, type SignupReading} from '../intake/read-signup.ts';
import {isForm, mediaType, sendProblem, wantsPage} from '../problem.ts';
import {ipHash, type App, type Env, type Site} from '../site.ts';
import {sendAlmostThere, sendFormAgain} from './signup-form-answers.ts';

// The longest signup that the reader takes is a quarter of this.
const maxBodySize = 16 * 1024;

/** `POST /v1/signups`: by `fetch` as JSON, by a plain form as a form. */
export function addSignupRoutes(app: App, site: Site): void {
  const {allowedOrigins, baseUrl, lists} = site.config;
  const maySend = (origin: string) =>
    allowedOrigins.includes('*') || allowedOrigins.includes(origin) || origin === new URL(baseUrl).origin;
  const read = createSignupReader(lists);

  app.use(
    '/v1/signups',
    cors({
      // Only a page whose preflight passes can be told that it may not send.
      origin: (origin, c) => (c.req.method === 'OPTIONS' || maySend(origin) ? origin : null),
      allowMethods: ['POST'],
      allowHeaders: ['content-type'],
      maxAge: 600,
    }),
  );
  app.use('/v1/signups', bodyLimit({maxSize: maxBodySize, onError: c => tooLarge(c, site)}));
  app.post('/v1/signups', async c => {
    if (isForm(c)) return postForm(c, site, read);
    if (mediaType(c) === 'application/json') {
      const origin = c.req.header('origin');
      return origin === undefined || maySend(origin) ? postJson(c, site, read) : refuse(c, origin);
    }
    return sendProblem(c, {
      status: 415,
      detail: 'Send application/json or application/x-www-form-urlencoded.',
    });
  });
}

type Read = (body: unknown) => SignupReading;

async function postJson(c: Context<Env>, site: Site, read: Read) {
  const body = parseJson(await c.req.text());
  if (body === undefined) return sendProblem(c, {status: 400, detail: 'The body is not JSON.'});
  const reading = read(body);
  if (reading.kind === 'errors') {
    return sendProblem(c, {
      status: statusFor(reading.errors),
      detail: sentence(reading.errors),
      errors: reading.errors,
    });
  }
  if (reading.kind === 'signup') {
    const acceptance = await site.accept({...reading.signup, method: 'json', ipHash: ipHash(c, site)});
    if (!acceptance.accepted) {
      c.header('retry-after', String(acceptance.retryAfter));
      return sendProblem(c, {status: 429, detail: 'Too many signups came from this network.'});
    }
  }
  return c.json({status: 'pending'}, 202);
}

async function postForm(c: Context<Env>, site: Site, read: Read) {
  const values = Object.fromEntries(new URLSearchParams(await c.req.text()));
  const reading = read(values);
  if (reading.kind === 'errors') {
    return sendFormAgain(c, site, values, statusFor(reading.errors), reading.errors);
  }
  if (reading.kind === 'signup') {
    const signup = {...reading.signup, method: 'form', ipHash: ipHash(c, site)} as const;
    const acceptance = await site.accept(signup).catch((error: unknown) => {
      site.log('error', 'signup-not-stored', {error: (error as Error).message});
    });
    if (!acceptance) return sendFormAgain(c, site, values, 503);
    if (!acceptance.accepted) {
      c.header('retry-after', String(acceptance.retryAfter));
      return sendFormAgain(c, site, values, 429);
    }
  }
  return sendAlmostThere(c, site, values);
}

function tooLarge(c: Context<Env>, site: Site) {
  return wantsPage(c)
    ? sendFormAgain(c, site, {}, 413)
    : sendProblem(c, {status: 413, detail: `A signup has at most ${maxBodySize} bytes.`});
}

function refuse(c: Context<Env>, origin: string) {
  c.header('access-control-allow-origin', origin);
  return sendProblem(c, {status: 403, detail: 'Pages of this origin may not send signups here.'});
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

// 422 means that the person can mend it; 400 that the page has to.
function statusFor(errors: readonly FieldError[]): 400 | 422 {
  return errors.every(({field}) => typedFields.has(field)) ? 422 : 400;
}

function sentence(errors: readonly FieldError[]): string {
  return errors.map(({field, detail}) => `${field || 'The body'} ${detail}.`).join(' ');
}
