import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {allTranslatable, translationHash} from '../../src/rules/translated-texts.ts';
import {listFiles} from '../load/list-files.ts';
import {loadContent} from '../load/load-content.ts';

/** What was done, one line a file. */
export interface Report {
  readonly lines: readonly string[];
  /** Something could not be done, or still has to be done by a translator. */
  readonly failed: boolean;
}

/** What to do beside writing the hashes of the files that are named. */
export interface Options {
  /** Fills in every hash that is missing. One that is out of date stays: only a translator knows when it is right again. */
  readonly all?: boolean;
  readonly print?: boolean;
}

const HASH_LINE = /^translationOf:.*$/m;

/** Writes the hashes of translations. A file may be named from the package or from where one is. */
export function writeHashes(
  packageFolder: string,
  named: readonly string[],
  {all = false, print = false}: Options = {},
): Report {
  const hashes = hashesByOriginal(packageFolder);
  const files = named.map(name => inPackage(packageFolder, name));
  const others = all ? translationFiles(packageFolder).filter(file => !files.includes(file)) : [];
  const write = (file: string, isNamed: boolean) =>
    writeHash({packageFolder, file, hash: hashes.get(originalOf(file)), isNamed, print});
  const results = [...files.map(file => write(file, true)), ...others.map(file => write(file, false))];
  return {
    lines: results.flatMap(({line}) => line ?? []),
    failed: results.some(({failed}) => failed),
  };
}

interface Task {
  readonly packageFolder: string;
  readonly file: string;
  readonly hash: string | undefined;
  /** Only who names a file says that it fits the English of today. */
  readonly isNamed: boolean;
  readonly print: boolean;
}

interface Result {
  readonly line?: string;
  readonly failed: boolean;
}

function writeHash({packageFolder, file, hash, isNamed, print}: Task): Result {
  const path = join(packageFolder, file);
  if (hash === undefined || !existsSync(path)) {
    return {
      line: `${file}: there is no such translation → name a file like content/questions/x.es.yaml`,
      failed: true,
    };
  }
  if (print) return {line: `${file}: ${hash}`, failed: false};
  const text = readFileSync(path, 'utf8');
  const old = /^translationOf: *'?([^'\s]*)/m.exec(text)?.[1];
  if (old === hash) return {failed: false};
  if (old && !isNamed) {
    return {
      line: `${file}: the English has changed since → translate what changed, then name this file`,
      failed: true,
    };
  }
  writeFileSync(path, withHash(text, hash));
  return {line: `${file}: ${hash}`, failed: false};
}

function hashesByOriginal(packageFolder: string): ReadonlyMap<string, string> {
  const {records} = loadContent(packageFolder, []);
  return new Map(allTranslatable(records).map(({file, texts}) => [file, translationHash(texts)]));
}

function translationFiles(packageFolder: string): string[] {
  return listFiles(join(packageFolder, 'content'))
    .files.filter(({lang}) => lang !== undefined)
    .map(({file}) => file);
}

function inPackage(packageFolder: string, name: string): string {
  const path = existsSync(join(packageFolder, name)) ? join(packageFolder, name) : resolve(name);
  return relative(packageFolder, path).replaceAll('\\', '/');
}

function originalOf(file: string): string {
  return file.replace(/(\.[^./]+)?\.yaml$/, '.yaml');
}

/** The hash stands before the review, or at the end of a file that has none yet. */
function withHash(text: string, hash: string): string {
  const line = `translationOf: '${hash}'`;
  if (HASH_LINE.test(text)) return text.replace(HASH_LINE, line);
  return /^review:/m.test(text)
    ? text.replace(/^review:/m, `${line}\nreview:`)
    : `${text.trimEnd()}\n${line}\n`;
}
