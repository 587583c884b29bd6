import {z} from 'zod';
import {idSchema} from './id.ts';

/** What a renamed record leaves behind, so that its old id keeps working. */
export const movedSchema = z
  .strictObject({
    kind: z.literal('moved').describe('Marks this file as a forwarding record.'),
    to: idSchema.describe('The id the record has now: its file name without ".yaml".'),
  })
  .describe('A forwarding record: this id was renamed.');

/** A forwarding record as written in YAML. */
export type MovedRecord = z.infer<typeof movedSchema>;
