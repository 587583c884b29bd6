import {z} from 'zod';
import {daySchema} from './date.ts';
import {idSchema} from './id.ts';

/** "cover" or "20 U.S.C. 6311(d)(1)(B)" fits; a longer locator is a note in the wrong place. */
export const LOCATOR_MAX = 80;

/** More sources than this belong to several texts, each with a provenance of its own. */
export const SOURCES_MAX = 6;

/** One source of a text. */
export const sourceSchema = z
  .strictObject({
    resource: idSchema.describe(
      'The id of the resource: its file name in content/resources, without ".yaml".',
    ),
    locator: z
      .string()
      .min(1)
      .max(LOCATOR_MAX)
      .optional()
      .describe('Where in the source, for example "cover" or "Principle 4".'),
  })
  .describe('One source of this text, and where in it.');

/** Whose words a text is, and how far that was checked. */
export const provenanceSchema = z
  .strictObject({
    basis: z
      .enum(['restated', 'original', 'quoted', 'statute'])
      .describe(
        'restated: a source’s idea in our words. original: ours. quoted: word for word. statute: the law, restated.',
      ),
    sources: z
      .array(sourceSchema)
      .max(SOURCES_MAX)
      .default([])
      .describe('The sources, the one relied on most first. Leave it out for original texts.'),
    asOf: daySchema.describe('The day on which this text was true, for example 2018-02-21.'),
    review: z
      .enum(['checked', 'unchecked'])
      .describe('checked: somebody compared the text with the source it names. Otherwise unchecked.'),
  })
  .describe('Whose words this is, where they come from, and how far that was checked.');
