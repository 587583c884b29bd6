import type {TestContext} from 'node:test';
import {readConfig, type Config} from '../config.ts';
import {openDatabase, type Database, type OpenDatabase} from '../database/open.ts';
import {linkPaths, type TokenPurpose} from '../links/purposes.ts';
import {listen} from '../listen.ts';
import type {Mail, Mailer} from '../mail/mailer.ts';
import {createService, type Service} from '../service.ts';
import {createTestDatabase} from './test-database.ts';

/** The service on a free port of the loopback address, with a database of its own and a clock that stands still. */
export interface TestService extends Service {
  readonly url: string;
  readonly config: Config;
  readonly db: Database;
  readonly database: OpenDatabase;
  /** Where the database is: a file, or a URL. */
  readonly location: string;
  readonly mails: Mail[];
  /** Every statement that the database was given. */
  readonly statements: string[];
  /** Lines of the log, as JSON. */
  readonly logged: string[];
  /** Moves the clock. */
  pass(milliseconds: number): void;
  now(): number;
  postJson(body: unknown, headers?: Record<string, string>): Promise<Response>;
  postForm(
    path: string,
    fields: Record<string, string> | URLSearchParams,
    headers?: Record<string, string>,
  ): Promise<Response>;
  /** The path and query of a mail's link, or of the newest one that was mailed. */
  link(purpose: TokenPurpose, mail?: Mail): string;
  /** One subscription after another, as `address list state`. */
  states(): Promise<string[]>;
}

/** Fields that every complete signup has. */
export const maria = {
  email: 'maria@example.org',
  lists: ['weekly'],
  consent: {
    text: 'Send me one email a week. I can unsubscribe anytime.',
    version: '2026-11',
    lang: 'en',
  },
  source: 'https://www.example.gov/improvement',
};

/** The same, as a plain form sends it. */
export const mariaForm = {
  email: maria.email,
  lists: 'weekly',
  consentText: maria.consent.text,
  consentVersion: maria.consent.version,
  consentLang: 'en',
  source: maria.source,
};

/** Starts the service for one test. */
export async function startTestService(
  t: Pick<TestContext, 'after'>,
  environment: Record<string, string> = {},
  mailer?: Mailer,
): Promise<TestService> {
  const location = await createTestDatabase(t);
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
  const statements: string[] = [];
  const database = await openDatabase(location, {
    connections: 3,
    onStatement: sql => void statements.push(sql),
  });
  const {db} = database;
  const memory: Mailer = {deliver: async mail => void mails.push(mail), close() {}};
  const log = (...line: unknown[]) => void logged.push(JSON.stringify(line));
  const service = createService({config, database, mailer: mailer ?? memory, clock, log});
  const server = await listen(service.app, 0, '127.0.0.1');
  t.after(async () => {
    await server.close();
    await service.stop();
    await database.close();
  });
  const post = (path: string, type: string, body: string, headers = {}) =>
    fetch(server.url + path, {method: 'POST', headers: {'content-type': type, ...headers}, body});
  return {
    ...service,
    url: server.url,
    config,
    db,
    database,
    location,
    mails,
    statements,
    logged,
    now: clock,
    pass: milliseconds => void (now += milliseconds),
    postJson: (body, headers) => post('/v1/signups', 'application/json', JSON.stringify(body), headers),
    postForm: (path, fields, headers) =>
      post(path, 'application/x-www-form-urlencoded', String(new URLSearchParams(fields)), headers),
    link(purpose, mail) {
      const links = (mail ? [mail] : mails).map(one => linkIn(one, purpose));
      const newest = links.findLast(link => link !== undefined);
      if (!newest) throw new Error(`There is no ${purpose} link in: ${mail?.text ?? 'any mail'}`);
      return newest;
    },
    states: () => readStates(db),
  };
}

function linkIn({text, headers}: Mail, purpose: TokenPurpose): string | undefined {
  const url = new RegExp(`https://news\\.example\\.gov(${linkPaths[purpose]}\\?[^\\s>]+)`);
  return url.exec(`${text} ${headers['List-Unsubscribe']}`)?.[1];
}

async function readStates(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('subscription')
    .innerJoin('person', 'person.id', 'person_id')
    .select(['address', 'list', 'state'])
    .orderBy('subscription.created')
    .orderBy('address')
    .orderBy('list', 'desc')
    .execute();
  return rows.map(({address, list, state}) => `${address} ${list} ${state}`);
}

/** The token of a link. */
export function tokenOf(link: string): string {
  return new URL(link, 'https://news.example.gov').searchParams.get('token') ?? '';
}

/** Signs somebody up, and presses the button in the mail. */
export async function subscribe(service: TestService, signup: typeof maria = maria): Promise<void> {
  await service.postJson(signup);
  await service.settle();
  await service.postForm('/confirm', {token: tokenOf(service.link('confirm'))});
  await service.settle();
}

/** Asks for a link to the preferences, and returns its token. */
export async function preferencesToken(service: TestService, email = maria.email): Promise<string> {
  await service.postForm('/v1/preferences-links', {email});
  await service.settle();
  return tokenOf(service.link('preferences'));
}
