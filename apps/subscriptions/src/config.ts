import {dialectOf} from './database/dialect.ts';
import {environmentSchema, isBaseUrl, minSecretLength, type Environment} from './config-schema.ts';

/** A newsletter that people can sign up for. */
export interface List {
  readonly id: string;
  readonly title: string;
}

/** A name and an address that mail comes from. */
export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** The private key that mails are signed with, and where its public half is. */
export interface Dkim {
  readonly domain: string;
  readonly selector: string;
  readonly keyFile: string;
}

/** Everything that differs between two installations. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** A file of SQLite, or the URL of a PostgreSQL database. */
  readonly database: string;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Origins whose pages may send signups by `fetch`; `*` stands for all. */
  readonly allowedOrigins: readonly string[];
  readonly lists: readonly [List, ...List[]];
  /** `capture`, or the URL of an SMTP server. */
  readonly mail: string;
  readonly mailFrom: Sender;
  /** Connections to the mail server that are used at once. */
  readonly mailConnections: number;
  readonly dkim: Dkim | undefined;
  /** Who gets the stories. */
  readonly operator: string;
  /** The postal address under each newsletter. */
  readonly postalAddress: string | undefined;
  readonly privacyUrl: string | undefined;
  readonly secret: string;
  /** Secrets of before: addresses that were suppressed under them stay so. */
  readonly previousSecrets: readonly string[];
  readonly proxies: number;
  readonly requestsPerHour: number;
  readonly mailsPerIpPerHour: number;
  readonly mailsPerHour: number;
  /** Milliseconds in which nobody fills a form. */
  readonly minimumTime: number;
  readonly retentionDays: number;
}

/** A configuration that cannot work, with every reason at once. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['The configuration has problems:', ...problems.map(problem => `  - ${problem}`)].join('\n'));
    this.problems = problems;
  }
}

/** Reads the configuration from environment variables; throws a `ConfigError` that lists every problem. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  // An empty variable is an absent one: that is how most tools unset it.
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const parsed = environmentSchema.safeParse(set);
  const problems = [
    ...(parsed.error?.issues.map(({path, message}) => `${String(path[0])} ${message}`) ?? []),
    ...contradictions(set),
    ...missingInProduction(set),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return toConfig(parsed.data);
}

function toConfig(values: Environment): Config {
  const mailFrom = values.MAIL_FROM ?? {name: 'Cairn', address: 'newsletter@localhost'};
  return {
    port: values.PORT,
    host: values.HOST,
    database: values.DATABASE_URL ?? values.DATABASE_FILE,
    baseUrl: (values.BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    allowedOrigins: values.ALLOWED_ORIGINS,
    lists: values.LISTS as [List, ...List[]],
    mail: values.MAIL,
    mailFrom,
    mailConnections: values.MAIL_CONNECTIONS,
    dkim: toDkim(values),
    operator: values.OPERATOR_EMAIL ?? mailFrom.address,
    postalAddress: values.POSTAL_ADDRESS,
    privacyUrl: values.PRIVACY_URL,
    secret: values.SECRET ?? 'a secret of development that protects nobody',
    previousSecrets: values.PREVIOUS_SECRETS,
    proxies: values.PROXIES,
    retentionDays: values.RETENTION_DAYS,
    ...toLimits(values),
  };
}

function toDkim({DKIM_DOMAIN: domain, DKIM_SELECTOR: selector, DKIM_KEY_FILE: keyFile}: Environment) {
  return domain && selector && keyFile ? {domain, selector, keyFile} : undefined;
}

// With captured mail nobody is bothered by it.
function toLimits(values: Environment) {
  const isCaptured = values.MAIL === 'capture';
  return {
    requestsPerHour: values.REQUESTS_PER_HOUR ?? (isCaptured ? 10_000 : 60),
    mailsPerIpPerHour: values.MAILS_PER_IP_PER_HOUR ?? (isCaptured ? 1000 : 5),
    mailsPerHour: values.MAILS_PER_HOUR ?? (isCaptured ? 10_000 : 500),
    minimumTime: values.MINIMUM_TIME ?? (isCaptured ? 0 : 1000),
  };
}

function contradictions(set: Readonly<Record<string, string | undefined>>): string[] {
  const dkim = ['DKIM_DOMAIN', 'DKIM_SELECTOR', 'DKIM_KEY_FILE'];
  const isDkimPartial = dkim.some(name => set[name]) && !dkim.every(name => set[name]);
  return [
    ...(set['DATABASE_FILE'] && set['DATABASE_URL']
      ? ['DATABASE_FILE and DATABASE_URL are both set: choose one']
      : []),
    ...(set['DATABASE_FILE'] && dialectOf(set['DATABASE_FILE']) === 'postgres'
      ? ['DATABASE_FILE is the URL of a database: set DATABASE_URL instead']
      : []),
    ...(isDkimPartial ? [`${dkim.join(', ')} belong together: set all of them, or none`] : []),
  ];
}

// With captured mail everything has a default; mail to real people needs real answers.
function missingInProduction(set: Readonly<Record<string, string | undefined>>): string[] {
  if (set['MAIL'] === 'capture') {
    return set['NODE_ENV'] === 'production'
      ? ['MAIL must not be capture with NODE_ENV=production: captured mail can be read by everybody']
      : [];
  }
  const missing = Object.entries({
    BASE_URL: 'the address that mailed links begin with',
    MAIL_FROM: 'the sender of the mails',
    SECRET: `the key of hashes and of lasting links, ${minSecretLength} characters or more`,
  }).flatMap(([name, what]) => (set[name] ? [] : [`${name} is missing: ${what}`]));
  const base = set['BASE_URL'] ?? '';
  if (isBaseUrl(base) && !isHttpsOrLoopback(new URL(base))) {
    missing.push('BASE_URL must begin with https: mail programs unsubscribe by https only');
  }
  return missing;
}

function isHttpsOrLoopback({protocol, hostname}: URL): boolean {
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
