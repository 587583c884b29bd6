import {z} from 'zod';
import {
  audienceSchema,
  glossaryTermSchema,
  glossaryTermTranslationSchema,
  idSchema,
  movedSchema,
  partnerSchema,
  partnerTranslationSchema,
  phaseSchema,
  principleSchema,
  principleTranslationSchema,
  questionSchema,
  questionTranslationSchema,
  ratingScaleSchema,
  ratingScaleTranslationSchema,
  requirementSchema,
  requirementTranslationSchema,
  resourceSchema,
  resourceTranslationSchema,
  retiredSchema,
  splitSchema,
  supportCategorySchema,
} from '../schema/index.ts';

/** A set of principles that nobody can count on their fingers twice is no set of principles. */
export const PACK_PRINCIPLES_MAX = 20;

/** A name of an audience has to fit into a sentence and on a button. */
export const PACK_LABEL_MAX = 40;

/** A language code as browsers say it. Here English is a language like any other. */
const languageSchema = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/, 'is not a language → write it like pt-BR');

const labels = <T extends z.ZodEnum>(names: T) =>
  z.partialRecord(names, z.string().min(2).max(PACK_LABEL_MAX)).optional();

const records = <T extends z.ZodType>(schema: T) => z.record(idSchema, schema).optional();

/** Cairn's own translations carry a hash that a script of ours writes. Nobody else has to. */
const WITHOUT_HASH = {translationOf: true} as const;

/** A principle of a pack: there need not be ten, and a deep dive need not exist. */
const packPrincipleSchema = principleSchema.extend({
  number: z.int().min(1).max(PACK_PRINCIPLES_MAX).describe('The principle’s number: its place in the list.'),
  deepDive: idSchema.optional().describe('The id of the resource that goes deeper, if there is one.'),
});

const citationSchema = z.string().min(2).max(80).optional();

/** A requirement of a pack may come from a state's law as well. */
const packRequirementSchema = requirementSchema.extend({
  citation: z
    .strictObject({
      esea: citationSchema.describe('The clause in the Act, for example ESEA 1111(d)(1)(B)(i).'),
      usc: citationSchema.describe(
        'The same clause in the U.S. Code, for example 20 U.S.C. 6311(d)(1)(B)(i).',
      ),
      state: citationSchema.describe('The clause in a state’s law, as that state writes it.'),
    })
    .describe('Where the requirement stands.'),
});

const packLabelsSchema = z
  .strictObject({
    audiences: labels(audienceSchema).describe('Names of the audiences, for example lea: division.'),
    phases: labels(phaseSchema).describe('Names of the phases.'),
    supportCategories: labels(supportCategorySchema).describe('Names of the categories of support.'),
  })
  .describe('What is called otherwise here, in this language.');

const packRecordsSchema = z
  .strictObject({
    principles: records(packPrincipleSchema).describe('Principles by their ids.'),
    questions: records(questionSchema).describe('Questions by their ids.'),
    requirements: records(packRequirementSchema).describe('Requirements of the law by their ids.'),
    glossary: records(glossaryTermSchema).describe('Terms by their ids.'),
    ratingScales: records(ratingScaleSchema).describe('Rating scales by their ids.'),
    resources: records(resourceSchema.omit({mirrors: true})).describe('Resources by their ids.'),
    partners: records(partnerSchema).describe('Campaign partners by their ids.'),
    forwarding: records(z.discriminatedUnion('kind', [movedSchema, splitSchema, retiredSchema])).describe(
      'What became of ids that no longer have a record.',
    ),
  })
  .describe('The records, each under its id.');

const packTranslationSchema = z
  .strictObject({
    principles: records(principleTranslationSchema.omit(WITHOUT_HASH)).describe(
      'Translated principles by their ids.',
    ),
    questions: records(questionTranslationSchema.omit(WITHOUT_HASH)).describe(
      'Translated questions by their ids.',
    ),
    requirements: records(requirementTranslationSchema.omit(WITHOUT_HASH)).describe(
      'Translated requirements by their ids.',
    ),
    glossary: records(glossaryTermTranslationSchema.omit(WITHOUT_HASH)).describe(
      'Translated terms by their ids.',
    ),
    ratingScales: records(ratingScaleTranslationSchema.omit(WITHOUT_HASH)).describe(
      'Translated rating scales by their ids.',
    ),
    resources: records(resourceTranslationSchema.omit(WITHOUT_HASH)).describe(
      'Translated resources by their ids.',
    ),
    partners: records(partnerTranslationSchema.omit(WITHOUT_HASH)).describe(
      'Translated campaign partners by their ids.',
    ),
  })
  .describe('The texts of the records in this language, each under its record’s id.');

/** A content pack: somebody's own principles, questions and words, in one JSON file. */
export const packSchema = z
  .strictObject({
    $schema: z.string().max(300).optional().describe('Where editors find this schema.'),
    format: z.literal('cairn-pack').describe('Says that this is a content pack.'),
    version: z.literal(1).describe('The version of the format.'),
    id: idSchema.describe('The pack’s own id, for example virginia-2027. It never changes.'),
    title: z.string().min(3).max(120).describe('What the pack is called.'),
    publisher: z.string().min(2).max(120).describe('Who publishes it: the full name.'),
    languages: z
      .array(languageSchema)
      .min(1)
      .describe('The language the records are written in, then the languages they are translated into.'),
    extends: z
      .literal('cairn')
      .optional()
      .describe('Write cairn if the records name ids of Cairn’s own records. Leave it out if all are here.'),
    labels: z
      .record(languageSchema, packLabelsSchema)
      .optional()
      .describe('Names that differ from Cairn’s own, by language.'),
    records: packRecordsSchema,
    translations: z
      .record(languageSchema, packTranslationSchema)
      .optional()
      .describe('Translations, by language.'),
  })
  .describe('A content pack: principles, questions and words of your own, in one JSON file.');
