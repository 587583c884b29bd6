import {z} from 'zod';

/** Years whose February ends on the 28th: 2025, and 1900. */
const COMMON_YEAR = '(\\d\\d)?([02468][^048]|[13579][^26])(00)?';

/** A month or a day that no calendar has: the 13th month, February 30, the 32nd. */
const NO_MONTH = '00|1[3-9]|02-3|(0[469]|11)-31';
const NO_DAY = '00|3[2-9]';

/** Like zod's own pattern of days, in half the letters: it travels to every browser that reads a content pack. */
const DAY = `^(?!${COMMON_YEAR}-02-29)\\d{4}-(?!${NO_MONTH})[01]\\d-(?!${NO_DAY})[0-3]\\d$`;

const YEAR_OR_MONTH = '^\\d{4}(-(0[1-9]|1[0-2]))?$';

/** A calendar day, as in 2018-02-21. */
export const daySchema = z
  .string()
  .regex(new RegExp(DAY), 'is not a date → write it like 2018-02-21')
  .describe('A day, written year-month-day, for example 2018-02-21.');

/** A date as precise as its source: a year, a month or a day. */
export const publishedSchema = z
  .string()
  .regex(new RegExp(`${YEAR_OR_MONTH}|${DAY}`), 'is not a date → write it like 2018-02-21, 2018-02 or "2018"')
  .describe(
    'As precise as the source is: "2018" (in quotes), 2018-02 or 2018-02-21. Leave it out if no source shows it.',
  );
