import {
  isAlias,
  isCollection,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import {decodeText} from './decode-text.ts';
import {Refused, type Fault} from './fault.ts';

/** A YAML file's value, and where in the file each part of it stands. */
export interface YamlFile {
  readonly value: unknown;
  /** The line of a field or, where the field is missing, of what should contain it. */
  lineOf(path: readonly PropertyKey[]): number | undefined;
  /** The first line, where the editor's schema is named. */
  readonly firstLine: string;
}

/** Keys that mean something to JavaScript objects; no record has a field of that name. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** The deepest record has 5 levels. Deeper nesting is refused before the parser recurses into it. */
const DEPTH_MAX = 32;

/** Reads one YAML file, or throws everything that is wrong with it as `Refused`. */
export function readYaml(bytes: Uint8Array): YamlFile {
  const text = decodeText(bytes);
  refuseTabs(text);
  refuseDepth(text);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: true,
    lineCounter: lines,
    prettyErrors: false,
  });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const faults = [...document.errors, ...document.warnings].map(error => describeError(error, lineAt));
  if (faults.length === 0) faults.push(...unsafeParts(document, lineAt));
  if (faults.length > 0) throw new Refused(faults);
  return {
    value: document.toJS({maxAliasCount: 0}),
    lineOf: path => lineOf(document, path, lineAt),
    firstLine: text.split('\n', 1)[0]!.trimEnd(),
  };
}

function refuseTabs(text: string): void {
  const before = text.split('\t', 1)[0]!;
  if (before.length === text.length) return;
  const line = before.split('\n').length;
  throw new Refused([
    {field: 'the file', line, wrong: 'contains a tab', remedy: 'use spaces; most editors can convert tabs'},
  ]);
}

/** Counts brackets and indentation wherever they stand: crude, but a record comes nowhere near the limit. */
function refuseDepth(text: string): void {
  let open = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++open);
    if (character === ']' || character === '}') open--;
  }
  const compact = text.match(/(?:[-?:] ){33,}/);
  const indented = Math.max(0, ...text.split('\n').map(line => line.length - line.trimStart().length));
  if (deepest > DEPTH_MAX || compact || indented > DEPTH_MAX * 4) {
    throw new Refused([
      {
        field: 'the file',
        wrong: 'is nested too deeply',
        remedy: 'write it like the other records of its kind',
      },
    ]);
  }
}

const ERROR_TEXTS: Readonly<Record<string, Pick<Fault, 'wrong' | 'remedy'>>> = {
  DUPLICATE_KEY: {wrong: 'a field is there twice', remedy: 'keep one of the two'},
  MULTIPLE_DOCS: {
    wrong: 'holds more than one document (a line with ---)',
    remedy: 'put each record into a file of its own',
  },
  MULTILINE_IMPLICIT_KEY: {
    wrong: 'a text runs over several lines',
    remedy: 'start it with ">-" and indent the lines below',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    wrong: 'a text contains ": "',
    remedy: 'put the text in quotes, or start it with ">-" on a line of its own',
  },
  BAD_INDENT: {wrong: 'the indentation is uneven', remedy: 'indent by two spaces, like the lines around it'},
  TAG_RESOLVE_FAILED: {wrong: 'a tag ("!…") is used', remedy: 'delete it'},
  BAD_ALIAS: {
    wrong: 'an anchor or alias (& or *) is used',
    remedy: 'write the text out, or put it in quotes',
  },
};

function describeError(error: YAMLError, lineAt: (offset: number) => number): Fault {
  const known = ERROR_TEXTS[error.code] ?? {
    wrong: `is not valid YAML (${error.message})`,
    remedy: 'compare the line with another record; put texts with : or # in quotes',
  };
  return {field: 'the file', line: lineAt(error.pos[0]), ...known};
}

/** Anchors and aliases can make a small file enormous; tags and magic keys can reach into the program. */
function unsafeParts(document: Document, lineAt: (offset: number) => number): Fault[] {
  const faults: Fault[] = [];
  const add = (node: Node, wrong: string, remedy: string) =>
    faults.push({field: 'the file', line: lineAt(node.range?.[0] ?? 0), wrong, remedy});
  visit(document, {
    Node(_key, node) {
      if (isAlias(node) || node.anchor) {
        add(node, 'an anchor or alias (& or *) is used', 'write the text out, or put it in quotes');
      } else if (node.tag?.startsWith('!')) {
        add(node, `the tag ${node.tag} is used`, 'delete it');
      }
    },
    Pair(_key, {key}) {
      if (!isScalar(key) || typeof key.value !== 'string') {
        if (isNode(key)) add(key, 'a field’s name is not a word', 'write the name of a field');
      } else if (FORBIDDEN_KEYS.has(key.value)) {
        add(key, `"${key.value}" cannot be the name of a field`, 'delete it');
      }
    },
  });
  return faults;
}

function lineOf(
  document: Document,
  path: readonly PropertyKey[],
  lineAt: (offset: number) => number,
): number | undefined {
  let node: unknown = document.contents;
  let line: number | undefined;
  for (const step of path) {
    const item = isCollection(node) ? find(node.items, step) : undefined;
    if (item === undefined) return line;
    const start = isPair(item) ? item.key : item;
    if (isNode(start) && start.range) line = lineAt(start.range[0]);
    node = isPair(item) ? item.value : item;
  }
  return line;
}

function find(items: readonly unknown[], step: PropertyKey): Pair | Node | undefined {
  const item =
    typeof step === 'number'
      ? items[step]
      : items.find(pair => isPair(pair) && isScalar(pair.key) && pair.key.value === step);
  return isPair(item) || isNode(item) ? item : undefined;
}
