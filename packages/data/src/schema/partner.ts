import {z} from 'zod';
import {publishedSchema} from './date.ts';
import {provenanceSchema} from './provenance.ts';
import {noteSchema} from './resource.ts';
import {translationFields} from './translation.ts';
import {urlSchema} from './url.ts';

/** One line in a list of seven. */
export const PARTNER_DESCRIPTION_MAX = 160;

const texts = {
  description: z
    .string()
    .min(20)
    .max(PARTNER_DESCRIPTION_MAX)
    .describe('What the organization does, in one line of our own.'),
  note: noteSchema.optional(),
};

/** A campaign partner: an organization of the States Leading campaign. */
export const partnerSchema = z
  .strictObject({
    name: z.string().min(3).max(120).describe('The official name.'),
    abbreviation: z.string().min(2).max(20).optional().describe('An abbreviation or short name it goes by.'),
    url: urlSchema.describe('The organization’s home page.'),
    role: z
      .enum(['lead', 'founding', 'joined-later'])
      .describe(
        'lead: leads the campaign. founding: there at the launch. joined-later: named as a partner afterward.',
      ),
    joined: publishedSchema.optional(),
    description: texts.description,
    note: texts.note,
    provenance: z
      .strictObject({description: provenanceSchema, role: provenanceSchema})
      .describe('Whose words the description is, and who says what its role was.'),
  })
  .describe('A campaign partner: an organization of the States Leading campaign.');

/** A partner's texts in another language. Names stay as they are. */
export const partnerTranslationSchema = z
  .strictObject({...texts, ...translationFields})
  .describe('A partner’s texts in another language.');

/** A partner as written in YAML. */
export type PartnerRecord = z.infer<typeof partnerSchema>;

/** A partner's translation as written in YAML. */
export type PartnerTranslation = z.infer<typeof partnerTranslationSchema>;
