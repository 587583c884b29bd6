import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {Ajv} from 'ajv';
import ajvFormats from 'ajv-formats';
import {parse} from 'csv-parse/sync';
import {parseJsonFeed, parseRssFeed} from 'feedsmith';
import jsonld from 'jsonld';
import {casePackageSchema} from '../src/exports/case-schema.ts';
import type {Content} from '../src/exports/content.ts';
import {rowsFromCsv, rowsToCsv} from '../src/exports/csv-rows.ts';
import {TABLES} from '../src/exports/csv-tables.ts';
import {exportFiles} from '../src/exports/export-files.ts';
import {escapeMarkdown} from '../src/exports/markdown-text.ts';
import {dataPackageSchema} from '../src/testing/data-package-schema.ts';
import {expandOffline} from '../src/testing/schema-org-context.ts';
import {languagesOf, metaOf} from './generate/generated-modules.ts';
import {packageVersion, readContent} from './generate/generate-package.ts';

const packageFolder = join(import.meta.dirname, '..');

/** Every name of a node that a value refers to. */
function referencesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = '@id' in value && typeof value['@id'] === 'string' ? [value['@id']] : [];
  return [...own, ...Object.values(value).flatMap(referencesIn)];
}

describe('the files made of the content', () => {
  let content: Content;
  let files: ReadonlyMap<string, string>;
  const file = (path: string) => files.get(path) ?? assert.fail(`${path} is not there`);
  const json = (path: string): unknown => JSON.parse(file(path));

  before(() => {
    const records = readContent(packageFolder);
    content = {meta: metaOf(records, packageVersion(packageFolder)), ...records};
    files = exportFiles(content);
  });

  it('are a CASE package with every principle, question and requirement', () => {
    const {CFItems = []} = casePackageSchema.parse(json('case.json'));
    const {principles, questions, requirements} = content;
    assert.equal(CFItems.length, principles.length + questions.length + requirements.length);
  });

  it('are JSON-LD that loses nothing and refers only to what is in it', async () => {
    const nodes = await jsonld.expand(json('principles.jsonld') as object, expandOffline);
    const known = new Set(nodes.map(node => node['@id']));
    for (const id of referencesIn(nodes)) assert.ok(known.has(id) || !id.startsWith('urn:'), id);
  });

  it('are CSV files that a data package describes, and that are read back as they were', () => {
    const ajv = ajvFormats.default(new Ajv({allErrors: true}));
    const validate = ajv.compile(dataPackageSchema);
    assert.ok(validate(json('csv/datapackage.json')), ajv.errorsText(validate.errors));
    for (const lang of languagesOf(content)) {
      for (const {name, columns} of TABLES) {
        const text = file(`csv/${name}.${lang}.csv`);
        const rows = rowsFromCsv(columns, text);
        assert.equal(rowsToCsv(columns, rows), text);
        assert.equal(parse(text, {bom: true}).length, rows.length + 1, name);
      }
    }
  });

  it('are feeds with every newsletter issue', () => {
    for (const lang of new Set(content.newsletterIssues.map(issue => issue.lang))) {
      const count = content.newsletterIssues.filter(issue => issue.lang === lang).length;
      assert.equal(parseRssFeed(file(`rss.${lang}.xml`)).items?.length, count);
      assert.equal(parseJsonFeed(file(`feed.${lang}.json`)).items?.length, count);
    }
  });

  it('are Markdown pages with every question on its principle’s page', () => {
    for (const {principle, lang, prompt} of content.questions) {
      assert.ok(
        file(`markdown/principles/${principle}.${lang}.md`).includes(`#### ${escapeMarkdown(prompt)}\n`),
        prompt,
      );
    }
  });

  it('never name a copy on another site', () => {
    for (const [path, text] of files)
      assert.doesNotMatch(text, /cupdf|vdocument|dokumen\.tips|pdfslide/, path);
  });

  it('can be reached, each by a path of the package', () => {
    const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
      exports: Record<string, string | object>;
    };
    for (const path of files.keys()) {
      const reached = Object.entries(manifest.exports).some(
        ([name, target]) =>
          typeof target === 'string' &&
          target === name.replace(/^\.\//, './dist/') &&
          matches(name, `./${path}`),
      );
      assert.ok(reached, path);
    }
  });
});

/** Whether a path of `exports`, with or without a star, leads to a file. */
function matches(pattern: string, path: string): boolean {
  const [start = '', end] = pattern.split('*');
  return end === undefined ? path === start : path.startsWith(start) && path.endsWith(end);
}
