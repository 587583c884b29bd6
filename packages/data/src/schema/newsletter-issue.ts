import {z} from 'zod';
import {publishedSchema} from './date.ts';
import {idSchema} from './id.ts';
import {provenanceSchema} from './provenance.ts';
import {NOTE_MAX} from './resource.ts';
import {translationFields} from './translation.ts';

/** A paragraph of a newsletter: readers skim. */
export const NEWSLETTER_TEXT_MAX = 600;

/** The shortest post that the large networks take, less room for a link. */
export const SHARE_TEXT_MAX = 240;

/** No section of a weekly issue has held more. */
export const SECTION_ITEMS_MAX = 5;

const text = z.string().min(20).max(NEWSLETTER_TEXT_MAX).describe('The text, restated in our own words.');

const itemTexts = {
  heading: z.string().min(3).max(90).describe('A heading of our own.'),
  text,
  shareText: z
    .string()
    .min(20)
    .max(SHARE_TEXT_MAX)
    .describe('Words a reader may share, our own, without a link.'),
};

const item = z
  .strictObject({
    ...itemTexts,
    resource: idSchema
      .optional()
      .describe('The resource it is about. Leave it out if the item could not be identified.'),
    provenance: provenanceSchema,
  })
  .describe('One item of the section.');

const section = (what: string) => z.array(item).min(1).max(SECTION_ITEMS_MAX).describe(what);
const block = z.strictObject({text, provenance: provenanceSchema});

/** One past issue of the campaign's newsletter. */
export const newsletterIssueSchema = z
  .strictObject({
    newsletter: z.string().min(3).max(80).describe('The newsletter’s name.'),
    title: z.string().min(3).max(90).describe('A title of our own that says what the issue is about.'),
    published: publishedSchema.optional(),
    note: z
      .string()
      .min(10)
      .max(NOTE_MAX)
      .describe('Why addresses and sites in it may no longer work. Shown with the issue.'),
    intro: block.describe('What opens the issue.'),
    stateSpotlights: section('State Spotlights: what a state does.'),
    mustRead: section('Must Read: one document to read.'),
    toolsAndResources: section('Tools & Resources.'),
    hearFromYou: block
      .extend({
        emailAsPrinted: z.email().describe('The address as printed then. It may not be read any more.'),
      })
      .describe('We want to hear from you: how readers could send stories.'),
    campaignNote: block
      .extend({
        siteAsPrinted: z
          .string()
          .min(3)
          .max(80)
          .describe('The campaign’s site as printed then. It may not exist any more.'),
        hashtag: z
          .string()
          .regex(/^#\w+$/, 'is not a hashtag → write it with #, in quotes')
          .describe('The campaign’s hashtag, in quotes.'),
      })
      .describe('What the campaign is for.'),
    partners: block
      .extend({
        organizations: z.array(idSchema).min(1).describe('The campaign partners’ ids, in the order printed.'),
      })
      .describe('Thanks to the campaign partners.'),
    address: z
      .strictObject({
        lines: z
          .array(z.string().min(1).max(80))
          .min(1)
          .max(6)
          .describe('The mailing address, line by line, as printed then.'),
        telephone: z.string().min(7).max(20).describe('The telephone number as printed then.'),
        provenance: provenanceSchema,
      })
      .describe('The mailing address as printed then.'),
  })
  .describe('One past issue of the campaign’s newsletter, restated.');

const translatedSection = z
  .array(z.strictObject(itemTexts))
  .min(1)
  .max(SECTION_ITEMS_MAX)
  .describe('The items in the order of the English.');
const translatedBlock = z.strictObject({text}).describe('The text of this section, translated.');

/** A newsletter issue's texts in another language. */
export const newsletterIssueTranslationSchema = z
  .strictObject({
    title: z.string().min(3).max(90).describe('The title, translated.'),
    note: z.string().min(10).max(NOTE_MAX).describe('The note, translated.'),
    intro: translatedBlock,
    stateSpotlights: translatedSection,
    mustRead: translatedSection,
    toolsAndResources: translatedSection,
    hearFromYou: translatedBlock,
    campaignNote: translatedBlock,
    partners: translatedBlock,
    ...translationFields,
  })
  .describe('A newsletter issue’s texts in another language: all of them.');

/** A newsletter issue as written in YAML. */
export type NewsletterIssueRecord = z.infer<typeof newsletterIssueSchema>;

/** A newsletter issue's translation as written in YAML. */
export type NewsletterIssueTranslation = z.infer<typeof newsletterIssueTranslationSchema>;
