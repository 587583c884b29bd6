/**
 * The principles of effective school improvement systems, the questions to work through,
 * campaign partners, resources and newsletter issues: frozen data, types and finders.
 * Needs no other package.
 */
export {
  contentLanguages,
  meta,
  newsletterIssues,
  partners,
  principles,
  questions,
  resources,
} from './data.ts';
export {findPrinciple, questionsFor, resolve, type QuestionFilter, type Resolved} from './find.ts';
export type {
  Audience,
  Basis,
  LinkTarget,
  Meta,
  NewsletterIssue,
  NewsletterItem,
  NewsletterLink,
  NewsletterText,
  Partner,
  PartnerRole,
  Phase,
  Principle,
  Provenance,
  Question,
  QuestionSet,
  Resource,
  ResourceKind,
  Review,
  Source,
  Translation,
} from './types.ts';
