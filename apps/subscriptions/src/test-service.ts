import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {TestContext} from 'node:test';
import {readConfig, type Config} from './config.ts';
import {openDatabase, type Database} from './database/open.ts';
import {listen} from './listen.ts';
import type {Mail, Mailer} from './mail/mailer.ts';
import {createService, type Service} from './service.ts';

/** The service on a free port of the loopback address, with a file of its own and a clock that stands still. */
export interface TestService extends Service {
  readonly url: string;
  readonly config: Config;
  readonly db: Database;
  readonly file: string;
  readonly mails: Mail[];
  /** Lines of the log, as JSON. */
  readonly logged: string[];
  /** Moves the clock. */
  pass(milliseconds: number): void;
  now(): number;
  postJson(body: unknown, headers?: Record<string, string>): Promise<Response>;
  postForm(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
  /** The path and query of the newest mail's link. */
  link(page: 'confirm' | 'unsubscribe', mail?: Mail): string;
}

/** Fields that every complete signup has. */
export const maria = {
  email: 'maria@example.org',
  list: 'weekly',
  language: 'en',
  pageUrl: 'https://www.example.gov/improvement',
  consentText: 'Send me one email a week. I can unsubscribe anytime.',
  consentVersion: '2026-11',
};

/** A folder that is gone after the test. */
export function temporaryFolder(t: Pick<TestContext, 'after'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'subscriptions-'));
  t.after(() => rmSync(folder, {recursive: true, force: true}));
  return folder;
}

/** Starts the service for one test. */
export async function startTestService(
  t: Pick<TestContext, 'after'>,
  environment: Record<string, string> = {},
  mailer?: Mailer,
): Promise<TestService> {
  const file = join(temporaryFolder(t), 'test.db');
  const config = readConfig({
    MAIL: 'capture',
    BASE_URL: 'https://news.example.gov',
    ALLOWED_ORIGINS: 'https://www.example.gov',
    LISTS: 'weekly=Weekly letter;events=Events & dates',
    MAIL_FROM: 'Department of Education <news@example.gov>',
    ...environment,
  });
  let now = Date.UTC(2026, 10, 22, 14, 32);
  const clock = () => now;
  const mails: Mail[] = [];
  const logged: string[] = [];
  const db = await openDatabase(file);
  const memory: Mailer = {deliver: async mail => void mails.push(mail), close() {}};
  const log = (...line: unknown[]) => void logged.push(JSON.stringify(line));
  const service = createService({config, db, mailer: mailer ?? memory, clock, log});
  const server = await listen(service.app, 0, '127.0.0.1');
  t.after(async () => {
    await server.close();
    await service.stop();
    await db.destroy();
  });
  const post = (path: string, type: string, body: string, headers = {}) =>
    fetch(server.url + path, {method: 'POST', headers: {'content-type': type, ...headers}, body});
  return {
    ...service,
    url: server.url,
    config,
    db,
    file,
    mails,
    logged,
    now: clock,
    pass: milliseconds => void (now += milliseconds),
    postJson: (body, headers) => post('/v1/signups', 'application/json', JSON.stringify(body), headers),
    postForm: (path, fields, headers) =>
      post(path, 'application/x-www-form-urlencoded', String(new URLSearchParams(fields)), headers),
    link(page, mail = mails.at(-1)) {
      const url = new RegExp(`https://news\\.example\\.gov(/${page}\\?\\S+)`).exec(mail?.text ?? '');
      if (!url?.[1]) throw new Error(`There is no ${page} link in: ${mail?.text}`);
      return url[1];
    },
  };
}

/** The token of a link. */
export function tokenOf(link: string): string {
  return new URL(link, 'https://news.example.gov').searchParams.get('token') ?? '';
}
