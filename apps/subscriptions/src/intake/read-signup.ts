import {z} from 'zod';
import type {List} from '../config.ts';
import {parseEmailAddress, type EmailAddress} from '../email-address.ts';

/** A signup that can be acknowledged. */
export interface ReadSignup extends EmailAddress {
  readonly list: string;
  readonly name: string | undefined;
  /** BCP 47, as the form said it. */
  readonly language: string;
  readonly pageUrl: string | undefined;
  readonly consentText: string | undefined;
  readonly consentVersion: string | undefined;
}

/** What is wrong with one field. */
export interface FieldError {
  readonly field: string;
  readonly detail: string;
}

/** A signup, a machine's work, or what is wrong with it. */
export type SignupReading =
  | {readonly kind: 'signup'; readonly signup: ReadSignup}
  | {readonly kind: 'machine'}
  | {readonly kind: 'errors'; readonly errors: readonly FieldError[]};

/** The field that people do not see. Its name means nothing to autofill. */
export const honeypotField = 'cairn_leave_empty';

/** Fields that a person fills; a mistake elsewhere is the page's. */
export const typedFields: ReadonlySet<string> = new Set(['email', 'name']);

/** The shape that all but the honeypot must have, so that forms can be shown again. */
export const signupFields = [
  'email',
  'name',
  'list',
  'language',
  'pageUrl',
  'consentText',
  'consentVersion',
] as const;

// Long enough for every real one, short enough that 16 kB hold them all.
const maxNameLength = 100;
const maxUrlLength = 2048;
const maxConsentLength = 2000;
const maxVersionLength = 64;

const unknownList = 'names no list of this service';
const noLanguage = 'must be a BCP 47 language tag';
const noConsent = `must be text of at most ${maxConsentLength} characters`;

const line = (max: number, detail: string) =>
  z
    .string(detail)
    .max(max, detail)
    .refine(text => text.isWellFormed() && !/\p{Cc}/u.test(text), detail);

const optional = <Schema extends z.ZodType<string>>(schema: Schema) =>
  z.union([z.literal('').transform(() => undefined), schema]).optional();

const fieldsFor = (lists: readonly List[]) => ({
  email: z.string('is missing').transform((typed, context) => {
    const email = parseEmailAddress(typed);
    if (!email) context.addIssue('is not an email address');
    return email ?? z.NEVER;
  }),
  name: optional(line(maxNameLength, `must be a line of at most ${maxNameLength} characters`)),
  list: optional(z.string(unknownList).refine(id => lists.some(list => list.id === id), unknownList)),
  language: optional(z.string(noLanguage).regex(/^[a-zA-Z0-9-]{2,35}$/, noLanguage)),
  // Evidence that is good to have; nobody is refused for the address of the page they stand on.
  pageUrl: z.string().refine(isWebPage).optional().catch(undefined),
  consentText: optional(
    z
      .string(noConsent)
      .max(maxConsentLength, noConsent)
      .refine(text => text.isWellFormed() && !/[^\P{Cc}\r\n\t]/u.test(text), noConsent),
  ),
  consentVersion: optional(
    line(maxVersionLength, `must be a line of at most ${maxVersionLength} characters`),
  ),
  [honeypotField]: z.string('must be absent or empty').optional(),
});

/** Makes the reader of signups for these lists. */
export function createSignupReader(lists: readonly [List, ...List[]]): (body: unknown) => SignupReading {
  const schema = z.strictObject(fieldsFor(lists), 'must be an object with the fields of a signup');
  return body => {
    const parsed = schema.safeParse(body);
    if (!parsed.success) return {kind: 'errors', errors: parsed.error.issues.flatMap(fieldErrors)};
    const {
      email,
      list = lists[0].id,
      name,
      language = 'en',
      pageUrl,
      consentText,
      consentVersion,
      ...rest
    } = parsed.data;
    if (rest[honeypotField]) return {kind: 'machine'};
    return {kind: 'signup', signup: {...email, list, name, language, pageUrl, consentText, consentVersion}};
  };
}

function fieldErrors(issue: z.core.$ZodIssue): FieldError[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map(field => ({field, detail: 'is not a field of a signup'}));
  const branches = issue.code === 'invalid_union' ? issue.errors.flat() : [];
  // Of the two branches of an optional field, the first only says that it is not empty.
  const detail = branches.at(-1)?.message ?? issue.message;
  return [{field: String(issue.path[0] ?? ''), detail}];
}

/** Whether a text is the address of a web page, which is safe to keep and to link to. */
export function isWebPage(text: string): boolean {
  return (
    text.length <= maxUrlLength &&
    text.isWellFormed() &&
    /^https?:\/\/\P{Cc}+$/iu.test(text) &&
    URL.canParse(text)
  );
}
