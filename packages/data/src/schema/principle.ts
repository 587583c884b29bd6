import {z} from 'zod';
import {idSchema} from './id.ts';
import {provenanceSchema} from './provenance.ts';
import {translationFields} from './translation.ts';

/** There are ten principles. */
export const PRINCIPLE_COUNT = 10;

/** A title has to fit on one stone's card in two short lines. */
export const PRINCIPLE_TITLE_MAX = 60;

/** The longest sourced statement, with all its parts, restated; more would be commentary. */
export const STATEMENT_MAX = 800;

/** One or two sentences; more is guidance, and guidance belongs into questions. */
export const ASK_MAX = 320;

/** A motto is one short sentence. */
export const MOTTO_MAX = 120;

const ask = (who: string) =>
  z
    .string()
    .min(20)
    .max(ASK_MAX)
    .describe(`What the principle asks of ${who}, in one or two sentences of our own.`);

const asks = z
  .strictObject({
    sea: ask('the state agency'),
    lea: ask('the district'),
    school: ask('the school'),
    'external-partner': ask('an organization that supports them'),
  })
  .describe('What the principle asks of each audience. Our own words.');

const texts = {
  title: z.string().min(3).max(PRINCIPLE_TITLE_MAX).describe('A short, memorable title of our own.'),
  statement: z
    .string()
    .min(40)
    .max(STATEMENT_MAX)
    .describe('What the principle says, in our own words, with every element of the source.'),
  asks,
};

const mottoText = z.string().min(3).max(MOTTO_MAX).describe('The motto, without quotation marks.');

/** One of the ten principles. */
export const principleSchema = z
  .strictObject({
    number: z.int().min(1).max(PRINCIPLE_COUNT).describe('The principle’s number, 1 to 10.'),
    title: texts.title,
    statement: texts.statement,
    motto: z
      .strictObject({
        text: mottoText,
        attribution: z
          .string()
          .min(3)
          .max(120)
          .describe('Whose words these are, for example "CCSSO, Deep Dive into Principle #4 (2018)".'),
      })
      .optional()
      .describe('A motto, quoted, only where a source shows it.'),
    asks,
    deepDive: idSchema.describe('The id of the resource that goes deeper, in content/resources.'),
    provenance: z
      .strictObject({
        title: provenanceSchema,
        statement: provenanceSchema,
        motto: provenanceSchema.optional(),
        asks: provenanceSchema,
      })
      .describe('Whose words each block is.'),
  })
  .describe('One of the ten principles of effective school improvement systems.');

/** A principle's texts in another language. */
export const principleTranslationSchema = z
  .strictObject({
    ...texts,
    motto: z
      .strictObject({text: mottoText})
      .optional()
      .describe('The motto translated, where the English has one.'),
    ...translationFields,
  })
  .describe('A principle’s texts in another language: all of them.');

/** A principle as written in YAML. */
export type PrincipleRecord = z.infer<typeof principleSchema>;

/** A principle's translation as written in YAML. */
export type PrincipleTranslation = z.infer<typeof principleTranslationSchema>;
