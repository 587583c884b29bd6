import {z} from 'zod';
import {publishedSchema} from './date.ts';
import {idSchema} from './id.ts';
import {provenanceSchema} from './provenance.ts';
import {translationFields} from './translation.ts';
import {urlSchema} from './url.ts';

/** Enough to decide whether to open it; a summary belongs to the publisher. */
export const RESOURCE_DESCRIPTION_MAX = 400;

/** A caution in two sentences. */
export const NOTE_MAX = 300;

/** A caution about a record's facts. */
export const noteSchema = z
  .string()
  .min(10)
  .max(NOTE_MAX)
  .describe('What a careful reader should know about these facts.');

const texts = {
  description: z
    .string()
    .min(20)
    .max(RESOURCE_DESCRIPTION_MAX)
    .describe('What it is and who it helps, in our words.'),
  note: noteSchema.optional(),
};

/** What kind of thing a resource is. */
export const resourceKindSchema = z
  .enum([
    'principles',
    'roadmap',
    'deep-dive',
    'question-set',
    'topic-page',
    'press-release',
    'news-article',
    'journal-article',
    'report',
    'statute',
    'newsletter',
    'conversation',
    'web-page',
  ])
  .describe('What kind of thing it is.');

/** A document or page the data cites or recommends. */
export const resourceSchema = z
  .strictObject({
    title: z.string().min(3).max(160).describe('The official title, word for word.'),
    kind: resourceKindSchema,
    publisher: z.string().min(2).max(120).describe('The publisher’s full name.'),
    publisherAbbreviation: z
      .string()
      .min(2)
      .max(20)
      .optional()
      .describe('The abbreviation the publisher is known by, for example CCSSO.'),
    published: publishedSchema.optional(),
    link: z
      .strictObject({
        url: urlSchema.describe('The publisher’s own page. Never a copy on another site.'),
        to: z
          .enum(['document', 'topic-page', 'issue-page'])
          .describe(
            'document: the page of just this. topic-page: a page that leads to it. issue-page: the journal issue that carries it.',
          ),
      })
      .optional()
      .describe('Where a reader is sent. Leave it out if no page of the publisher is known.'),
    mirrors: z
      .array(urlSchema)
      .min(1)
      .optional()
      .describe('Copies seen elsewhere: kept as evidence, never published, never linked.'),
    description: texts.description,
    principle: idSchema.optional().describe('The principle it is about, if it is about one.'),
    note: texts.note,
    provenance: z.strictObject({description: provenanceSchema}).describe('Whose words the description is.'),
  })
  .describe('A document or page that the data cites or recommends.');

/** A resource's texts in another language. Titles stay as published. */
export const resourceTranslationSchema = z
  .strictObject({...texts, ...translationFields})
  .describe('A resource’s texts in another language.');

/** A resource as written in YAML. */
export type ResourceRecord = z.infer<typeof resourceSchema>;

/** A resource's translation as written in YAML. */
export type ResourceTranslation = z.infer<typeof resourceTranslationSchema>;
