import {readdirSync} from 'node:fs';
import type {Kind} from '../../src/rules/records.ts';
import type {Problem} from '../../src/rules/problem.ts';
import {ID_PATTERN, LANGUAGE_PATTERN} from '../../src/schema/index.ts';

/** One file of the content folder, as far as its name tells. */
export interface ContentFile {
  readonly kind: Kind;
  readonly id: string;
  /** Set if the file is a translation. */
  readonly lang?: string;
  /** Relative to the package, for example content/questions/x.yaml. */
  readonly file: string;
}

/** Which folder holds which kind of record. */
export const FOLDERS: Readonly<Record<string, Kind>> = {
  principles: 'principle',
  questions: 'question',
  requirements: 'requirement',
  'glossary-terms': 'glossary-term',
  'rating-scales': 'rating-scale',
  resources: 'resource',
  partners: 'partner',
  'newsletter-issues': 'newsletter-issue',
};

/** Lists the content folder in a fixed order, and everything in it that is out of place. */
export function listFiles(contentFolder: string): {files: ContentFile[]; problems: Problem[]} {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  for (const entry of visible(contentFolder)) {
    const kind = Object.hasOwn(FOLDERS, entry.name) ? FOLDERS[entry.name] : undefined;
    if (!kind || !entry.isDirectory()) {
      problems.push(misplaced(`content/${entry.name}`));
      continue;
    }
    for (const {name} of visible(`${contentFolder}/${entry.name}`)) {
      const file = `content/${entry.name}/${name}`;
      const named = readName(name);
      if (named) files.push({kind, file, ...named});
      else problems.push(misnamed(file));
    }
  }
  return {files, problems};
}

/** Hidden files belong to editors and systems, not to the content. */
function visible(folder: string) {
  return readdirSync(folder, {withFileTypes: true})
    .filter(({name}) => !name.startsWith('.'))
    .sort((a, b) => (inOrder(a.name) < inOrder(b.name) ? -1 : 1));
}

/** A space comes before a hyphen, so a clause of the law stands before its parts: x.yaml before x-i.yaml. */
function inOrder(name: string): string {
  return name.replaceAll('.', ' ');
}

function readName(name: string): {id: string; lang?: string} | undefined {
  const [id, lang, ...rest] = name.replace(/\.yaml$/, '').split('.');
  if (!name.endsWith('.yaml') || !id || !ID_PATTERN.test(id) || rest.length > 0) return undefined;
  if (lang === undefined) return {id};
  return LANGUAGE_PATTERN.test(lang) ? {id, lang} : undefined;
}

function misplaced(file: string): Problem {
  const folders = Object.keys(FOLDERS).join(', ');
  return {
    file,
    field: 'the file',
    wrong: 'does not belong here',
    remedy: `put records into one of the folders ${folders}`,
  };
}

function misnamed(file: string): Problem {
  return {
    file,
    field: 'file name',
    wrong: 'is not the name of a record',
    remedy:
      'use lower-case words joined by hyphens and ".yaml" (x-y.yaml), with the language before it for a translation (x-y.es.yaml)',
  };
}
