import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {z} from 'zod';
import {allRules} from '../../src/rules/all-rules.ts';
import {completenessRules} from '../../src/rules/completeness-rules.ts';
import {formatProblem} from '../../src/rules/problem.ts';
import type {Rule} from '../../src/rules/rule.ts';
import type {Meta} from '../../src/types.ts';
import {loadContent} from '../load/load-content.ts';
import {editorSchemas} from './editor-schemas.ts';
import {generatedModules, metaOf} from './generated-modules.ts';
import {resolveContent, type Content} from './resolve-content.ts';
import {compareFolder, writeFolder} from './write-folder.ts';

/** Content that cannot be generated from. Its message lists every problem, one a line. */
export class ContentProblems extends Error {
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.name = 'ContentProblems';
  }
}

/** What the published content keeps. */
const publishedRules: readonly Rule[] = [...allRules, ...completenessRules];

/** Reads the content folder, or throws all its problems at once. */
export function readContent(packageFolder: string, rules = publishedRules): Content {
  const {records, problems} = loadContent(packageFolder, rules);
  if (problems.length > 0) throw new ContentProblems(problems.map(formatProblem));
  return resolveContent(records);
}

/** Writes the schemas and the generated modules. Returns one line about what was done. */
export function generatePackage(packageFolder: string, rules?: readonly Rule[]): string {
  const content = readContent(packageFolder, rules);
  const version = packageVersion(packageFolder);
  const differences = [
    writeFolder(join(packageFolder, 'schemas'), editorSchemas()),
    writeFolder(join(packageFolder, 'src/generated'), generatedModules(content, version)),
  ];
  const written = differences.reduce((sum, {stale}) => sum + stale.length, 0);
  const removed = differences.reduce((sum, {extra}) => sum + extra.length, 0);
  return `${countLine(metaOf(content, version).counts)}; ${counted(written, 'file')} written, ${removed} removed`;
}

/** Checks the content and the committed schemas and writes nothing. Returns one line about what was found. */
export function checkPackage(packageFolder: string, rules?: readonly Rule[]): string {
  const content = readContent(packageFolder, rules);
  const {stale, extra} = compareFolder(join(packageFolder, 'schemas'), editorSchemas());
  const lines = [...stale, ...extra].map(
    path =>
      `schemas/${path}: the file: does not match src/schema → run "pnpm generate" and commit the result`,
  );
  if (lines.length > 0) throw new ContentProblems(lines);
  return `${countLine(metaOf(content, packageVersion(packageFolder)).counts)}; schemas up to date`;
}

/** The version in package.json. */
export function packageVersion(packageFolder: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
  return z.object({version: z.string()}).parse(manifest).version;
}

function countLine(counts: Meta['counts']): string {
  return `data: ${[
    counted(counts.principles, 'principle'),
    counted(counts.questions, 'question'),
    counted(counts.requirements, 'requirement'),
    counted(counts.glossary, 'glossary term'),
    counted(counts.ratingScales, 'rating scale'),
    counted(counts.resources, 'resource'),
    counted(counts.partners, 'partner'),
    counted(counts.newsletterIssues, 'newsletter issue'),
  ].join(', ')}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
