/**
 * The shapes of the data as it is published: references resolved, one language per record.
 * They stand apart from the zod schemas, so that nothing that reads the data needs zod.
 */

import type {NewsletterIssue} from './newsletter-types.ts';

export type {NewsletterIssue, NewsletterItem, NewsletterLink, NewsletterText} from './newsletter-types.ts';

/** Who a question is for: state agency, district, school, or an organization that supports them. */
export type Audience = 'sea' | 'lea' | 'school' | 'external-partner';

/** When in the improvement work a question is asked. */
export type Phase = 'planning' | 'implementation' | 'sustaining';

/** Where a text comes from: in other words, our own, word for word, or the law. */
export type Basis = 'restated' | 'original' | 'quoted' | 'statute';

/** `checked`: somebody compared the text with the source it names. */
export type Review = 'checked' | 'unchecked';

/** `document`: the publisher's page of just this; `topic-page`: the publisher's page that leads to it; `issue-page`: the page of the journal issue that carries it. */
export type LinkTarget = 'document' | 'topic-page' | 'issue-page';

/** What a resource is. */
export type ResourceKind =
  | 'principles'
  | 'roadmap'
  | 'deep-dive'
  | 'question-set'
  | 'topic-page'
  | 'press-release'
  | 'news-article'
  | 'journal-article'
  | 'report'
  | 'statute'
  | 'newsletter'
  | 'conversation'
  | 'web-page';

/** What the law calls the support a school is identified for: comprehensive, targeted, additional targeted. */
export type SupportCategory = 'csi' | 'tsi' | 'atsi';

/** A domain of the Four Domains for Rapid School Improvement (WestEd, 2017). */
export type Domain =
  'turnaround-leadership' | 'talent-development' | 'instructional-transformation' | 'culture-shift';

/** How an organization belongs to the campaign. */
export type PartnerRole = 'lead' | 'founding' | 'joined-later';

/** One source of a text. */
export interface Source {
  /** The resource's id. */
  readonly id: string;
  readonly title: string;
  /** The abbreviation if there is one, else the name. */
  readonly publisher: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly published?: string;
  /** The publisher's own page, never a copy elsewhere. */
  readonly url?: string;
  /** Where in the source, for example "cover". */
  readonly locator?: string;
}

/** Whose words a text is, and how far that was checked. */
export interface Provenance {
  readonly basis: Basis;
  readonly sources: readonly Source[];
  /** YYYY-MM-DD: the day the text was true. */
  readonly asOf: string;
  readonly review: Review;
}

/** How far a translation was read by somebody who answers for it. Absent on English records. */
export interface Translation {
  readonly review: 'reviewed' | 'unreviewed';
  readonly asOf: string;
  /** Who read it against the English: set if and only if it was reviewed. */
  readonly reviewer?: string;
}

/** One of the ten principles, in one language. */
export interface Principle {
  readonly id: string;
  readonly number: number;
  readonly lang: string;
  /** A short title of our own. */
  readonly title: string;
  readonly statement: string;
  /** A quotation, only where a source shows it. */
  readonly motto?: {readonly text: string; readonly attribution: string};
  /** What the principle asks of each audience, in our own words. */
  readonly asks: Readonly<Record<Audience, string>>;
  readonly deepDive?: {
    readonly title: string;
    readonly published?: string;
    readonly url: string;
    readonly linkTo: 'document' | 'topic-page';
  };
  readonly provenance: {
    readonly title: Provenance;
    readonly statement: Provenance;
    readonly motto?: Provenance;
    readonly asks: Provenance;
  };
  readonly translation?: Translation;
}

/** One question that a team works through, in one language. */
export interface Question {
  readonly id: string;
  /** The principle's number. */
  readonly principle: number;
  readonly lang: string;
  readonly prompt: string;
  readonly whyItMatters: string;
  /** What to look for before answering. */
  readonly evidence: readonly string[];
  readonly audiences: readonly Audience[];
  readonly phase: Phase;
  /** The place within the principle. */
  readonly order: number;
  /** Ids of the requirements that answering it helps to meet. Often none. */
  readonly requirements: readonly string[];
  /** The domains it touches, by our own mapping. Often none. */
  readonly domains: readonly Domain[];
  /** Set only if the question makes sense for some categories of support and not for others. */
  readonly appliesTo?: readonly SupportCategory[];
  readonly provenance: Provenance;
  readonly translation?: Translation;
}

