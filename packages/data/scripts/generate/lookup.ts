import type {z} from 'zod';
import type {RecordFile, Records} from '../../src/rules/records.ts';
import type {PrincipleRecord} from '../../src/schema/principle.ts';
import type {provenanceSchema} from '../../src/schema/provenance.ts';
import type {ResourceRecord} from '../../src/schema/resource.ts';
import type {Provenance, Source} from '../../src/types.ts';

/** Looks things up in records that passed the rules. */
export class Lookup {
  readonly #resources: ReadonlyMap<string, ResourceRecord>;
  readonly #principles: ReadonlyMap<string, PrincipleRecord>;
  readonly #partners: ReadonlyMap<string, {name: string; url: string}>;

  constructor(records: Records) {
    this.#resources = byId(records.resources);
    this.#principles = byId(records.principles);
    this.#partners = byId(records.partners);
  }

  resource(id: string): ResourceRecord {
    return existing(this.#resources, id);
  }

  principleNumber(id: string): number {
    return existing(this.#principles, id).number;
  }

  partner(id: string): {name: string; url: string} {
    return existing(this.#partners, id);
  }

  provenance({basis, sources, asOf, review}: z.infer<typeof provenanceSchema>): Provenance {
    return {
      basis,
      sources: sources.map(({resource, locator}) => this.#source(resource, locator)),
      asOf,
      review,
    };
  }

  #source(id: string, locator: string | undefined): Source {
    const {title, publisher, publisherAbbreviation, published, link} = this.resource(id);
    return {
      id,
      title,
      publisher: publisherAbbreviation ?? publisher,
      ...(published && {published}),
      ...(link && {url: link.url}),
      ...(locator && {locator}),
    };
  }
}

/** Records by their ids. */
export function byId<T>(files: readonly RecordFile<T>[]): ReadonlyMap<string, T> {
  return new Map(files.map(({id, data}) => [id, data]));
}

/** A record that the rules made sure of. */
export function existing<T>(map: ReadonlyMap<string, T>, id: string): T {
  const record = map.get(id);
  if (record === undefined) throw new Error(`"${id}" is not there, although the rules passed`);
  return record;
}
