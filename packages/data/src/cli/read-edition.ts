import {existsSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {readJson} from '../pack/read-json.ts';
import {packLists, type PackList} from '../pack/pack-records.ts';
import type {Pack} from '../pack/parse-pack.ts';
import {formatProblem} from '../rules/problem.ts';
import {editionOf, type AnyRecord, type Edition} from '../stability/edition.ts';
import type {Dataset, Forwarding} from '../types.ts';
import {WrongUse} from './outcome.ts';
import {readPack} from './read-pack.ts';

/** Where a package keeps its data, for somebody who names its folder. */
const DATA_FILES = ['data.json', 'dist/data.json', 'pack.json'];

/** Reads one side of a comparison: the data of a release, or a content pack. */
export function readEdition(path: string): Edition {
  const file = statSync(path).isDirectory() ? dataFileIn(path) : path;
  return publishedEdition(file) ?? packEdition(file);
}

/** The data of a release; nothing for a content pack, whose value is not kept: it is read once more, with care. */
function publishedEdition(file: string): Edition | undefined {
  const json = readJson(readFileSync(file, 'utf8'));
  if ('problem' in json) throw new WrongUse(`${file} ${json.problem.message}`, json.problem.remedy);
  if (isPublished(json.value)) return editionOf(json.value, json.value.meta.version);
  if (isPack(json.value)) return undefined;
  throw new WrongUse(
    `${file} is neither data of Cairn nor a content pack`,
    'name the data.json of a release, its package’s folder, or a pack’s JSON file',
  );
}

function dataFileIn(folder: string): string {
  const file = DATA_FILES.map(name => join(folder, name)).find(existsSync);
  if (file === undefined) {
    throw new WrongUse(
      `there is no data in ${folder}`,
      `name a folder that holds one of ${DATA_FILES.join(', ')}`,
    );
  }
  return file;
}

type Published = Dataset & {readonly meta: {readonly version: string}};

/** Releases are published by us: their outside is enough to tell them by. */
function isPublished(value: unknown): value is Published {
  return (
    isGroup(value) &&
    isGroup(value['meta']) &&
    typeof value['meta']['version'] === 'string' &&
    ['principles', 'questions', 'forwarding'].every(list => Array.isArray(value[list]))
  );
}

function isPack(value: unknown): boolean {
  return isGroup(value) && value['format'] === 'cairn-pack';
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function packEdition(file: string): Edition {
  const read = readPack(file);
  if ('problems' in read) {
    const [first] = read.problems;
    throw new WrongUse(`${first ? formatProblem(first) : file}`, `run: cairn-data validate ${file}`);
  }
  const {pack} = read;
  const lists = Object.fromEntries(packLists.map(list => [list, recordsIn(pack, list)]));
  return editionOf(
    {
      ...(lists as Record<PackList, AnyRecord[]>),
      newsletterIssues: [],
      forwarding: forwardingIn(pack),
    },
    pack.title,
  );
}

/** A pack's records in each of its languages: a translation is the record with other texts. */
function recordsIn({languages, records, translations = {}}: Pack, list: PackList): AnyRecord[] {
  return Object.entries(records[list] ?? {}).flatMap(([id, record]) => [
    {...record, id, lang: languages[0] ?? ''},
    ...Object.entries(translations).flatMap(([lang, lists]) => {
      const words = lists[list]?.[id];
      return words ? [{...record, ...words, id, lang}] : [];
    }),
  ]);
}

function forwardingIn({records}: Pack): Forwarding[] {
  return Object.entries(records.forwarding ?? {}).map(([id, left]) => ({id, ...left}));
}
