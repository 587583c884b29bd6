import {z} from 'zod';
import {parseEmailAddress} from './email-address.ts';

/** A newsletter that people can sign up for. */
export interface List {
  readonly id: string;
  readonly title: string;
}

/** Everything that differs between two installations. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly databaseFile: string;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  /** Origins whose pages may send signups by `fetch`; `*` stands for all. */
  readonly allowedOrigins: readonly string[];
  readonly lists: readonly [List, ...List[]];
  /** `capture`, or the URL of an SMTP server. */
  readonly mail: string;
  readonly mailFrom: {readonly name: string; readonly address: string};
  readonly secret: string;
  readonly proxies: number;
  readonly signupsPerHour: number;
}

/** A configuration that cannot work, with every reason at once. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['The configuration has problems:', ...problems.map(problem => `  - ${problem}`)].join('\n'));
    this.problems = problems;
  }
}

const minSecretLength = 32;

const integer = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine(value => value >= min && value <= max, `must be a whole number from ${min} to ${max}`);

const origin = z
  .string()
  .refine(
    text => text === '*' || (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text),
    'must hold origins such as https://www.example.gov, without a path, separated by commas; or *',
  );

const schema = z.object({
  PORT: integer(0, 65_535).default(4320),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_FILE: z.string().min(1).default('subscriptions.db'),
  BASE_URL: z
    .string()
    .refine(isBaseUrl, 'must be the public address, such as https://news.example.gov, without ? or #')
    .optional(),
  ALLOWED_ORIGINS: z
    .string()
    .default('')
    .transform(text => split(text, ','))
    .pipe(z.array(origin)),
  LISTS: z
    .string()
    .default('weekly=What states are learning, every week')
    .transform(text => split(text, ';').map(readList))
    .refine(
      lists => lists.length > 0 && lists.every(({id}) => /^[a-z][a-z0-9-]{0,63}$/.test(id)),
      'must hold lists such as weekly=Our weekly letter;events=Events, ids in lower-case letters, digits and hyphens',
    )
    .refine(lists => new Set(lists.map(({id}) => id)).size === lists.length, 'names a list twice'),
  MAIL: z
    .string('is missing: capture for development, or the URL of an SMTP server')
    .regex(
      /^(capture$|smtps?:\/\/[^/]+)/,
      'must be capture or a URL such as smtp://user:password@mail.example.gov:587',
    ),
  MAIL_FROM: z
    .string()
    .transform(text => readSender(text))
    .refine(sender => sender !== undefined, 'must be an address such as Our letter <news@example.gov>')
    .optional(),
  SECRET: z.string().min(minSecretLength, `must have at least ${minSecretLength} characters`).optional(),
  PROXIES: integer(0, 10).default(0),
  SIGNUPS_PER_HOUR: integer(1, 1_000_000).optional(),
});

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the configuration from environment variables; throws a `ConfigError` that lists every problem. */
export function readConfig(environment: Environment): Config {
  // An empty variable is an absent one: that is how most tools unset it.
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const parsed = schema.safeParse(set);
  const problems = [
    ...(parsed.error?.issues.map(({path, message}) => `${String(path[0])} ${message}`) ?? []),
    ...missingInProduction(set),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  const values = parsed.data;
  const capture = values.MAIL === 'capture';
  return {
    port: values.PORT,
    host: values.HOST,
    databaseFile: values.DATABASE_FILE,
    baseUrl: (values.BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ''),
    allowedOrigins: values.ALLOWED_ORIGINS,
    lists: values.LISTS as [List, ...List[]],
    mail: values.MAIL,
    mailFrom: values.MAIL_FROM ?? {name: 'Cairn', address: 'newsletter@localhost'},
    secret: values.SECRET ?? 'a secret of development that protects nobody',
    proxies: values.PROXIES,
    signupsPerHour: values.SIGNUPS_PER_HOUR ?? (capture ? 10_000 : 60),
  };
}

// With captured mail everything has a default; mail to real people needs real answers.
function missingInProduction(set: Environment): string[] {
  if (set['MAIL'] === 'capture') {
    return set['NODE_ENV'] === 'production'
      ? ['MAIL must not be capture with NODE_ENV=production: captured mail can be read by everybody']
      : [];
  }
  const missing = Object.entries({
    BASE_URL: 'the address that mailed links begin with',
    MAIL_FROM: 'the sender of the mails',
    SECRET: `the key of the hashes of IP addresses, ${minSecretLength} characters or more`,
  }).flatMap(([name, what]) => (set[name] ? [] : [`${name} is missing: ${what}`]));
  const base = set['BASE_URL'] ?? '';
  if (isBaseUrl(base) && !isHttpsOrLoopback(new URL(base))) {
    missing.push('BASE_URL must begin with https: mail programs unsubscribe by https only');
  }
  return missing;
}

function isBaseUrl(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && !/[?#\s]/.test(text) && !new URL(text).username;
}

function isHttpsOrLoopback({protocol, hostname}: URL): boolean {
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

function split(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map(part => part.trim())
    .filter(Boolean);
}

function readList(text: string): List {
  const [id = '', ...title] = text.split('=');
  return {id: id.trim(), title: title.join('=').trim() || id.trim()};
}

function readSender(text: string): Config['mailFrom'] | undefined {
  const match = /^(?:"?([^"<>]*?)"?\s*<([^<>]+)>|([^<>\s]+))$/.exec(text.trim());
  const email = parseEmailAddress(match?.[2] ?? match?.[3] ?? '');
  return email && {name: match?.[1] || email.address, address: email.address};
}
