import {brotliCompressSync, constants} from 'node:zlib';
import {join} from 'node:path';
import {buildSync, type Format} from 'esbuild';

/** Where the imports of what is bundled begin. */
const srcFolder = join(import.meta.dirname, '..');

/** What a bundler makes of some code that stands in src/, for a browser, as short as it can. */
export function bundled(contents: string, format: Format = 'esm', globalName = ''): string {
  const {outputFiles} = buildSync({
    stdin: {contents, resolveDir: srcFolder},
    bundle: true,
    write: false,
    minify: true,
    format,
    globalName,
    target: 'es2022',
    charset: 'utf8',
    conditions: ['@cairn-kit/source'],
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

/** How many bytes a text is, and how many a browser loads of it. */
export function sizeOf(text: string): {bytes: number; brotli: number} {
  const params = {[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY};
  return {bytes: Buffer.byteLength(text), brotli: brotliCompressSync(text, {params}).length};
}
