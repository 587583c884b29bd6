import type {HttpBindings} from '@hono/node-server';
import type {Context, Hono} from 'hono';
import type {ContentfulStatusCode} from 'hono/utils/http-status';
import type {Clock} from './clock.ts';
import type {Config} from './config.ts';
import type {Database} from './database/open.ts';
import type {Accept} from './intake/accept.ts';
import {clientIp, ipPrefix} from './intake/client-ip.ts';
import {keyedHash} from './links/secrets.ts';
import {pagePath} from './links/purposes.ts';
import type {Log} from './log.ts';
import {createLayout, type Html, type Page, type PathTo} from './pages/layout.ts';
import {acceptedLanguage, type Language} from './words/words.ts';

/** What the routes are made for. */
export interface SiteOptions {
  readonly config: Config;
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  readonly accept: Accept;
  /** Called when mail was queued. */
  readonly wake: () => void;
  /** Called after somebody was erased. */
  readonly forget: () => Promise<void>;
}

/** The same, with what all routes share. */
export interface Site extends SiteOptions {
  readonly to: PathTo;
  readonly layout: (page: Page) => Html;
}

/** What pages may do, where a route says nothing else. */
export const contentSecurityPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** The types of this service's Hono. */
export interface Env {
  Bindings: HttpBindings;
}

export type App = Hono<Env>;

/** Adds what the routes share. */
export function createSite(options: SiteOptions): Site {
  const {baseUrl, mailFrom, privacyUrl} = options.config;
  return {
    ...options,
    to: path => pagePath(baseUrl, path),
    layout: createLayout(baseUrl, mailFrom.name, privacyUrl),
  };
}

/** Answers with a page. */
export function sendPage(c: Context<Env>, site: Site, page: Page, status: ContentfulStatusCode = 200) {
  return c.html(site.layout(page), status, {'content-language': page.language});
}

/** The language that the browser asks for. */
export function browserLanguage(c: Context<Env>): Language {
  return acceptedLanguage(c.req.header('accept-language'));
}

/** What the database keeps of where a request came from. */
export function ipHash(c: Context<Env>, {config}: Site): string {
  const ip = clientIp(c.env.incoming.socket.remoteAddress, c.req.header('x-forwarded-for'), config.proxies);
  return keyedHash(config.secret, ipPrefix(ip));
}

/** Lists' titles; a list that is no longer configured keeps its id. */
export function listTitles({config}: Pick<Site, 'config'>, ids: readonly string[]): string[] {
  return ids.map(id => config.lists.find(list => list.id === id)?.title ?? id);
}
