/**
 * Makes one module of the six that `import '@cairn-kit/data'` would load: each costs Node half a millisecond.
 * The English lists are in it, and `all.en.js` hands them on, so that nobody ever loads them twice.
 */
import {globSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'esbuild';

const dist = join(import.meta.dirname, '../dist');
const english = join(dist, 'generated/all.en.js');
const names = Object.keys((await import(english)) as object);

await build({
  absWorkingDir: dist,
  entryPoints: ['index.js', ...globSync('generated/all.*.js', {cwd: dist})],
  outdir: dist,
  outbase: dist,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  allowOverwrite: true,
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
});
writeFileSync(english, `export {${names.join(', ')}} from '../index.js';\n`);
rmSync(`${english}.map`);
