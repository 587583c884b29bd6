// Builds the files that a host page embeds: one complete script for each widget and one for all, the texts and the
// other languages beside them, a stylesheet for the fallbacks, and the integrity manifest.
import {copyFile, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {stripTypeScriptTypes} from 'node:module';
import {rollup, type Plugin} from 'rollup';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {minify} from 'terser';
import {minifyHTMLLiterals} from 'minify-literals';
import {writeIntegrity} from './write-integrity.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'dist/files');
const bundles = ['cairn', 'principle-card', 'question-checklist', 'newsletter-signup'];

const {version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {version: string};
const notice = `/*! Cairn ${version}, NOTICES.txt */`;

// The entries are for rollup only: `tsc` would wrap their dynamic import in a helper that costs 0.3 kB.
const stripTypes: Plugin = {
  name: 'strip-types',
  transform: (code, id) =>
    /\.ts$|css-tag\.js$/.test(id) ? {code: stripTypeScriptTypes(code), map: null} : null,
};

const minifyTemplates: Plugin = {
  name: 'minify-templates',
  async transform(code, id) {
    if (!/\b(html|css)\s*`/.test(code)) return null;
    const minified = await minifyHTMLLiterals(code, {fileName: id});
    return minified && {code: minified.code, map: minified.map};
  },
};

const smallerCssTag: Plugin = {
  name: 'smaller-css-tag',
  load: id =>
    id.endsWith('@lit/reactive-element/css-tag.js')
      ? readFile(join(root, 'src/bundles/lit-css-tag.ts'), 'utf8')
      : null,
};

// Lit tells other copies of itself which version it is; only its development build asks.
const withoutVersions: Plugin = {
  name: 'without-versions',
  transform(code, id) {
    if (!/(lit-html|reactive-element|lit-element)\.js$/.test(id)) return null;
    const silent = code.replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0');
    if (silent === code) this.error(`${id} announces its version in another way now: adapt this plugin.`);
    return {code: silent, map: null};
  },
};

const CATCH = `}catch(e){console.error('[cairn]',e)}`;

const minifyChunk: Plugin = {
  name: 'minify-chunk',
  async renderChunk(code, chunk) {
    const isBundle = chunk.isEntry && !chunk.exports.length;
    if (chunk.imports.length)
      this.error(`${chunk.fileName} imports ${chunk.imports.join()}: one hash no longer covers it.`);
    const preamble = isBundle ? `${notice}\ntry{` : '';
    const small = await minify(code, {
      module: true,
      ecma: 2022,
      compress: {passes: 3, unsafe_arrows: true, unsafe_methods: true, pure_getters: true, keep_fargs: false},
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
      nodeResolve({exportConditions: ['production']}),
      smallerCssTag,
      withoutVersions,
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
const packages = join(root, '..');
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
