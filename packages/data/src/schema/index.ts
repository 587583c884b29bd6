/**
 * The zod schemas of every kind of record as written in YAML. Needs zod; the data itself does not.
 */
export {audienceSchema, phaseSchema} from './audience.ts';
export {daySchema, publishedSchema} from './date.ts';
export {ID_PATTERN, idSchema} from './id.ts';
export {movedSchema, type MovedRecord} from './moved.ts';
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
  resourceKindSchema,
  resourceSchema,
  resourceTranslationSchema,
  type ResourceRecord,
  type ResourceTranslation,
} from './resource.ts';
export {LANGUAGE_PATTERN} from './translation.ts';
export {urlSchema} from './url.ts';
