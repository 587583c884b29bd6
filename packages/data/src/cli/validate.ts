import {existsSync, readdirSync, statSync} from 'node:fs';
import {basename, dirname, join, relative, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {loadContent} from '../../scripts/load/load-content.ts';
import type {Pack} from '../pack/parse-pack.ts';
import {allRules} from '../rules/all-rules.ts';
import {formatProblem, type Problem} from '../rules/problem.ts';
import {translationsComplete} from '../rules/translations-complete.ts';
import {translationsCurrent} from '../rules/translations-current.ts';
import {WrongUse, type Command, type ExitCode, type Output} from './outcome.ts';
import {readPack} from './read-pack.ts';

/** Above this many files it takes a moment, and the command says so. */
const MANY_FILES = 200;

/** Content of any size keeps these: it may leave records untranslated, and none half or out of date. */
const FOLDER_RULES = [...allRules, translationsComplete, translationsCurrent];

/** `cairn-data validate`. */
export const validate: Command = {
  name: 'validate',
  summary: 'check a content pack, or a folder of YAML records',
  help: `Usage: cairn-data validate <pack.json | folder>

  <pack.json>   a content pack: one JSON file
  <folder>      a folder with a folder "content" of YAML records in it, like packages/data of Cairn

Prints each problem as file:line: field: what is wrong → what to do about it.`,
  run(args, output) {
    const {positionals} = parseArgs({args: [...args], allowPositionals: true});
    const [path, ...rest] = positionals;
    if (path === undefined || rest.length > 0) {
      throw new WrongUse('validate takes one file or folder', 'cairn-data validate my-pack/pack.json');
    }
    return statSync(path).isDirectory() ? validateFolder(path, output) : validateFile(path, output);
  },
};

function validateFile(file: string, output: Output): ExitCode {
  const read = readPack(file);
  if ('problems' in read) return report(file, read.problems, output);
  output.out(`${file}: no problems. ${describePack(read.pack)}`);
  return 0;
}

function validateFolder(folder: string, output: Output): ExitCode {
  const parent = contentParent(folder);
  const count = readdirSync(join(parent, 'content'), {recursive: true}).length;
  if (count > MANY_FILES) output.note(`Checking ${count} files in ${join(parent, 'content')} …`);
  const {problems} = loadContent(parent, FOLDER_RULES);
  const named = problems.map(problem => ({...problem, file: relative('.', join(parent, problem.file))}));
  if (named.length > 0) return report(folder, named, output);
  output.out(`${folder}: no problems.`);
  return 0;
}

/** The folder that holds the folder "content"; either of the two may be named. */
function contentParent(folder: string): string {
  if (existsSync(join(folder, 'content'))) return folder;
  if (basename(resolve(folder)) === 'content') return dirname(resolve(folder));
  const pack = join(folder, 'pack.json');
  const remedy = existsSync(pack)
    ? `cairn-data validate ${pack}`
    : 'name the folder that has one, or a pack’s JSON file';
  throw new WrongUse(`there is no folder "content" in ${folder}`, remedy);
}

function report(what: string, problems: readonly Problem[], output: Output): ExitCode {
  for (const problem of problems) output.out(formatProblem(problem));
  output.note(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${what}`);
  return 1;
}

function describePack({title, languages, records}: Pack): string {
  const counts = Object.entries(records).map(([list, ofList]) => `${list}: ${Object.keys(ofList).length}`);
  return [`“${title}”`, `languages: ${languages.join(', ')}`, ...counts].join('; ');
}
