import {z} from 'zod';
import {idSchema} from './id.ts';
import {provenanceSchema} from './provenance.ts';
import {translationFields} from './translation.ts';

/** The longest term of the field fits; a longer one is a sentence. */
export const TERM_MAX = 80;

/** Two or three sentences: what a reader needs to go on reading. */
export const DEFINITION_MAX = 480;

const texts = {
  term: z
    .string()
    .min(2)
    .max(TERM_MAX)
    .describe('The term, in lower case unless it is a name: "needs assessment", "Title I".'),
  definition: z
    .string()
    .min(30)
    .max(DEFINITION_MAX)
    .describe('What it means, in one to three sentences of our own or of the law restated.'),
};

/** One term of the field. */
export const glossaryTermSchema = z
  .strictObject({
    ...texts,
    abbreviation: z
      .string()
      .min(2)
      .max(12)
      .optional()
      .describe('The initials people use, for example LEA. They stay English in every language.'),
    seeAlso: z
      .array(idSchema)
      .min(1)
      .optional()
      .describe('Ids of terms that a reader of this one needs too.'),
    provenance: provenanceSchema,
  })
  .describe('One term of the field, explained.');

/** A term in another language. */
export const glossaryTermTranslationSchema = z
  .strictObject({...texts, ...translationFields})
  .describe('A term and its definition in another language.');

/** A term as written in YAML. */
export type GlossaryTermRecord = z.infer<typeof glossaryTermSchema>;

/** A term's translation as written in YAML. */
export type GlossaryTermTranslation = z.infer<typeof glossaryTermTranslationSchema>;
