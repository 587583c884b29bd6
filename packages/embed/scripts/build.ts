// Builds the files that a host page embeds: one complete script for each widget and one for all, the texts and the
// other languages beside them, a stylesheet for the fallbacks, and the integrity manifest.
import {copyFile, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {stripTypeScriptTypes} from 'node:module';
import {rollup, type Plugin, type PreRenderedChunk} from 'rollup';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {minify} from 'terser';
import {minifyHTMLLiterals} from 'minify-literals';
import {smallerLitHtml} from './smaller-lit-html.ts';
import {writeIntegrity} from './write-integrity.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'dist/files');
const packages = join(root, '..');
const bundles = ['cairn', 'principle-card', 'question-checklist', 'newsletter-signup'];

const {version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {version: string};
const notice = `/*! Cairn ${version}, NOTICES.txt */`;

// The entries are for rollup only: `tsc` would wrap their dynamic import in a helper that costs 0.3 kB.
const stripTypes: Plugin = {
  name: 'strip-types',
  transform: (code, id) => (id.endsWith('.ts') ? {code: stripTypeScriptTypes(code), map: null} : null),
};

const minifyTemplates: Plugin = {
  name: 'minify-templates',
  async transform(code, id) {
    if (!/\b(html|css)\s*`/.test(code)) return null;
    const minified = await minifyHTMLLiterals(code, {fileName: id, html: {removeAttributeQuotes: true}});
    return minified && {code: minified.code, map: minified.map};
  },
};

/** See `src/bundles/lit-element.ts`. */
const smallerLitElement: Plugin = {
  name: 'smaller-lit-element',
  resolveId: id => (id === 'lit' ? join(root, 'src/bundles/lit-element.ts') : null),
};

const smallerTemplates: Plugin = {
  name: 'smaller-templates',
  transform: (code, id) => (id.endsWith('/lit-html.js') ? {code: smallerLitHtml(code), map: null} : null),
};

/** What is built apart, each as the module that a bundle loads when it is first used. */
const parts = [
  'answers/dist/store/fallback-storage.js',
  'widgets/dist/elements/question-checklist/pack-content.js',
  'widgets/dist/elements/question-checklist/tools/tools.js',
].map(path => join(packages, path));

/** A part shares nothing with the bundle that loads it: so a bundle is one file, and any bundle can load any part. */
const partsApart: Plugin = {
  name: 'parts-apart',
  resolveDynamicImport(specifier, importer) {
    const path = typeof specifier === 'string' && join(dirname(importer), specifier);
    return path && parts.includes(path) ? {id: `./parts/${basename(path)}`, external: true} : null;
  },
};

const CATCH = `}catch(e){console.error('[cairn]',e)}`;

const minifyChunk: Plugin = {
  name: 'minify-chunk',
  async renderChunk(code, chunk) {
    const isBundle = chunk.isEntry && !chunk.exports.length;
    if (isBundle && chunk.imports.length)
      this.error(`${chunk.fileName} imports ${chunk.imports.join()}: one hash no longer covers it.`);
    const preamble = isBundle ? `${notice}\ntry{` : '';
    const small = await minify(code, {
      module: true,
      ecma: 2022,
      compress: {passes: 6, unsafe_arrows: true, unsafe_methods: true, pure_getters: true, keep_fargs: false},
      // Lit's names between its own modules; every bundle has one Lit of its own.
      mangle: {properties: {regex: /^_\$/}},
      format: {comments: false, preamble},
      sourceMap: true,
    });
    // Around the minified code, not in it: inside a block a minifier may rename and drop less.
    return {code: small.code! + (isBundle ? CATCH : ''), map: small.map as string};
  },
};

/**
 * One file without static imports or exports. A failure inside it is told to the console, and the page's fallback
 * stands. What most visitors never use (sending a signup) lies in a file beside it, loaded when first used.
 */
async function buildBundle(name: string): Promise<void> {
  const bundle = await rollup({
    input: join(root, `src/bundles/${name}.ts`),
    plugins: [
      partsApart,
      smallerLitElement,
      nodeResolve({exportConditions: ['production']}),
      smallerTemplates,
      stripTypes,
      minifyTemplates,
    ],
  });
  await bundle.write({
    dir: out,
    format: 'es',
    sourcemap: true,
    chunkFileNames: 'parts/[name].js',
    plugins: [minifyChunk],
  });
  await bundle.close();
}

/** What a part is called: what its module is, or its folder or package, where the module is only its `index`. */
function partName({name, facadeModuleId}: PreRenderedChunk): string {
  if (name !== 'index') return name;
  const [before = '', inside = ''] = facadeModuleId!.split(/\/dist\/(?!.*\/dist\/)/);
  return dirname(inside) === '.' ? basename(before) : dirname(inside).replaceAll('/', '-');
}

/** What most visitors never use, loaded when it is first used. Parts share Lit and what else they have in common. */
async function buildParts(): Promise<void> {
  const bundle = await rollup({
    input: parts,
    plugins: [
      smallerLitElement,
      nodeResolve({exportConditions: ['production']}),
      smallerTemplates,
      stripTypes,
      minifyTemplates,
    ],
  });
  await bundle.write({
    dir: join(out, 'parts'),
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    // A request costs more than a few bytes that a part may not need.
    experimentalMinChunkSize: 2000,
    chunkFileNames(chunk) {
      if (chunk.moduleIds.some(id => id.endsWith('/checklist-tools.js'))) return 'shared-tools.js';
      return chunk.isDynamicEntry ? `${partName(chunk)}.js` : 'shared-[name].js';
    },
    plugins: [minifyChunk],
  });
  await bundle.close();
}

/** The modules beside the bundles: a principle's text, its questions, the interface in another language. */
async function buildContent(from: string, to: string, isWanted: (file: string) => boolean): Promise<number> {
  const files = (await readdir(from)).filter(file => file.endsWith('.js') && isWanted(file));
  for (const file of files) {
    const bundle = await rollup({input: join(from, file)});
    await bundle.write({file: join(out, 'content', to, file), format: 'es', plugins: [minifyChunk]});
    await bundle.close();
  }
  return files.length;
}

await rm(out, {recursive: true, force: true});
await mkdir(out, {recursive: true});
for (const name of bundles) await buildBundle(name);
await buildParts();
const texts =
  (await buildContent(join(packages, 'data/dist/generated/principles'), 'principles', () => true)) +
  (await buildContent(join(packages, 'data/dist/generated/questions'), 'questions', () => true));
const languages = await buildContent(
  join(packages, 'widgets/dist/locales'),
  'words',
  file => !file.startsWith('en'),
);
await copyFile(join(root, 'src/bundles/fallback.css'), join(out, 'cairn.css'));
await copyFile(join(root, 'NOTICES.txt'), join(out, 'NOTICES.txt'));
await writeFile(join(out, 'integrity.json'), await writeIntegrity(out));
console.log(`embed: ${bundles.length} bundles, ${texts} texts, ${languages} further languages in dist/files`);
