import {z} from 'zod';
import {trapField} from '../abuse/machine.ts';
import {parseEmailAddress} from '../email-address.ts';

// Long enough for every real one, short enough that the largest body holds them all.
const maxUrlLength = 2048;
const maxVersionLength = 64;
const maxNameLength = 100;
const maxConsentLength = 2000;

const noLanguage = 'must be a BCP 47 language tag';
const noKey = 'must be 8 to 128 letters, digits, hyphens or underscores';
const noTime = 'must be a whole number of milliseconds';

/** Absent, or empty as forms send it. */
export const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.literal('').transform(() => undefined), schema]).optional();

/** One line of text. */
export const line = (max: number) => {
  const detail = `must be a line of at most ${max} characters`;
  return z
    .string(detail)
    .max(max, detail)
    .refine(text => text.isWellFormed() && !/[\p{Cc}\u2028\u2029]/u.test(text), detail);
};

/** Text of several lines. */
export const lines = (max: number) => {
  const detail = `must be text of at most ${max} characters`;
  return z
    .string(detail)
    .max(max, detail)
    .refine(text => text.isWellFormed() && !/[^\P{Cc}\r\n\t]/u.test(text), detail);
};

export const email = z.string('is missing').transform((typed, context) => {
  const address = parseEmailAddress(typed);
  if (!address) context.addIssue('is not an email address');
  return address ?? z.NEVER;
});

export const name = line(maxNameLength);
export const language = z.string(noLanguage).regex(/^[a-zA-Z0-9-]{2,35}$/, noLanguage);
export const consentText = lines(maxConsentLength);
export const consentVersion = line(maxVersionLength);

/** The page a form stood on: good evidence to have, and nobody is refused for it. */
export const pageAddress = z.string().refine(isWebPage).optional().catch(undefined);

// A number from a script, or digits from a form.
const milliseconds = z
  .union([z.number(), z.string()], noTime)
  .refine(value => /^\d{1,15}$/.test(String(value)), noTime)
  .transform(Number);

/** What every form sends besides its own fields. */
export const formFields = {
  idempotencyKey: optional(z.string(noKey).regex(/^[\w-]{8,128}$/, noKey)),
  [trapField]: z.string('must be absent or empty').optional(),
  website: z.string('must be absent or empty').optional(),
  elapsed: optional(milliseconds),
  shown: optional(milliseconds),
};

/** What every form sends besides its own fields, as it was read. */
export type FormFields = z.output<z.ZodObject<typeof formFields>>;

/** Whether a text is the address of a web page, which is safe to keep and to link to. */
export function isWebPage(text: string): boolean {
  return (
    text.length <= maxUrlLength &&
    text.isWellFormed() &&
    /^https?:\/\/\P{Cc}+$/iu.test(text) &&
    URL.canParse(text)
  );
}
