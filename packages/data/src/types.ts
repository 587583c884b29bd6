/**
 * The shapes of the data as it is published: references resolved, one language per record.
 * They stand apart from the zod schemas, so that nothing that reads the data needs zod.
 */

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
  readonly provenance: Provenance;
  readonly translation?: Translation;
}

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

/** A link of a newsletter item: only where a publisher's page is known. */
export interface NewsletterLink {
  /** The resource's id. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly to: LinkTarget;
}

/** One item of a newsletter section. */
export interface NewsletterItem {
  readonly heading: string;
  readonly text: string;
  /** Words a reader may share, ours. */
  readonly shareText: string;
  readonly link?: NewsletterLink;
  readonly provenance: Provenance;
}

/** A headed block of text in a newsletter. */
export interface NewsletterText {
  readonly text: string;
  readonly provenance: Provenance;
}

/** One past issue of the campaign's newsletter, restated. */
export interface NewsletterIssue {
  readonly id: string;
  readonly lang: string;
  /** The newsletter's name. */
  readonly newsletter: string;
  readonly title: string;
  /** Absent where no source gives the date. */
  readonly published?: string;
  /** Why addresses and sites in it may no longer work. */
  readonly note: string;
  readonly intro: NewsletterText;
  readonly stateSpotlights: readonly NewsletterItem[];
  readonly mustRead: readonly NewsletterItem[];
  readonly toolsAndResources: readonly NewsletterItem[];
  /** The contact as printed then: show it as text, never as a working link. */
  readonly hearFromYou: NewsletterText & {readonly emailAsPrinted: string};
  /** Site and hashtag as printed then: show them as text, never as working links. */
  readonly campaignNote: NewsletterText & {readonly siteAsPrinted: string; readonly hashtag: string};
  readonly partners: NewsletterText & {
    readonly organizations: readonly {readonly id: string; readonly name: string; readonly url: string}[];
  };
  /** The mailing address as printed then. */
  readonly address: {
    readonly lines: readonly string[];
    readonly telephone: string;
    readonly provenance: Provenance;
  };
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
}
