import type {LinkTarget, Provenance, Translation} from './types.ts';

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
