import {chmodSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {buildSync} from 'esbuild';
import {noticesOf} from './notices-of.ts';

/** Bundles the command line, with the packages it needs, into one file that Node 20 runs. Their licenses lie beside it. */
export function buildCli(packageFolder: string, outFile: string): void {
  const {metafile} = buildSync({
    entryPoints: [join(packageFolder, 'src/cli/main.ts')],
    outfile: outFile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    minify: true,
    conditions: ['@cairn-kit/source'],
    // jsonc-parser's other form loads its parts in a way that no bundler follows.
    mainFields: ['module', 'main'],
    // yaml is CommonJS inside and asks for Node's own modules by require.
    banner: {
      js: "#!/usr/bin/env node\nimport {createRequire} from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
    logLevel: 'warning',
    metafile: true,
    absWorkingDir: packageFolder,
  });
  chmodSync(outFile, 0o755);
  const files = Object.keys(metafile.inputs).map(file => join(packageFolder, file));
  writeFileSync(join(dirname(outFile), 'cli-notices.txt'), noticesOf(files));
}

if (process.argv[1] === import.meta.filename) {
  const packageFolder = join(import.meta.dirname, '..');
  buildCli(packageFolder, join(packageFolder, 'dist/cli.js'));
}
