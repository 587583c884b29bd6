/**
 * The data in the formats that others read: functions from content, in one language or several, to a text or an
 * object that becomes one. They need no other package, touch no file and no clock, and run in browsers too.
 *
 * @example
 * import {readFileSync} from 'node:fs';
 * import {toCase, type Content} from '@cairn-kit/data/exports';
 * const content: Content = JSON.parse(readFileSync(new URL(import.meta.resolve('@cairn-kit/data/data.json')), 'utf8'));
 * const framework = toCase(content, {baseUrl: 'https://case.example.org'});
 */
export {toCase} from './case.ts';
export type {
  CaseAssociation,
  CaseDefinitions,
  CaseDocument,
  CaseItem,
  CaseLink,
  CasePackage,
  CaseRubric,
} from './case-package.ts';
export type {CaseOptions} from './case-parts.ts';
export {inLanguage, languagesOf, type Content} from './content.ts';
export {rowsFromCsv, rowsToCsv, type Cell, type Column, type Row} from './csv-rows.ts';
export {TABLES as csvTables, type Table} from './csv-tables.ts';
export {CsvError} from './csv-text.ts';
export {toCsv} from './csv.ts';
export {toDataPackage, type DataPackage} from './data-package.ts';
export {exportFiles} from './export-files.ts';
export type {FeedOptions} from './feed-options.ts';
export {toJsonFeed, type JsonFeed, type JsonFeedItem} from './json-feed.ts';
export {toJsonLd, type JsonLd} from './json-ld.ts';
export {toJson} from './json.ts';
export {toMarkdown} from './markdown.ts';
export {toRss} from './rss.ts';
