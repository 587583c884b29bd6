import type {GlossaryTermRecord, GlossaryTermTranslation} from '../schema/glossary-term.ts';
import type {MovedRecord, RetiredRecord, SplitRecord} from '../schema/forwarding.ts';
import type {NewsletterIssueRecord, NewsletterIssueTranslation} from '../schema/newsletter-issue.ts';
import type {PartnerRecord, PartnerTranslation} from '../schema/partner.ts';
import type {PrincipleRecord, PrincipleTranslation} from '../schema/principle.ts';
import type {QuestionRecord, QuestionTranslation} from '../schema/question.ts';
import type {RatingScaleRecord, RatingScaleTranslation} from '../schema/rating-scale.ts';
import type {RequirementRecord, RequirementTranslation} from '../schema/requirement.ts';
import type {ResourceRecord, ResourceTranslation} from '../schema/resource.ts';

/** The kinds of records; each is also the name of its schema. */
export type Kind =
  | 'principle'
  | 'question'
  | 'requirement'
  | 'glossary-term'
  | 'rating-scale'
  | 'resource'
  | 'partner'
  | 'newsletter-issue';

/** A record together with the file it was read from. */
export interface RecordFile<T> {
  readonly id: string;
  readonly file: string;
  readonly data: T;
}

/** A record's texts in another language. */
export interface TranslationFile<T> extends RecordFile<T> {
  readonly lang: string;
}

/** What a record left behind, with the kind of the folder it lies in. */
export interface ForwardingFile extends RecordFile<MovedRecord | SplitRecord | RetiredRecord> {
  readonly kind: Kind;
}

/** A record whose file could not be read. That is reported already, so no rule reports it as missing. */
export interface Unreadable {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
}

/** Everything in the content folder that has the right shape. */
export interface Records {
  readonly principles: readonly RecordFile<PrincipleRecord>[];
  readonly questions: readonly RecordFile<QuestionRecord>[];
  readonly requirements: readonly RecordFile<RequirementRecord>[];
  readonly glossaryTerms: readonly RecordFile<GlossaryTermRecord>[];
  readonly ratingScales: readonly RecordFile<RatingScaleRecord>[];
  readonly resources: readonly RecordFile<ResourceRecord>[];
  readonly partners: readonly RecordFile<PartnerRecord>[];
  readonly newsletterIssues: readonly RecordFile<NewsletterIssueRecord>[];
  readonly forwarding: readonly ForwardingFile[];
  readonly unreadable: readonly Unreadable[];
  readonly translations: {
    readonly principles: readonly TranslationFile<PrincipleTranslation>[];
    readonly questions: readonly TranslationFile<QuestionTranslation>[];
    readonly requirements: readonly TranslationFile<RequirementTranslation>[];
    readonly glossaryTerms: readonly TranslationFile<GlossaryTermTranslation>[];
    readonly ratingScales: readonly TranslationFile<RatingScaleTranslation>[];
    readonly resources: readonly TranslationFile<ResourceTranslation>[];
    readonly partners: readonly TranslationFile<PartnerTranslation>[];
    readonly newsletterIssues: readonly TranslationFile<NewsletterIssueTranslation>[];
  };
}

/** Every record that is not a forwarding one, with its kind. */
export function allRecords(records: Records): {kind: Kind; id: string; file: string}[] {
  const list = (kind: Kind, files: readonly RecordFile<unknown>[]) =>
    files.map(({id, file}) => ({kind, id, file}));
  return [
    ...list('principle', records.principles),
    ...list('question', records.questions),
    ...list('requirement', records.requirements),
    ...list('glossary-term', records.glossaryTerms),
    ...list('rating-scale', records.ratingScales),
    ...list('resource', records.resources),
    ...list('partner', records.partners),
    ...list('newsletter-issue', records.newsletterIssues),
  ];
}
