/**
 * Makes two modules of the six that `import '@cairn-kit/data'` would load: each costs Node half a millisecond.
 * The data stays a module of its own, which the other paths of the package share.
 */
import {globSync} from 'node:fs';
import {join} from 'node:path';
import {build, type BuildOptions} from 'esbuild';

const dist = join(import.meta.dirname, '../dist');

const options: BuildOptions = {
  absWorkingDir: dist,
  outdir: dist,
  outbase: dist,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  allowOverwrite: true,
  sourcemap: true,
  sourcesContent: false,
  logLevel: 'warning',
};

const languages = globSync('generated/all.*.js', {cwd: dist});
await build({...options, entryPoints: languages});
await build({...options, entryPoints: ['index.js'], external: ['./generated/all.en.js']});
