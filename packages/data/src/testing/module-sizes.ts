import {contentLanguages, principles, questions} from '../index.ts';
import type {Principle, QuestionSet} from '../types.ts';
import {bundled, sizeOf} from './bundled.ts';

/** What a record's module may cost beside the record, minified. */
export const OVERHEAD_BYTES_MAX = 100;

/** What a browser may load for one checklist's questions in one language. */
export const QUESTION_SET_BROTLI_MAX = 6000;

/** What a browser may load to check the shape of a content pack, messages included. */
export const VALIDATOR_BROTLI_MAX = 2000;

/** What an application's bundle holds when it imports one module. */
export interface ModuleSize {
  /** As in "@cairn-kit/data/principles/3.en.js". */
  readonly path: string;
  readonly brotli: number;
  /** How many bytes it has beside the record itself. */
  readonly overhead: number;
  /** Records in it that were not asked for. */
  readonly strangers: readonly string[];
}

/** The modules with one principle, or with one principle's questions, in each language. */
export async function moduleSizes(kind: 'principles' | 'questions'): Promise<ModuleSize[]> {
  const paths = contentLanguages.flatMap(lang =>
    principles.map(({number}) => `${kind}/${number}.${lang}.js`),
  );
  return Promise.all(
    paths.map(path => moduleSize(path, kind === 'principles' ? 'principle' : 'questionSet')),
  );
}

/** What a browser loads to read a content pack: the check of its shape alone, and all of it. */
export function readerSizes(): {shape: number; all: number} {
  const brotli = (file: string) => sizeOf(bundled(`export * from './pack/${file}';`)).brotli;
  return {shape: brotli('check-shape.ts'), all: brotli('parse-pack.ts')};
}

async function moduleSize(path: string, name: 'principle' | 'questionSet'): Promise<ModuleSize> {
  const {[name]: record} = (await import(`@cairn-kit/data/${path}`)) as Record<
    string,
    Principle | QuestionSet
  >;
  const module = bundled(`import {${name}} from '@cairn-kit/data/${path}'; globalThis.x = ${name};`);
  const alone = bundled(`globalThis.x = ${JSON.stringify(record)};`);
  const {bytes, brotli} = sizeOf(module);
  const wanted = new Set('questions' in record! ? record.questions.map(({id}) => id) : [record!.id]);
  const strangers = [...principles, ...questions].filter(
    ({id}) => !wanted.has(id) && module.includes(JSON.stringify(id)),
  );
  return {path, brotli, overhead: bytes - sizeOf(alone).bytes, strangers: strangers.map(({id}) => id)};
}
