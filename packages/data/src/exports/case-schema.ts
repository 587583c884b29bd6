import {z} from 'zod';
import type {CasePackage} from './case-package.ts';

/**
 * What CASE 1.1 (1EdTech) asks of a package, and nothing else gets through: no wrapper around it, no field it does
 * not know, no null, no extension. Two things are stricter than the specification's text, because receivers are:
 * a UUID is the whole string, and one-line texts hold no tab or line break ("NormalizedString").
 */

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const EXTENSION = /^ext:[a-zA-Z0-9.\-_]+$/;
const INT32 = {min: -(2 ** 31), max: 2 ** 31 - 1};

const text = z.string();
const line = z.string().regex(/^[^\t\n\r]*$/);
const uuid = z.string().regex(UUID);
const uri = z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i);
const int32 = z.int().min(INT32.min).max(INT32.max);
const day = z.iso.date();

const part = {identifier: uuid, uri, lastChangeDateTime: z.iso.datetime({offset: true})};

const link = z.strictObject({title: line, identifier: uuid, uri});

const node = z.strictObject({
  title: line,
  identifier: line,
  uri,
  targetType: z.union([z.literal('CASE'), z.string().regex(EXTENSION)]).exactOptional(),
});

const shared = {
  notes: text.exactOptional(),
  subject: z.array(line).exactOptional(),
  subjectURI: z.array(link).exactOptional(),
  language: z
    .string()
    .regex(/^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/)
    .exactOptional(),
  licenseURI: link.exactOptional(),
  statusStartDate: day.exactOptional(),
  statusEndDate: day.exactOptional(),
};

const document = z.strictObject({
  ...part,
  frameworkType: line.exactOptional(),
  caseVersion: z.literal('1.1').exactOptional(),
  creator: line,
  title: line,
  officialSourceURL: uri.exactOptional(),
  publisher: line.exactOptional(),
  description: text.exactOptional(),
  version: line.exactOptional(),
  adoptionStatus: line.exactOptional(),
  ...shared,
});

const item = z.strictObject({
  ...part,
  fullStatement: text,
  alternativeLabel: line.exactOptional(),
  CFItemType: line.exactOptional(),
  humanCodingScheme: line.exactOptional(),
  listEnumeration: line.exactOptional(),
  abbreviatedStatement: line.exactOptional(),
  conceptKeywords: z.array(line).exactOptional(),
  conceptKeywordsURI: link.exactOptional(),
  educationLevel: z.array(line).exactOptional(),
  CFItemTypeURI: link.exactOptional(),
  ...shared,
});

const association = z.strictObject({
  ...part,
  associationType: z.union([
    z.enum([
      'isChildOf',
      'isPeerOf',
      'isPartOf',
      'exactMatchOf',
      'precedes',
      'isRelatedTo',
      'replacedBy',
      'exemplar',
      'hasSkillLevel',
      'isTranslationOf',
    ]),
    z.string().regex(EXTENSION),
  ]),
  sequenceNumber: int32.exactOptional(),
  originNodeURI: node,
  destinationNodeURI: node,
  CFAssociationGroupingURI: link.exactOptional(),
  notes: text.exactOptional(),
});

const titled = {...part, title: line};
const described = {...titled, description: text.exactOptional()};

const definitions = z.strictObject({
  CFConcepts: z
    .array(z.strictObject({...described, keywords: line.exactOptional(), hierarchyCode: line}))
    .exactOptional(),
  CFSubjects: z.array(z.strictObject({...described, hierarchyCode: line})).exactOptional(),
  CFLicenses: z.array(z.strictObject({...described, licenseText: text})).exactOptional(),
  CFItemTypes: z
    .array(
      z.strictObject({...titled, description: text, hierarchyCode: line, typeCode: line.exactOptional()}),
    )
    .exactOptional(),
  CFAssociationGroupings: z.array(z.strictObject(described)).exactOptional(),
});

const level = z.strictObject({
  ...part,
  description: text.exactOptional(),
  quality: line.exactOptional(),
  score: z.number().exactOptional(),
  feedback: text.exactOptional(),
  position: int32.exactOptional(),
  rubricCriterionId: uuid.exactOptional(),
});

const criterion = z.strictObject({
  ...part,
  category: line.exactOptional(),
  description: text.exactOptional(),
  CFItemURI: link.exactOptional(),
  weight: z.number().exactOptional(),
  position: int32.exactOptional(),
  rubricId: uuid.exactOptional(),
  CFRubricCriterionLevels: z.array(level).exactOptional(),
});

const rubric = z.strictObject({
  ...part,
  title: line.exactOptional(),
  description: text.exactOptional(),
  CFRubricCriteria: z.array(criterion).exactOptional(),
});

/** A CASE 1.1 package, checked strictly. */
export const casePackageSchema: z.ZodType<CasePackage> = z.strictObject({
  CFDocument: document,
  CFItems: z.array(item).exactOptional(),
  CFAssociations: z.array(association).exactOptional(),
  CFDefinitions: definitions.exactOptional(),
  CFRubrics: z.array(rubric).exactOptional(),
});
