import {z} from 'zod';
import {idSchema} from './id.ts';
import {provenanceSchema} from './provenance.ts';
import {translationFields} from './translation.ts';

/** Two levels are a yes or no; more than six nobody tells apart. */
export const LEVELS = {min: 2, max: 6};

/** A label has to fit on a button. */
export const LABEL_MAX = 60;

/** One sentence that tells a level from its neighbors. */
export const LEVEL_DESCRIPTION_MAX = 240;

const texts = {
  title: z.string().min(3).max(LABEL_MAX).describe('A short title of the scale.'),
  description: z
    .string()
    .min(20)
    .max(LEVEL_DESCRIPTION_MAX)
    .describe('How to use the scale, in one or two sentences.'),
};

const levelTexts = {
  label: z.string().min(2).max(LABEL_MAX).describe('The level’s name, as on a button.'),
  description: z
    .string()
    .min(20)
    .max(LEVEL_DESCRIPTION_MAX)
    .describe('When a team chooses this level, in one sentence.'),
};

/** A scale on which a team rates where it stands. */
export const ratingScaleSchema = z
  .strictObject({
    ...texts,
    levels: z
      .array(
        z
          .strictObject({
            id: idSchema.describe('What an answer stores. Unique in the scale, and never changed.'),
            ...levelTexts,
          })
          .describe('One level.'),
      )
      .min(LEVELS.min)
      .max(LEVELS.max)
      .describe('The levels, from the lowest to the highest.'),
    provenance: provenanceSchema,
  })
  .describe('A scale on which a team rates where it stands.');

/** A scale's texts in another language. */
export const ratingScaleTranslationSchema = z
  .strictObject({
    ...texts,
    levels: z
      .array(z.strictObject(levelTexts).describe('One level, translated.'))
      .min(LEVELS.min)
      .max(LEVELS.max)
      .describe('The levels in the order of the English.'),
    ...translationFields,
  })
  .describe('A scale’s texts in another language: all of them.');

/** A scale as written in YAML. */
export type RatingScaleRecord = z.infer<typeof ratingScaleSchema>;

/** A scale's translation as written in YAML. */
export type RatingScaleTranslation = z.infer<typeof ratingScaleTranslationSchema>;
