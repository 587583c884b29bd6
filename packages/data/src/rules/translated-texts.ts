import {createHash} from 'node:crypto';
import type {NewsletterIssueRecord} from '../schema/newsletter-issue.ts';
import type {Kind, RecordFile, Records, TranslationFile} from './records.ts';

/** How much of the SHA-256 a translation keeps: enough to tell a record's texts of yesterday from today's. */
const HASH_LENGTH = 12;

/** What every translation says about itself. */
export interface TranslationState {
  readonly translationOf?: string | undefined;
  readonly review: 'reviewed' | 'unreviewed';
  readonly reviewer?: string | undefined;
}

/** An original with the texts that a translation of it has to say. */
export interface Translatable {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  readonly texts: unknown;
}

/** A translation, as far as it is the same for every kind. */
export interface AnyTranslation {
  readonly kind: Kind;
  readonly id: string;
  readonly lang: string;
  readonly file: string;
  readonly data: TranslationState;
}

/** The texts of every original: what is translated of it, and nothing else. */
export function allTranslatable(records: Records): Translatable[] {
  const list = <T>(kind: Kind, files: readonly RecordFile<T>[], texts: (data: T) => unknown) =>
    files.map(({id, file, data}) => ({kind, id, file, texts: texts(data)}));
  return [
    ...list('principle', records.principles, ({title, statement, motto, asks}) => ({
      title,
      statement,
      motto: motto?.text,
      asks,
    })),
    ...list('question', records.questions, ({prompt, whyItMatters, evidence}) => ({
      prompt,
      whyItMatters,
      evidence,
    })),
    ...list('requirement', records.requirements, ({title, text}) => ({title, text})),
    ...list('glossary-term', records.glossaryTerms, ({term, definition}) => ({term, definition})),
    ...list('rating-scale', records.ratingScales, ({title, description, levels}) => ({
      title,
      description,
      levels: levels.map(level => ({label: level.label, description: level.description})),
    })),
    ...list('resource', records.resources, ({description, note}) => ({description, note})),
    ...list('partner', records.partners, ({description, note}) => ({description, note})),
    ...list('newsletter-issue', records.newsletterIssues, issueTexts),
  ];
}

/** Every translation, whatever its kind. */
export function allTranslations({translations}: Records): AnyTranslation[] {
  const list = (kind: Kind, files: readonly TranslationFile<TranslationState>[]) =>
    files.map(({id, lang, file, data}) => ({kind, id, lang, file, data}));
  return [
    ...list('principle', translations.principles),
    ...list('question', translations.questions),
    ...list('requirement', translations.requirements),
    ...list('glossary-term', translations.glossaryTerms),
    ...list('rating-scale', translations.ratingScales),
    ...list('resource', translations.resources),
    ...list('partner', translations.partners),
    ...list('newsletter-issue', translations.newsletterIssues),
  ];
}

/** The hash of an original's texts: it changes when a text does, and not when only the layout of the file does. */
export function translationHash(texts: unknown): string {
  return createHash('sha256').update(canonicalJson(texts)).digest('hex').slice(0, HASH_LENGTH);
}

/** content/questions/x.yaml → content/questions/x.es.yaml */
export function translationFileOf(file: string, lang: string): string {
  return file.replace(/\.yaml$/, `.${lang}.yaml`);
}

/** JSON with the fields of every object in alphabetical order, and without those that are not there. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function issueTexts(issue: NewsletterIssueRecord) {
  const {title, note, intro, hearFromYou, campaignNote, partners} = issue;
  const section = (name: 'stateSpotlights' | 'mustRead' | 'toolsAndResources') =>
    issue[name].map(({heading, text, shareText}) => ({heading, text, shareText}));
  return {
    title,
    note,
    intro: intro.text,
    stateSpotlights: section('stateSpotlights'),
    mustRead: section('mustRead'),
    toolsAndResources: section('toolsAndResources'),
    hearFromYou: hearFromYou.text,
    campaignNote: campaignNote.text,
    partners: partners.text,
  };
}
