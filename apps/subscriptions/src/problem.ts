import {STATUS_CODES} from 'node:http';
import type {Context} from 'hono';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import type {FieldError} from './intake/read-request.ts';
import {messagePage} from './pages/message-page.ts';
import {browserLanguage, sendPage, type Env, type Site} from './site.ts';

/** What went wrong, for a program and for a person. */
export interface Problem {
  readonly status: ContentfulStatusCode;
  readonly detail: string;
  readonly errors?: readonly FieldError[];
}

/** Answers with a problem document (RFC 9457). */
export function sendProblem(c: Context<Env>, {status, detail, errors}: Problem) {
  const title = STATUS_CODES[status] ?? 'Error';
  return c.body(JSON.stringify({type: 'about:blank', title, status, detail, errors}), status, {
    'content-type': 'application/problem+json',
  });
}

/** The same, as a page where a browser shows it to a person. */
export function sendProblemOrPage(c: Context<Env>, site: Site, problem: Problem) {
  if (!wantsPage(c)) return sendProblem(c, problem);
  const title = STATUS_CODES[problem.status] ?? 'Error';
  return sendPage(c, site, messagePage(browserLanguage(c), title, problem.detail, site.to), problem.status);
}

/** Whether a person looks at the answer. */
export function wantsPage(c: Context<Env>): boolean {
  return (c.req.header('accept') ?? '').includes('text/html') || isForm(c);
}

/** Whether a plain HTML form was sent. */
export function isForm(c: Context<Env>): boolean {
  return mediaType(c) === 'application/x-www-form-urlencoded';
}

/** The type of a request's body, without its parameters. */
export function mediaType(c: Context<Env>): string {
  return (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}
