import type {ServerResponse} from 'node:http';
import {setTimeout as wait} from 'node:timers/promises';
import type {Route} from './find-route.ts';
import type {Answer} from './provider-facts.ts';
import {strangers} from './strangers.ts';

const open = {'access-control-allow-origin': '*'};

/** Answers a preflight as the provider does, which may be not at all. */
export function replyToPreflight(response: ServerResponse, how: string, route: Route | undefined): void {
  const allowed =
    route?.kind === 'before' ? Object.keys(route.expected.headers ?? {}) : route?.facts.fetch?.preflight;
  if (!allowed || how === 'untrusted') return void response.writeHead(404).end();
  response
    .writeHead(204, {
      ...open,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': allowed.join(),
    })
    .end();
}

/** Answers a request that does not deviate: `how` names an answer of the provider, or what became of it. */
export async function reply(response: ServerResponse, how: string, route: Route): Promise<void> {
  if (route.kind === 'before') return send(response, route.facts.before!.answer, open);
  if (how === 'silence') return;
  if (how === 'cut') return void response.destroy();
  if (route.kind !== 'fetch') return send(response, pageFor(how, route), {});
  const answers = {...strangers, ...route.facts.fetch!.answers};
  const [first] = Object.values(route.facts.fetch!.answers);
  if (how === 'half')
    return void response.writeHead(202, {...open, 'content-length': 100}).write('{"result"');
  if (how === 'slow') await wait(400);
  send(response, answers[how] ?? first!, how === 'opaque' ? {} : open);
}

function send(response: ServerResponse, {status, headers, body}: Answer, more: Record<string, string>): void {
  response.writeHead(status, {...headers, ...more}).end(body);
}

/** What somebody sees who followed a link or submitted a form. */
function pageFor(how: string, {kind, facts}: Route): Answer {
  const title = kind === 'link' ? `Sign up at ${facts.id}` : `${facts.id} took the form (${how})`;
  return {
    status: how === 'broken' ? 500 : 200,
    headers: {'content-type': 'text/html; charset=utf-8'},
    body: `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1>`,
  };
}
