import {z} from 'zod';

/**
 * What an id may look like: words of lower-case letters and digits, joined by single hyphens. Two words mean something
 * to every JavaScript object.
 */
export const ID_PATTERN = /^(?!(constructor|prototype)$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** Ids end up in addresses and file names; beyond this a path gets too long for some systems. */
export const ID_MAX = 60;

/** The id of another record: its file name without ".yaml". */
export const idSchema = z
  .string()
  .max(ID_MAX)
  .regex(ID_PATTERN, 'is not an id → write it like principle-3')
  .describe('The file name of another record, without ".yaml".');
