import {z} from 'zod';

/** A calendar day, as in 2018-02-21. */
export const daySchema = z.iso
  .date('is not a day → write it as year-month-day, for example 2018-02-21')
  .describe('A day, written year-month-day, for example 2018-02-21.');

const MONTH = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

/** A date as precise as its source: a year, a month or a day. */
export const publishedSchema = z
  .string()
  .refine(text => MONTH.test(text) || z.iso.date().safeParse(text).success, {
    error: 'is not a date → write "2018", 2018-02 or 2018-02-21, whichever the source shows',
  })
  .describe(
    'As precise as the source is: "2018" (in quotes), 2018-02 or 2018-02-21. Leave it out if no source shows it.',
  );
