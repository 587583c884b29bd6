import {z} from 'zod';
import {daySchema} from './date.ts';

/** A language code as browsers say it: es, pt-BR. English is the original and never a translation. */
export const LANGUAGE_PATTERN = /^(?!en(-|$))[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

/** The beginning of a SHA-256: long enough that no two texts of one record share it by accident. */
export const HASH_PATTERN = /^[0-9a-f]{12}$/;

/** What every translation says about itself, beside its texts. */
export const translationFields = {
  translationOf: z
    .string()
    .regex(HASH_PATTERN, 'is not a hash → run "node scripts/translation-hash.ts", which writes it')
    .optional()
    .describe('The hash of the English texts this translates. Written by scripts/translation-hash.ts.'),
  review: z
    .enum(['reviewed', 'unreviewed'])
    .describe(
      'reviewed: a named person who speaks the language read it against the English. Otherwise unreviewed.',
    ),
  reviewer: z
    .string()
    .min(3)
    .max(80)
    .optional()
    .describe('The name of the person who reviewed it. Leave it out while it is unreviewed.'),
  asOf: daySchema.describe('The day on which this translation matched the English text.'),
};
