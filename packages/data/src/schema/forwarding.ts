import {z} from 'zod';
import {daySchema} from './date.ts';
import {idSchema} from './id.ts';

/** One sentence for a reader who followed an old link. */
export const REASON_MAX = 240;

/** A record that became more than a handful was not split but rewritten. */
export const SPLIT_MAX = 6;

/** What a renamed record leaves behind, so that its old id keeps working. */
export const movedSchema = z
  .strictObject({
    kind: z.literal('moved').describe('Marks this file as a forwarding record.'),
    to: idSchema.describe('The id the record has now: its file name without ".yaml".'),
  })
  .describe('A forwarding record: this id was renamed.');

/** What a record leaves behind that became several. */
export const splitSchema = z
  .strictObject({
    kind: z.literal('split').describe('Marks this file as a forwarding record to several others.'),
    to: z
      .array(idSchema)
      .min(2)
      .max(SPLIT_MAX)
      .describe('The ids of the records that took its place, the nearest one first.'),
  })
  .describe('A forwarding record: this record became several.');

/** What a record leaves behind that nothing took the place of. */
export const retiredSchema = z
  .strictObject({
    kind: z.literal('retired').describe('Marks this id as one that is no longer in use.'),
    reason: z
      .string()
      .min(10)
      .max(REASON_MAX)
      .describe('Why there is no such record any more, in one sentence for a reader.'),
    asOf: daySchema.describe('The day on which it was retired.'),
  })
  .describe('A retired id: it is never used again, and nothing took its place.');

/** A forwarding record as written in YAML. */
export type MovedRecord = z.infer<typeof movedSchema>;

/** A forwarding record to several others as written in YAML. */
export type SplitRecord = z.infer<typeof splitSchema>;

/** A retired id as written in YAML. */
export type RetiredRecord = z.infer<typeof retiredSchema>;
