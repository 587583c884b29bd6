import type {IncomingMessage} from 'node:http';
import {allFacts} from './facts/index.ts';
import type {ExpectedRequest, ProviderFacts} from './provider-facts.ts';

/** Which of a provider's requests it is. */
export type Kind = 'before' | 'fetch' | 'formPost' | 'link';

/** What a request is compared with, and whose it is. */
export interface Route {
  readonly kind: Kind;
  readonly expected: ExpectedRequest;
  readonly facts: ProviderFacts;
}

const routes: readonly Route[] = allFacts.flatMap(facts => {
  const {before, fetch, formPost, link = ''} = facts;
  const hosted = link.startsWith('/') ? ({method: 'GET', path: link.replace(/#.*/, '')} as const) : undefined;
  return Object.entries({before, fetch, formPost, link: hosted}).flatMap(([kind, expected]) =>
    expected ? [{kind: kind as Kind, expected, facts}] : [],
  );
});

/** The route that a browser's request takes: a form and a link are followed, a script asks. */
export function findRoute(request: IncomingMessage, path: string): Route | undefined {
  const isFollowed = request.headers['sec-fetch-mode'] === 'navigate';
  const method = request.headers['access-control-request-method'] ?? request.method;
  return routes.find(
    ({kind, expected}) =>
      expected.path === path &&
      expected.method === method &&
      isFollowed === (kind === 'formPost' || kind === 'link'),
  );
}
