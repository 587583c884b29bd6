import {readFileSync} from 'node:fs';
import type {z} from 'zod';
import type {Problem} from '../../src/rules/problem.ts';
import type {ForwardingFile, Kind, RecordFile, Records, TranslationFile} from '../../src/rules/records.ts';
import {allRules} from '../../src/rules/all-rules.ts';
import type {Rule} from '../../src/rules/rule.ts';
import * as schemas from '../../src/schema/index.ts';
import {describeIssue} from './describe-issue.ts';
import {Refused, type Fault} from './fault.ts';
import {listFiles, type ContentFile} from './list-files.ts';
import {readYaml, type YamlFile} from './read-yaml.ts';

/** What was read, and everything that is wrong with it. Use the records only if there are no problems. */
export interface LoadedContent {
  readonly records: Records;
  readonly problems: readonly Problem[];
}

/** Reads and checks the content folder of a package. Never stops at the first problem. */
export function loadContent(packageFolder: string, rules: readonly Rule[] = allRules): LoadedContent {
  const records = emptyRecords();
  const {files, problems} = listFiles(`${packageFolder}/content`);
  const read = new Map<string, YamlFile>();
  for (const entry of files) {
    try {
      const yaml = readYaml(readFileSync(`${packageFolder}/${entry.file}`));
      read.set(entry.file, yaml);
      add(records, entry, yaml);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      records.unreadable.push(entry);
      problems.push(...error.faults.map(fault => ({file: entry.file, ...fault})));
    }
  }
  problems.push(...checkRules(rules, records, read));
  return {records, problems};
}

/** The same as `Records`, while it is being filled. */
type Filling = {
  -readonly [K in Exclude<keyof Records, 'translations'>]: Records[K][number][];
} & {translations: {[K in keyof Records['translations']]: Records['translations'][K][number][]}};

function emptyRecords(): Filling {
  return {
    principles: [],
    questions: [],
    requirements: [],
    glossaryTerms: [],
    ratingScales: [],
    resources: [],
    partners: [],
    newsletterIssues: [],
    forwarding: [],
    unreadable: [],
    translations: {
      principles: [],
      questions: [],
      requirements: [],
      glossaryTerms: [],
      ratingScales: [],
      resources: [],
      partners: [],
      newsletterIssues: [],
    },
  };
}

function add(records: Filling, entry: ContentFile, yaml: YamlFile): void {
  if (entry.lang !== undefined) addTranslation(records.translations, {...entry, lang: entry.lang}, yaml);
  else if (isForwarding(yaml.value)) records.forwarding.push(forwardingFile(entry, yaml, yaml.value.kind));
  else addRecord(records, entry, yaml);
}

function addRecord(records: Filling, entry: ContentFile, yaml: YamlFile): void {
  const read = <T>(schema: z.ZodType<T>): RecordFile<T> => recordFile(entry, yaml, entry.kind, schema);
  switch (entry.kind) {
    case 'principle':
      records.principles.push(read(schemas.principleSchema));
      break;
    case 'question':
      records.questions.push(read(schemas.questionSchema));
      break;
    case 'requirement':
      records.requirements.push(read(schemas.requirementSchema));
      break;
    case 'glossary-term':
      records.glossaryTerms.push(read(schemas.glossaryTermSchema));
      break;
    case 'rating-scale':
      records.ratingScales.push(read(schemas.ratingScaleSchema));
      break;
    case 'resource':
      records.resources.push(read(schemas.resourceSchema));
      break;
    case 'partner':
      records.partners.push(read(schemas.partnerSchema));
      break;
    case 'newsletter-issue':
      records.newsletterIssues.push(read(schemas.newsletterIssueSchema));
      break;
    default:
      entry.kind satisfies never;
  }
}

function addTranslation(
  translations: Filling['translations'],
  entry: ContentFile & {lang: string},
  yaml: YamlFile,
): void {
  const read = <T>(schema: z.ZodType<T>): TranslationFile<T> => ({
    ...recordFile(entry, yaml, `${entry.kind}-translation`, schema),
    lang: entry.lang,
  });
  switch (entry.kind) {
    case 'principle':
      translations.principles.push(read(schemas.principleTranslationSchema));
      break;
    case 'question':
      translations.questions.push(read(schemas.questionTranslationSchema));
      break;
    case 'requirement':
      translations.requirements.push(read(schemas.requirementTranslationSchema));
      break;
    case 'glossary-term':
      translations.glossaryTerms.push(read(schemas.glossaryTermTranslationSchema));
      break;
    case 'rating-scale':
      translations.ratingScales.push(read(schemas.ratingScaleTranslationSchema));
      break;
    case 'resource':
      translations.resources.push(read(schemas.resourceTranslationSchema));
      break;
    case 'partner':
      translations.partners.push(read(schemas.partnerTranslationSchema));
      break;
    case 'newsletter-issue':
      translations.newsletterIssues.push(read(schemas.newsletterIssueTranslationSchema));
      break;
    default:
      entry.kind satisfies never;
  }
}

/** What a record may leave behind, by the word its file says. */
const FORWARDING = {
  moved: schemas.movedSchema,
  split: schemas.splitSchema,
  retired: schemas.retiredSchema,
};

type ForwardingKind = keyof typeof FORWARDING;

function forwardingFile(entry: ContentFile, yaml: YamlFile, name: ForwardingKind): ForwardingFile {
  const schema: z.ZodType<ForwardingFile['data']> = FORWARDING[name];
  return {...recordFile(entry, yaml, name, schema), kind: entry.kind};
}

function isForwarding(value: unknown): value is {kind: ForwardingKind} {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    typeof value.kind === 'string' &&
    Object.hasOwn(FORWARDING, value.kind)
  );
}

type SchemaName = Kind | `${Kind}-translation` | ForwardingKind;

function recordFile<T>(
  {id, file}: ContentFile,
  yaml: YamlFile,
  name: SchemaName,
  schema: z.ZodType<T>,
): RecordFile<T> {
  const faults = firstLineFaults(yaml.firstLine, name);
  const result = schema.safeParse(yaml.value, {reportInput: true});
  if (result.success && faults.length === 0) return {id, file, data: result.data};
  const shape = (result.error?.issues ?? []).flatMap(describeIssue).map(({path, ...words}) => {
    const line = yaml.lineOf(path);
    return line === undefined ? words : {...words, line};
  });
  throw new Refused([...faults, ...shape]);
}

/** Without this line an editor offers no help, so a missing one is worth stopping for. */
function firstLineFaults(firstLine: string, name: SchemaName): Fault[] {
  const expected = `# yaml-language-server: $schema=../../schemas/${name}.schema.json`;
  return firstLine === expected
    ? []
    : [{field: 'the first line', line: 1, wrong: 'does not name the schema', remedy: `make it: ${expected}`}];
}

function checkRules(
  rules: readonly Rule[],
  records: Records,
  read: ReadonlyMap<string, YamlFile>,
): Problem[] {
  return rules
    .flatMap(rule => rule.check(records))
    .map(problem => {
      const line = read.get(problem.file)?.lineOf(
        problem.field
          .split(/[.[\]]+/)
          .filter(Boolean)
          .map(step),
      );
      return line === undefined ? problem : {...problem, line};
    });
}

/** "[1]" in a field's name is a place in a list. */
function step(text: string): PropertyKey {
  return /^\d+$/.test(text) ? Number(text) : text;
}
