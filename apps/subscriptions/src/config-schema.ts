import {z} from 'zod';
import {parseEmailAddress} from './email-address.ts';
import {isWebPage} from './intake/fields.ts';

/** A shorter secret could be guessed. */
export const minSecretLength = 32;

const integer = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,15}$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine(value => value >= min && value <= max, `must be a whole number from ${min} to ${max}`);

const origin = z
  .string()
  .refine(
    text => text === '*' || (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text),
    'must hold origins such as https://www.example.gov, without a path, separated by commas; or *',
  );

const secret = z.string().min(minSecretLength, `must have at least ${minSecretLength} characters`);

const lists = z
  .string()
  .default('weekly=What states are learning, every week')
  .transform(text => split(text, ';').map(readList))
  .refine(
    all => all.length > 0 && all.every(({id}) => /^[a-z][a-z0-9-]{0,63}$/.test(id)),
    'must hold lists such as weekly=Our weekly letter;events=Events, ids in lower-case letters, digits and hyphens',
  )
  .refine(all => new Set(all.map(({id}) => id)).size === all.length, 'names a list twice');

/** Every environment variable, with its type, default and limits. */
export const environmentSchema = z.object({
  PORT: integer(0, 65_535).default(4320),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_FILE: z.string().min(1).default('subscriptions.db'),
  DATABASE_URL: z
    .string()
    .refine(
      text => /^postgres(ql)?:\/\/[^/]/.test(text) && URL.canParse(text),
      'must be a URL such as postgres://user:password@localhost/subscriptions',
    )
    .optional(),
  BASE_URL: z
    .string()
    .refine(isBaseUrl, 'must be the public address, such as https://news.example.gov, without ? or #')
    .optional(),
  ALLOWED_ORIGINS: z
    .string()
    .default('')
    .transform(text => split(text, ','))
    .pipe(z.array(origin)),
  LISTS: lists,
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
  MAIL_CONNECTIONS: integer(1, 100).default(5),
  DKIM_DOMAIN: z.string().optional(),
  DKIM_SELECTOR: z.string().optional(),
  DKIM_KEY_FILE: z.string().optional(),
  OPERATOR_EMAIL: z
    .string()
    .refine(text => parseEmailAddress(text) !== undefined, 'must be an address such as news@example.gov')
    .optional(),
  POSTAL_ADDRESS: z.string().max(300, 'must have at most 300 characters').optional(),
  PRIVACY_URL: z.string().refine(isWebPage, 'must be the address of a web page').optional(),
  SECRET: secret.optional(),
  PREVIOUS_SECRETS: z
    .string()
    .default('')
    .transform(text => split(text, ','))
    .pipe(z.array(secret)),
  PROXIES: integer(0, 10).default(0),
  REQUESTS_PER_HOUR: integer(1, 1_000_000_000).optional(),
  MAILS_PER_IP_PER_HOUR: integer(1, 1_000_000_000).optional(),
  MAILS_PER_HOUR: integer(1, 1_000_000_000).optional(),
  MINIMUM_TIME: integer(0, 60_000).optional(),
  RETENTION_DAYS: integer(30, 36_500).default(1825),
});

/** The variables as they were read. */
export type Environment = z.output<typeof environmentSchema>;

/** Whether a text can be the beginning of all links. */
export function isBaseUrl(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text) && !/[?#\s]/.test(text) && !new URL(text).username;
}

function split(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map(part => part.trim())
    .filter(Boolean);
}

function readList(text: string): {id: string; title: string} {
  const [id = '', ...title] = text.split('=');
  return {id: id.trim(), title: title.join('=').trim() || id.trim()};
}

function readSender(text: string): {name: string; address: string} | undefined {
  const match = /^(?:"?([^"<>]*?)"?\s*<([^<>]+)>|([^<>\s]+))$/.exec(text.trim());
  const email = parseEmailAddress(match?.[2] ?? match?.[3] ?? '');
  return email && {name: match?.[1] || email.address, address: email.address};
}
