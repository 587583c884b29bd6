import {z} from 'zod';
import {audienceSchema, domainSchema, phaseSchema, supportCategorySchema} from './audience.ts';
import {idSchema} from './id.ts';
import {provenanceSchema} from './provenance.ts';
import {translationFields} from './translation.ts';

/** Shorter prompts are too vague to answer, longer ones hold two questions. */
export const PROMPT_WORDS = {min: 8, max: 30};

/** One or two sentences that win over a doubter; more is an essay. */
export const WHY_MAX = 320;

/** One artifact cannot be compared with anything; a list of five is not looked at in a meeting. */
export const EVIDENCE_ITEMS = {min: 2, max: 4};

/** An artifact has a name; a longer text describes instead. */
export const EVIDENCE_MAX = 140;

/** The widest order number; it leaves room to insert questions between others. */
export const ORDER_MAX = 999;

/** A pattern and not a function, so that the JSON Schema and the pack validator can say it too. */
const PROMPT_PATTERN = new RegExp(`^\\s*(?:\\S+(?:\\s+|$)){${PROMPT_WORDS.min},${PROMPT_WORDS.max}}$`);

const texts = {
  whyItMatters: z
    .string()
    .min(20)
    .max(WHY_MAX)
    .describe('Why a busy team should spend time on it: one or two sentences.'),
  evidence: z
    .array(z.string().min(5).max(EVIDENCE_MAX).describe('One artifact a team can put on the table.'))
    .min(EVIDENCE_ITEMS.min)
    .max(EVIDENCE_ITEMS.max)
    .describe('Two to four concrete things to look for before answering.'),
};

/** One question a team works through. */
export const questionSchema = z
  .strictObject({
    principle: idSchema.describe('The id of the principle it belongs to, for example principle-3.'),
    prompt: z
      .string()
      .max(260)
      .regex(
        PROMPT_PATTERN,
        `is not ${PROMPT_WORDS.min} to ${PROMPT_WORDS.max} words long → say one idea, in full`,
      )
      .describe(
        `The question, ${PROMPT_WORDS.min} to ${PROMPT_WORDS.max} words, one idea, not answerable with yes or no.`,
      ),
    ...texts,
    audiences: z
      .array(audienceSchema)
      .min(1)
      .describe('Whose question it is; two only where it truly is the same question.'),
    phase: phaseSchema,
    order: z
      .int()
      .min(1)
      .max(ORDER_MAX)
      .describe('Its place within the principle. Count in tens, so that others fit between.'),
    requirements: z
      .array(idSchema)
      .optional()
      .describe('Ids of the legal requirements that answering it helps to meet.'),
    domains: z
      .array(domainSchema)
      .min(1)
      .optional()
      .describe(
        'The domains of the Four Domains for Rapid School Improvement that it touches (our own mapping).',
      ),
    appliesTo: z
      .array(supportCategorySchema)
      .min(1)
      .optional()
      .describe('The categories of support it is about. Leave it out if it fits every school.'),
    provenance: provenanceSchema,
  })
  .describe('One question that a team works through.');

/** A question's texts in another language. Words count differently there, so only the upper limit holds. */
export const questionTranslationSchema = z
  .strictObject({
    ...texts,
    prompt: z.string().min(1).max(320).describe('The question, translated.'),
    ...translationFields,
  })
  .describe('A question’s texts in another language: all of them.');

/** A question as written in YAML. */
export type QuestionRecord = z.infer<typeof questionSchema>;

/** A question's translation as written in YAML. */
export type QuestionTranslation = z.infer<typeof questionTranslationSchema>;
