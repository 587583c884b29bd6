import {z} from 'zod';
import {daySchema} from './date.ts';

/** A language code as browsers say it: es, pt-BR. English is the original and never a translation. */
export const LANGUAGE_PATTERN = /^(?!en(-|$))[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

/** What every translation says about itself, beside its texts. */
export const translationFields = {
  review: z
    .enum(['reviewed', 'unreviewed'])
    .describe(
      'reviewed: a named person who speaks the language read it against the English. Otherwise unreviewed.',
    ),
  asOf: daySchema.describe('The day on which this translation matched the English text.'),
};
