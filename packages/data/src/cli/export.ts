import {mkdirSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {parseArgs} from 'node:util';
import {
  inLanguage,
  languagesOf,
  toCase,
  toCsv,
  toJson,
  toJsonFeed,
  toJsonLd,
  toMarkdown,
  toRss,
  type Content,
} from '../exports/index.ts';
import {WrongUse, type Command, type Output} from './outcome.ts';
import {ownContent} from './own-package.ts';

type Files = ReadonlyMap<string, string>;

const json = (value: object) => `${JSON.stringify(value)}\n`;
const one = (path: string, text: string): Files => new Map([[path, text]]);

/** The files of each format, by their paths. Feeds are in one language each. */
const FORMATS: Readonly<Record<string, (content: Content, langs: readonly string[]) => Files>> = {
  case: content => one('case.json', json(toCase(content))),
  jsonld: content => one('principles.jsonld', json(toJsonLd(content))),
  csv: toCsv,
  rss: (content, langs) => new Map(langs.map(lang => [`rss.${lang}.xml`, toRss(content, lang)])),
  'json-feed': (content, langs) =>
    new Map(langs.map(lang => [`feed.${lang}.json`, json(toJsonFeed(content, lang))])),
  markdown: toMarkdown,
  json: content => one('data.json', toJson(content)),
};

const NAMES = Object.keys(FORMATS).join(', ');

/** `cairn-data export`. */
export const exportCommand: Command = {
  name: 'export',
  summary: 'write the data of Cairn in a format that others read',
  help: `Usage: cairn-data export --format <format> [--out <folder>] [--lang <language>]

  --format   one of ${NAMES}
  --out      the folder to write to; without it a single file is printed
  --lang     one language only, for example es; without it all of them`,
  run(args, output) {
    const {values} = parseArgs({
      args: [...args],
      options: {format: {type: 'string'}, out: {type: 'string'}, lang: {type: 'string'}},
    });
    const files = filesFor(values.format, values.lang);
    if (values.out === undefined) print(files, output);
    else write(files, values.out, output);
    return 0;
  },
};

function filesFor(format: string | undefined, lang: string | undefined): Files {
  const make = format !== undefined && Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (!make) {
    const wrong = format === undefined ? 'no format was given' : `there is no format "${format}"`;
    throw new WrongUse(wrong, `--format with one of ${NAMES}`);
  }
  const content = ownContent();
  const known = languagesOf(content);
  if (lang === undefined) return make(content, known);
  if (!known.includes(lang))
    throw new WrongUse(`there is nothing in "${lang}"`, `--lang with one of ${known.join(', ')}`);
  return make(inLanguage(content, lang), [lang]);
}

function print(files: Files, output: Output): void {
  const [only, ...others] = files.values();
  if (only === undefined || others.length > 0) {
    throw new WrongUse(
      `this format is ${files.size} files`,
      'name a folder for them with --out, or one language with --lang',
    );
  }
  output.out(only.trimEnd());
}

function write(files: Files, folder: string, output: Output): void {
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
  output.note(`${files.size} ${files.size === 1 ? 'file' : 'files'} written to ${folder}`);
}
