import type {MovedRecord} from '../schema/moved.ts';
import type {NewsletterIssueRecord, NewsletterIssueTranslation} from '../schema/newsletter-issue.ts';
import type {PartnerRecord, PartnerTranslation} from '../schema/partner.ts';
import type {PrincipleRecord, PrincipleTranslation} from '../schema/principle.ts';
import type {QuestionRecord, QuestionTranslation} from '../schema/question.ts';
import type {ResourceRecord, ResourceTranslation} from '../schema/resource.ts';

/** The kinds of records; each is also the name of its schema. */
export type Kind = 'principle' | 'question' | 'resource' | 'partner' | 'newsletter-issue';

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

/** A forwarding record, with the kind of the folder it lies in. */
export interface MovedFile extends RecordFile<MovedRecord> {
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
  readonly resources: readonly RecordFile<ResourceRecord>[];
  readonly partners: readonly RecordFile<PartnerRecord>[];
  readonly newsletterIssues: readonly RecordFile<NewsletterIssueRecord>[];
  readonly moved: readonly MovedFile[];
  readonly unreadable: readonly Unreadable[];
  readonly translations: {
    readonly principles: readonly TranslationFile<PrincipleTranslation>[];
    readonly questions: readonly TranslationFile<QuestionTranslation>[];
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
    ...list('resource', records.resources),
    ...list('partner', records.partners),
    ...list('newsletter-issue', records.newsletterIssues),
  ];
}
