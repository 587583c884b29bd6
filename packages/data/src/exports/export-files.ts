import {toCase} from './case.ts';
import {languagesOf, type Content} from './content.ts';
import {toCsv} from './csv.ts';
import {toJsonFeed} from './json-feed.ts';
import {toJsonLd} from './json-ld.ts';
import {toMarkdown} from './markdown.ts';
import {toRss} from './rss.ts';

/** Every file that the content is exported to: its path, and its text. The same content always gives the same files. */
export function exportFiles(content: Content): ReadonlyMap<string, string> {
  const langs = languagesOf(content).filter(lang =>
    content.newsletterIssues.some(issue => issue.lang === lang),
  );
  return new Map([
    ['case.json', json(toCase(content))],
    ['principles.jsonld', json(toJsonLd(content))],
    ...inFolder('csv', toCsv(content)),
    ...langs.map((lang): [string, string] => [`feed.${lang}.json`, json(toJsonFeed(content, lang))]),
    ...langs.map((lang): [string, string] => [`rss.${lang}.xml`, toRss(content, lang)]),
    ...inFolder('markdown', toMarkdown(content)),
  ]);
}

function json(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

function inFolder(folder: string, files: ReadonlyMap<string, string>): [string, string][] {
  return [...files].map(([path, text]) => [`${folder}/${path}`, text]);
}
