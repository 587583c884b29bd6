/**
 * The zod schemas of every kind of record as written in YAML. Needs zod; the data itself does not.
 */
export {audienceSchema, domainSchema, phaseSchema, supportCategorySchema} from './audience.ts';
export {daySchema, publishedSchema} from './date.ts';
export {
  movedSchema,
  retiredSchema,
  splitSchema,
  type MovedRecord,
  type RetiredRecord,
  type SplitRecord,
} from './forwarding.ts';
export {
  glossaryTermSchema,
  glossaryTermTranslationSchema,
  type GlossaryTermRecord,
  type GlossaryTermTranslation,
} from './glossary-term.ts';
export {ID_PATTERN, idSchema} from './id.ts';
export {
  newsletterIssueSchema,
  newsletterIssueTranslationSchema,
  type NewsletterIssueRecord,
  type NewsletterIssueTranslation,
} from './newsletter-issue.ts';
export {
  partnerSchema,
  partnerTranslationSchema,
  type PartnerRecord,
  type PartnerTranslation,
} from './partner.ts';
export {
  principleSchema,
  principleTranslationSchema,
  type PrincipleRecord,
  type PrincipleTranslation,
} from './principle.ts';
export {provenanceSchema, sourceSchema} from './provenance.ts';
export {
  questionSchema,
  questionTranslationSchema,
  type QuestionRecord,
  type QuestionTranslation,
} from './question.ts';
export {
  ratingScaleSchema,
  ratingScaleTranslationSchema,
  type RatingScaleRecord,
  type RatingScaleTranslation,
} from './rating-scale.ts';
export {
  requirementSchema,
  requirementTranslationSchema,
  type RequirementRecord,
  type RequirementTranslation,
} from './requirement.ts';
export {
  resourceKindSchema,
  resourceSchema,
  resourceTranslationSchema,
  type ResourceRecord,
  type ResourceTranslation,
} from './resource.ts';
export {HASH_PATTERN, LANGUAGE_PATTERN} from './translation.ts';
export {urlSchema} from './url.ts';
