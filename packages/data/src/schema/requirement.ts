import {z} from 'zod';
import {audienceSchema, supportCategorySchema} from './audience.ts';
import {provenanceSchema} from './provenance.ts';
import {translationFields} from './translation.ts';

/** A line in a table of requirements. */
export const REQUIREMENT_TITLE_MAX = 80;

/** One clause restated; more is a commentary on it. */
export const REQUIREMENT_TEXT_MAX = 600;

const texts = {
  title: z.string().min(3).max(REQUIREMENT_TITLE_MAX).describe('A short title of our own.'),
  text: z
    .string()
    .min(40)
    .max(REQUIREMENT_TEXT_MAX)
    .describe('What the clause asks for, in our words, with every element of it.'),
};

/** One clause of the law that a plan or an agency has to answer. */
export const requirementSchema = z
  .strictObject({
    ...texts,
    citation: z
      .strictObject({
        esea: z
          .string()
          .regex(/^ESEA \d{4}(\([A-Za-z0-9]+\))*$/, 'is not a citation → write it like ESEA 1111(d)(1)(B)(i)')
          .describe('The clause in the Act, for example ESEA 1111(d)(1)(B)(i).'),
        usc: z
          .string()
          .regex(
            /^20 U\.S\.C\. \d{4}(\([A-Za-z0-9]+\))*$/,
            'is not a citation → write it like 20 U.S.C. 6303(e)',
          )
          .describe('The same clause in the U.S. Code, for example 20 U.S.C. 6311(d)(1)(B)(i).'),
      })
      .describe('The clause, in both numberings.'),
    binds: z.array(audienceSchema).min(1).describe('Who has to do it.'),
    appliesTo: z.array(supportCategorySchema).min(1).describe('The schools it is about.'),
    provenance: provenanceSchema,
  })
  .describe('One clause of the law that a plan or an agency has to answer, restated.');

/** A requirement's texts in another language. Citations stay as they are. */
export const requirementTranslationSchema = z
  .strictObject({...texts, ...translationFields})
  .describe('A requirement’s texts in another language: all of them.');

/** A requirement as written in YAML. */
export type RequirementRecord = z.infer<typeof requirementSchema>;

/** A requirement's translation as written in YAML. */
export type RequirementTranslation = z.infer<typeof requirementTranslationSchema>;
