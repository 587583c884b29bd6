import type {Context} from 'hono';
import {isMachine} from '../abuse/machine.ts';
import type {IntakeKind} from '../database/tables.ts';
import type {Acceptance} from '../intake/accept.ts';
import {readFormValues, type FormValues} from '../intake/form-values.ts';
import type {FieldError, Reader, Reading} from '../intake/read-request.ts';
import {isForm, mediaType, sendProblem, wantsPage} from '../problem.ts';
import {ipHash, type App, type Env, type Site} from '../site.ts';
import {limitBody} from './body-limit.ts';
import {allowOrigins} from './cross-origin.ts';

type Answer = Response | Promise<Response>;

/** A request of strangers: how it is read, and how the sender of a plain form is answered. */
export interface IntakeRoute<Request> {
  readonly path: string;
  readonly kind: IntakeKind;
  readonly read: Reader<Request>;
  /** What was typed by a person, who can mend it. */
  readonly typedFields: ReadonlySet<string>;
  readonly maxBodySize: number;
  /** What a program is told. */
  readonly accepted: Readonly<Record<string, string>>;
  sendDone(c: Context<Env>, values: FormValues): Answer;
  sendAgain(
    c: Context<Env>,
    values: FormValues,
    status: 400 | 413 | 422 | 429 | 503,
    errors: readonly FieldError[],
  ): Answer;
}

/**
 * Adds a route that may lead to a mail. All of them are made here, so that none has fewer defenses than another: the size of
 * the body, the origin, the trap, the minimum time, the limits, and the one answer.
 */
export function addIntakeRoute<Request extends object>(
  app: App,
  site: Site,
  route: IntakeRoute<Request>,
): void {
  const {allowedOrigins, baseUrl} = site.config;
  const ownOrigin = new URL(baseUrl).origin;
  const maySend = (origin: string) =>
    allowedOrigins.includes('*') || allowedOrigins.includes(origin) || origin === ownOrigin;
  const {path, maxBodySize} = route;

  app.use(path, allowOrigins(maySend));
  app.use(
    path,
    limitBody(maxBodySize, c =>
      wantsPage(c)
        ? route.sendAgain(c, {}, 413, [])
        : sendProblem(c, {status: 413, detail: `The body has at most ${maxBodySize} bytes.`}),
    ),
  );
  app.post(path, async c => {
    if (isForm(c)) return postForm(c, site, route);
    if (mediaType(c) === 'application/json') {
      const origin = c.req.header('origin');
      return origin === undefined || maySend(origin) ? postJson(c, site, route) : refuse(c, origin);
    }
    return sendProblem(c, {
      status: 415,
      detail: 'Send application/json or application/x-www-form-urlencoded.',
    });
  });
}

async function postJson<Request extends object>(c: Context<Env>, site: Site, route: IntakeRoute<Request>) {
  const body = parseJson(await c.req.text());
  if (body === undefined) return sendProblem(c, {status: 400, detail: 'The body is not JSON.'});
  const reading = route.read(body);
  if (reading.kind === 'errors') {
    const {errors} = reading;
    return sendProblem(c, {status: statusFor(errors, route.typedFields), detail: sentence(errors), errors});
  }
  const acceptance = await take(c, site, route.kind, reading, 'json');
  if (!acceptance.accepted) {
    c.header('retry-after', String(acceptance.retryAfter));
    return sendProblem(c, {status: 429, detail: 'Too many requests came from this network.'});
  }
  return c.json(route.accepted, 202);
}

async function postForm<Request extends object>(c: Context<Env>, site: Site, route: IntakeRoute<Request>) {
  const values = readFormValues(await c.req.text());
  const reading = route.read(values);
  if (reading.kind === 'errors') {
    return route.sendAgain(c, values, statusFor(reading.errors, route.typedFields), reading.errors);
  }
  const acceptance = await take(c, site, route.kind, reading, 'form').catch((error: unknown) => {
    site.log('error', 'request-not-stored', {kind: route.kind, error: (error as Error).message});
  });
  if (!acceptance) return route.sendAgain(c, values, 503, []);
  if (!acceptance.accepted) {
    c.header('retry-after', String(acceptance.retryAfter));
    return route.sendAgain(c, values, 429, []);
  }
  return route.sendDone(c, values);
}

/** Takes a request that was read: what a machine sent goes nowhere, and looks as if it had been taken. */
export async function take<Request extends object>(
  c: Context<Env>,
  site: Site,
  kind: IntakeKind,
  {request, traces, key}: Extract<Reading<Request>, {kind: 'request'}>,
  method: 'json' | 'form',
): Promise<Acceptance> {
  if (isMachine(traces, site.config.minimumTime, site.clock())) return {accepted: true};
  const body = {...request, method};
  return site.accept({kind, ipHash: ipHash(c, site), key: key && `${kind} ${key}`, body});
}

function refuse(c: Context<Env>, origin: string) {
  c.header('access-control-allow-origin', origin);
  return sendProblem(c, {status: 403, detail: 'Pages of this origin may not send requests here.'});
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

// 422 means that the person can mend it; 400 that the page has to.
function statusFor(errors: readonly FieldError[], typed: ReadonlySet<string>): 400 | 422 {
  return errors.every(({field}) => typed.has(field)) ? 422 : 400;
}

function sentence(errors: readonly FieldError[]): string {
  return errors.map(({field, detail}) => `${field || 'The body'} ${detail}.`).join(' ');
}
