import {readFileSync, statSync} from 'node:fs';
import {checkShape} from '../pack/check-shape.ts';
import {checkPackRules} from '../pack/pack-rules.ts';
import type {Pack, PackProblem} from '../pack/parse-pack.ts';
import {readJson} from '../pack/read-json.ts';
import type {Problem} from '../rules/problem.ts';
import {lineOfFault} from './line-of-fault.ts';
import {linesOf} from './line-of.ts';
import {ownContent} from './own-package.ts';

/** A file larger than this is not read at all. A pack is refused above 5 MB. */
const FILE_BYTES_MAX = 50_000_000;

/** A pack that was read from a file, or everything that is wrong with it. */
export type ReadPack = {readonly pack: Pack} | {readonly problems: readonly Problem[]};

/** Reads a content pack from a file. Says of each problem where in the file it is. */
export function readPack(file: string): ReadPack {
  if (statSync(file).size > FILE_BYTES_MAX) {
    const wrong = 'is larger than 5 MB';
    return {problems: [{file, field: 'the file', wrong, remedy: 'split it into several packs'}]};
  }
  // Node takes a byte order mark for text, and puts � where bytes are no UTF-8: the reader refuses both.
  const text = readFileSync(file, 'utf8');
  const json = readJson(text);
  if ('problem' in json) {
    return {problems: [{...toProblem(file, json.problem), ...syntaxLine(text, json.problem)}]};
  }
  const wrong = checkShape(json.value);
  // The shape was checked, so it is a pack.
  const pack = json.value as Pack;
  const problems = wrong.length > 0 ? wrong : checkPackRules(pack, {cairnIds: cairnIds(pack)});
  if (problems.length === 0) return {pack};
  const lines = linesOf(
    text,
    problems.map(({path}) => path),
  );
  return {
    problems: problems.map(problem => ({...toProblem(file, problem), line: lines.get(problem.path) ?? 1})),
  };
}

function toProblem(file: string, {path, message, remedy}: PackProblem): Problem {
  return {file, field: path, wrong: message, remedy};
}

/** Where the text stops to be JSON, or says a name twice: the faults that the reader finds in a text it has taken apart. */
function syntaxLine(text: string, {message}: PackProblem): {line?: number} {
  const line = /^(is not JSON|has the field)/.test(message) ? lineOfFault(text) : undefined;
  return line === undefined ? {} : {line};
}

/** The ids of Cairn's own records. Read only for a pack that extends them. */
function cairnIds(pack: Pack): ReadonlySet<string> {
  if (!pack.extends) return new Set();
  return new Set(Object.values(ownContent()).flat().flatMap(idOf));
}

function idOf(record: unknown): string[] {
  return typeof record === 'object' && record !== null && 'id' in record && typeof record.id === 'string'
    ? [record.id]
    : [];
}
