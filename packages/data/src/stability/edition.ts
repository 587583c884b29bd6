import type {Dataset, Forwarding} from '../types.ts';

/** One state of the data, as far as a comparison needs it: a release, or what is about to become one. */
export interface Edition {
  readonly version: string;
  readonly records: ReadonlyMap<string, EditionRecord>;
  readonly forwarding: ReadonlyMap<string, Forwarding>;
  /** The fields that records of each kind have. */
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A record, taken apart into what programs go by and what people read. */
export interface EditionRecord {
  readonly kind: RecordKind;
  /** Its title or first words, for people. */
  readonly name: string;
  /** What finders look for, by field: `principle`, `audiences`. The same in every language. */
  readonly facts: ReadonlyMap<string, string>;
  /** Everything else, by language and field: `evidence[1]`. */
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** The lists that hold records, and what one of their records is called. */
const LISTS = {
  principles: 'principle',
  questions: 'question',
  requirements: 'requirement',
  glossary: 'glossary-term',
  ratingScales: 'rating-scale',
  resources: 'resource',
  partners: 'partner',
  newsletterIssues: 'newsletter-issue',
} as const satisfies Partial<Record<keyof Dataset, string>>;

/** What kind of thing a record is. */
export type RecordKind = (typeof LISTS)[keyof typeof LISTS];

/** Fields by which programs choose what to show. The rest is there to be read. */
const FACTS = new Set([
  'number',
  'principle',
  'audiences',
  'phase',
  'requirements',
  'domains',
  'appliesTo',
  'binds',
  'role',
]);

/** What says who or where a record is, not what it says. */
const IDENTITY = new Set(['id', 'lang']);

/** Any record in one language, as it is published or as a pack has it. */
export interface AnyRecord {
  readonly id: string;
  readonly lang: string;
}

/** The edition of published data. */
export function editionOf(
  data: Readonly<Record<keyof typeof LISTS, readonly AnyRecord[]>> & Pick<Dataset, 'forwarding'>,
  version: string,
): Edition {
  const records = new Map<string, EditionRecord>();
  const fields = new Map<string, Set<string>>();
  for (const [list, kind] of Object.entries(LISTS) as [keyof typeof LISTS, RecordKind][]) {
    for (const record of data[list]) {
      records.set(record.id, withLanguage(records.get(record.id), kind, record));
      const known = fields.get(kind) ?? new Set();
      for (const field of Object.keys(record)) if (field !== 'translation') known.add(field);
      fields.set(kind, known);
    }
  }
  return {version, records, fields, forwarding: new Map(data.forwarding.map(left => [left.id, left]))};
}

function withLanguage(known: EditionRecord | undefined, kind: RecordKind, record: AnyRecord): EditionRecord {
  const texts = new Map(known?.texts).set(record.lang, textsOf(record));
  return known ? {...known, texts} : {kind, name: nameOf(record), facts: factsOf(record), texts};
}

function factsOf(record: AnyRecord): ReadonlyMap<string, string> {
  const facts = Object.entries(record).filter(([field]) => FACTS.has(field));
  return new Map(facts.map(([field, value]) => [field, JSON.stringify(value)]));
}

function textsOf(record: AnyRecord): ReadonlyMap<string, string> {
  const texts = Object.entries(record).filter(([field]) => !FACTS.has(field) && !IDENTITY.has(field));
  return new Map(texts.flatMap(([field, value]) => leaves(field, value)));
}

/** Every text below a value, with its path. */
function leaves(path: string, value: unknown): [path: string, text: string][] {
  if (typeof value !== 'object' || value === null) return [[path, String(value)]];
  return Object.entries(value).flatMap(([step, part]) =>
    leaves(Array.isArray(value) ? `${path}[${step}]` : `${path}.${step}`, part),
  );
}

function nameOf(record: object): string {
  const named = ['title', 'prompt', 'term', 'name'].map(field => Reflect.get(record, field) as unknown);
  return named.find(name => typeof name === 'string') ?? '';
}
