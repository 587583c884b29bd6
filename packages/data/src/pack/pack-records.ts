import type {ForwardingFile, Kind, RecordFile, Records, TranslationFile} from '../rules/records.ts';
import type {Pack} from './generated/pack.ts';

/** A list of a pack, by its name there. */
export type PackList = keyof NonNullable<Pack['translations']>[string];

/** The kind of record in each list of a pack. */
export const PACK_KINDS: Readonly<Record<PackList, Kind>> = {
  principles: 'principle',
  questions: 'question',
  requirements: 'requirement',
  glossary: 'glossary-term',
  ratingScales: 'rating-scale',
  resources: 'resource',
  partners: 'partner',
};

/** The names of all lists. */
export const packLists = Object.keys(PACK_KINDS) as PackList[];

/** A pack's records as the rules know them. What is a file's name there is here the path in the pack. */
export function packRecords(pack: Pack, elsewhere: Iterable<string> | undefined = []): Records {
  const {translations = {}} = pack;
  return {
    principles: recordsIn(pack, 'principles'),
    questions: recordsIn(pack, 'questions'),
    requirements: recordsIn(pack, 'requirements'),
    glossaryTerms: recordsIn(pack, 'glossary'),
    ratingScales: recordsIn(pack, 'ratingScales'),
    resources: recordsIn(pack, 'resources'),
    partners: recordsIn(pack, 'partners'),
    newsletterIssues: [],
    forwarding: forwardingIn(pack),
    // Rules say nothing about records that they cannot see.
    unreadable: Array.from(elsewhere, id => ({kind: 'question', id, file: id})),
    translations: {
      principles: translationsIn(translations, 'principles'),
      questions: translationsIn(translations, 'questions'),
      requirements: translationsIn(translations, 'requirements'),
      glossaryTerms: translationsIn(translations, 'glossary'),
      ratingScales: translationsIn(translations, 'ratingScales'),
      resources: translationsIn(translations, 'resources'),
      partners: translationsIn(translations, 'partners'),
      newsletterIssues: [],
    },
  };
}

/** The list that has a record of this id. */
export function listOf({records}: Pack, id: string): PackList | undefined {
  return packLists.find(list => Object.hasOwn(records[list] ?? {}, id));
}

/** The shape was checked: with its defaults, a record of a pack is a record as the schemas give it. */
function recordsIn<T>({records}: Pack, list: PackList): RecordFile<T>[] {
  return Object.entries(records[list] ?? {}).map(([id, record]) => ({
    id,
    file: `records.${list}.${id}`,
    data: {...record, provenance: withSources(record.provenance)} as T,
  }));
}

/** Original texts may leave out their sources; rules expect an empty list. */
function withSources(provenance: object): object {
  return 'basis' in provenance
    ? {sources: [], ...provenance}
    : Object.fromEntries(Object.entries(provenance).map(([text, one]) => [text, {sources: [], ...one}]));
}

function translationsIn<T>(
  translations: NonNullable<Pack['translations']>,
  list: PackList,
): TranslationFile<T>[] {
  return Object.entries(translations).flatMap(([lang, lists]) =>
    Object.entries(lists[list] ?? {}).map(([id, data]) => ({
      id,
      lang,
      file: `translations.${lang}.${list}.${id}`,
      data: data as T,
    })),
  );
}

/** In a pack a forwarding record does not say of which kind it was; it is taken to be what it leads to. */
function forwardingIn(pack: Pack): ForwardingFile[] {
  return Object.entries(pack.records.forwarding ?? {}).map(([id, data]) => {
    const target = data.kind === 'retired' ? undefined : listOf(pack, [data.to].flat()[0]!);
    const kind = PACK_KINDS[target ?? 'questions'];
    // Lists in a pack are read only, and rules do not write.
    return {id, kind, file: `records.forwarding.${id}`, data: data as ForwardingFile['data']};
  });
}