/** One clause of the law that a plan or an agency has to answer, restated. */
export interface Requirement {
  readonly id: string;
  readonly lang: string;
  /** A short title of our own. */
  readonly title: string;
  /** What the clause asks for, in our words. */
  readonly text: string;
  /** The same clause in both numberings, ready to be printed. */
  readonly citation: {
    /** For example "ESEA 1111(d)(1)(B)(i)". */
    readonly esea: string;
    /** For example "20 U.S.C. 6311(d)(1)(B)(i)". */
    readonly usc: string;
  };
  /** Who has to do it. */
  readonly binds: readonly Audience[];
  /** The schools it is about. */
  readonly appliesTo: readonly SupportCategory[];
  readonly provenance: Provenance;
  readonly translation?: Translation;
}

/** One term of the field, explained. */
export interface GlossaryTerm {
  readonly id: string;
  readonly lang: string;
  readonly term: string;
  /** The English initials, in every language. */
  readonly abbreviation?: string;
  readonly definition: string;
  /** Ids of terms that belong with it. Often none. */
  readonly seeAlso: readonly string[];
  readonly provenance: Provenance;
  readonly translation?: Translation;
}

/** One step of a rating scale. */
export interface RatingLevel {
  /** What an answer stores. Never changes. */
  readonly id: string;
  readonly label: string;
  /** When a team chooses it. */
  readonly description: string;
}

/** A scale on which a team rates where it stands. */
export interface RatingScale {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  /** From the lowest to the highest. */
  readonly levels: readonly RatingLevel[];
  readonly provenance: Provenance;
  readonly translation?: Translation;
}

/** What became of an id that no longer has a record of its own. */
export type Forwarding =
  | {readonly id: string; readonly kind: 'moved'; readonly to: string}
  | {readonly id: string; readonly kind: 'split'; readonly to: readonly string[]}
  | {
      readonly id: string;
      readonly kind: 'retired';
      /** Why there is no record any more, for a reader. */
      readonly reason: string;
      /** YYYY-MM-DD: the day it was retired. */
      readonly asOf: string;
    };

/** A document or page that the data cites or recommends. */
export interface Resource {
  readonly id: string;
  readonly lang: string;
  /** The official title. */
  readonly title: string;
  readonly kind: ResourceKind;
  /** The publisher's full name. */
  readonly publisher: string;
  readonly publisherAbbreviation?: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD, as precise as the source is. */
  readonly published?: string;
  readonly link?: {readonly url: string; readonly to: LinkTarget};
  /** What it is, in our words. */
  readonly description: string;
  /** The number of the principle it is about. */
  readonly principle?: number;
  /** What a careful reader should know about these facts. */
  readonly note?: string;
  readonly provenance: {readonly description: Provenance};
  readonly translation?: Translation;
}

/** A campaign partner: an organization of the States Leading campaign. */
export interface Partner {
  readonly id: string;
  readonly lang: string;
  readonly name: string;
  /** An abbreviation or short name the organization goes by. */
  readonly abbreviation?: string;
  readonly url: string;
  readonly role: PartnerRole;
  /** Absent where no source gives the date. */
  readonly joined?: string;
  readonly description: string;
  readonly note?: string;
  readonly provenance: {readonly description: Provenance; readonly role: Provenance};
  readonly translation?: Translation;
}

/** What is in this version of the data. */
export interface Meta {
  readonly version: string;
  /** The latest day on which a text was said to be true. */
  readonly contentDate: string;
  readonly counts: {
    readonly principles: number;
    readonly questions: number;
    readonly resources: number;
    readonly partners: number;
    readonly newsletterIssues: number;
    readonly requirements: number;
    readonly glossary: number;
    readonly ratingScales: number;
  };
}

/** The questions of one principle, in one language and in order: what one checklist shows. */
export interface QuestionSet {
  /** The principle's number. */
  readonly principle: number;
  /** The principle's title. */
  readonly title: string;
  readonly lang: string;
  readonly questions: readonly Question[];
  /** What became of ids that no longer have a record of their own; absent where all have. */
  readonly forwarding?: readonly Forwarding[];
}

/** Everything in one language, or everything in every language: what finders look through. */
export interface Dataset {
  readonly principles: readonly Principle[];
  readonly questions: readonly Question[];
  readonly requirements: readonly Requirement[];
  readonly glossary: readonly GlossaryTerm[];
  readonly ratingScales: readonly RatingScale[];
  readonly resources: readonly Resource[];
  readonly partners: readonly Partner[];
  readonly newsletterIssues: readonly NewsletterIssue[];
  readonly forwarding: readonly Forwarding[];
}
