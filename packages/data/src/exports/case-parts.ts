import type {CaseAssociation, CaseLink} from './case-package.ts';
import {identifierOf} from './identifier.ts';

/** Where a CASE package is served. */
export interface CaseOptions {
  /**
   * The address of the server that answers CASE requests, for example "https://case.example.org". The URIs are then
   * where the standard's paths lead. Without it they are `urn:uuid:` names, which promise no page.
   */
  readonly baseUrl?: string;
}

/** The collections of the CASE service, as its paths name them. */
type Collection =
  | 'CFDocuments'
  | 'CFItems'
  | 'CFAssociations'
  | 'CFItemTypes'
  | 'CFLicenses'
  | 'CFRubrics'
  | 'CFRubricCriteria';

/** What can become an item. */
export type ItemKind = 'principle' | 'question' | 'requirement';

/** Makes the names, addresses and links of a package's parts. */
export class CaseParts {
  readonly #baseUrl: string | undefined;

  constructor({baseUrl}: CaseOptions) {
    this.#baseUrl = baseUrl?.replace(/\/+$/, '');
  }

  /** A link to the part with this identifier. */
  link(collection: Collection, identifier: string, title: string): CaseLink {
    const uri = this.#baseUrl
      ? `${this.#baseUrl}/ims/case/v1p1/${collection}/${identifier}`
      : `urn:uuid:${identifier}`;
    return {title: oneLine(title), identifier, uri};
  }

  /** A link to an item. */
  item(kind: ItemKind, id: string, lang: string, title = id): CaseLink {
    return this.link('CFItems', identifierOf(kind, id, lang), title);
  }

  /** Joins two nodes. Its name comes from theirs, so it stays the same as long as both do. */
  association(
    associationType: string,
    originNodeURI: CaseLink,
    destinationNodeURI: CaseLink,
    day: string,
    sequenceNumber?: number,
  ): CaseAssociation {
    const name = `${associationType}/${originNodeURI.identifier}/${destinationNodeURI.identifier}`;
    const {identifier, uri} = this.link('CFAssociations', identifierOf('association', name), name);
    return {
      identifier,
      associationType,
      ...(sequenceNumber !== undefined && {sequenceNumber}),
      uri,
      originNodeURI: {...originNodeURI, targetType: 'CASE'},
      destinationNodeURI: {...destinationNodeURI, targetType: 'CASE'},
      lastChangeDateTime: timeOf(day),
    };
  }
}

/** The time of a day, the same in every time zone. */
export function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** CASE's one-line texts hold neither tabs nor line breaks. */
export function oneLine(text: string): string {
  return text.replace(/[\t\n\r]+/g, ' ');
}
