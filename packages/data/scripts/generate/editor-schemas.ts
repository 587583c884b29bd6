import {z} from 'zod';
import {packSchema} from '../../src/pack/pack-schema.ts';
import * as schemas from '../../src/schema/index.ts';

/** The schemas that editors and consumers read, by file name. */
const SCHEMAS = {
  principle: schemas.principleSchema,
  'principle-translation': schemas.principleTranslationSchema,
  question: schemas.questionSchema,
  'question-translation': schemas.questionTranslationSchema,
  requirement: schemas.requirementSchema,
  'requirement-translation': schemas.requirementTranslationSchema,
  'glossary-term': schemas.glossaryTermSchema,
  'glossary-term-translation': schemas.glossaryTermTranslationSchema,
  'rating-scale': schemas.ratingScaleSchema,
  'rating-scale-translation': schemas.ratingScaleTranslationSchema,
  resource: schemas.resourceSchema,
  'resource-translation': schemas.resourceTranslationSchema,
  partner: schemas.partnerSchema,
  'partner-translation': schemas.partnerTranslationSchema,
  'newsletter-issue': schemas.newsletterIssueSchema,
  'newsletter-issue-translation': schemas.newsletterIssueTranslationSchema,
  moved: schemas.movedSchema,
  split: schemas.splitSchema,
  retired: schemas.retiredSchema,
  pack: packSchema,
};

/** Every JSON Schema: its file name in schemas/, and its text. */
export function editorSchemas(): ReadonlyMap<string, string> {
  // Draft 7 and the shape of the input: what YAML editors understand, and what an editor types.
  return new Map(
    Object.entries(SCHEMAS).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, {target: 'draft-7', io: 'input'}), null, 2)}\n`,
    ]),
  );
}
