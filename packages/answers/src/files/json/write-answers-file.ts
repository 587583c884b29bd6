import {answerFields} from '../../answer.ts';
import type {Entry, EntryKey, Fields, Stamped} from '../../entry.ts';
import {versionOf} from '../../merge-entries.ts';
import {
  answersFileFormat,
  answersFileVersion,
  isForFiles,
  partOf,
  parts,
  type AnswersFile,
  type Part,
} from './answers-file.ts';

/** The fields that this package knows, in the order in which people meet them; others follow by name. */
const ORDER = ['name', 'identifier', 'audience', 'order', 'closed', ...answerFields];

// Of these years every program reads the dates; what lies outside stays a number.
const FIRST_DATE = Date.parse('0000-01-01T00:00:00.000Z');
const LAST_DATE = Date.parse('9999-12-31T23:59:59.999Z');

/** Text that stands on one line, or members that have lines of their own. */
type Tree = string | readonly Member[];
type Member = readonly [name: string, tree: Tree];

/** Fields, and the ids under which they stand. */
type Leaf = readonly [path: EntryKey, fields: Fields];

/**
 * A list's entries as the text of a `.cairn.json` file: everything but where this browser left off. One line for each
 * field, always in the same order, so that two files can be compared line by line.
 */
export function writeAnswersFile({entries, more = {}, ...head}: AnswersFile): string {
  const {list, saved, savedBy, page, note} = head;
  const filed = entries.filter(({key}) => isForFiles(key));
  const texts: string[] = [];
  print(
    texts,
    [
      ...oneLiners({format: answersFileFormat, version: answersFileVersion}),
      ...oneLiners({list, saved, savedBy, page, note}),
      ...parts.flatMap(part => partMember(part, filed)),
      ...otherMember(filed.filter(({key}) => !partOf(key))),
      ...oneLiners(more),
    ],
    '',
  );
  return `${texts.join('')}\n`;
}

function print(texts: string[], tree: Tree, indent: string) {
  if (typeof tree === 'string') return texts.push(tree);
  if (!tree.length) return texts.push('{}');
  for (const [index, [name, inner]] of tree.entries()) {
    texts.push(index ? ',' : '{', '\n  ', indent, JSON.stringify(name), ': ');
    print(texts, inner, `${indent}  `);
  }
  return texts.push('\n', indent, '}');
}

const oneLiners = (values: Readonly<Record<string, unknown>>): Member[] =>
  Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, JSON.stringify(value)] as const],
  );

function partMember(part: Part, entries: readonly Entry[]): Member[] {
  const leaves = entries
    .filter(({key}) => partOf(key) === part)
    .map(({key, fields}): Leaf => [key.slice(part.beginning.length), fields]);
  return leaves.length ? [[part.name, nested(byPath(leaves), part.depth)]] : [];
}

/** By code points alone: the same on every machine, in every language. */
function byPath(leaves: readonly Leaf[]): Leaf[] {
  const names = new Map(leaves.map(leaf => [leaf, leaf[0].join('\n')]));
  return leaves.toSorted((a, b) => (names.get(a)! < names.get(b)! ? -1 : 1));
}

/** Sorted leaves as objects in objects, one for each id of their paths. */
function nested(leaves: readonly Leaf[], depth: number, at = 0): Tree {
  const groups = Map.groupBy(leaves, ([path]) => path[at]!);
  return [...groups].map(([id, group]) => [
    id,
    at + 1 < depth ? nested(group, depth, at + 1) : fieldsTree(group[0]![1]),
  ]);
}

const placeOf = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

const fieldsTree = (fields: Fields): Tree =>
  Object.entries(fields)
    .toSorted(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1))
    .map(([name, field]) => [name, JSON.stringify(stampOf(field))]);

/** A version as it stands in a file: for people first, then for merging, then what this package does not know. */
function stampOf(stamped: Stamped): object {
  const {value, clock, replica, at, by, from, past, others, ...more} = stamped;
  return {
    // Nothing at all has no place in JSON.
    value: value ?? null,
    by,
    at: Number.isInteger(at) && at >= FIRST_DATE && at <= LAST_DATE ? new Date(at).toISOString() : at,
    version: versionOf({clock, replica} as Stamped),
    from,
    past,
    others: others?.map(stampOf),
    ...Object.fromEntries(Object.entries(more).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** Entries of which this package does not know what they are about: a line for each. */
function otherMember(entries: readonly Entry[]): Member[] {
  if (!entries.length) return [];
  const lines = byPath(entries.map(({key, fields}) => [key, fields])).map(([key, fields]) => {
    const stamps = Object.entries(fields).map(([name, field]) => [name, stampOf(field)]);
    return `    ${JSON.stringify({key, fields: Object.fromEntries(stamps) as object})}`;
  });
  return [['other', `[\n${lines.join(',\n')}\n  ]`]];
}
