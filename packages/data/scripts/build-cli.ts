import {chmodSync} from 'node:fs';
import {join} from 'node:path';
import {buildSync} from 'esbuild';

/** Bundles the command line, with yaml and zod in it, into one file that Node 20 runs. */
export function buildCli(packageFolder: string, outFile: string): void {
  buildSync({
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
  });
  chmodSync(outFile, 0o755);
}

if (process.argv[1] === import.meta.filename) {
  const packageFolder = join(import.meta.dirname, '..');
  buildCli(packageFolder, join(packageFolder, 'dist/cli.js'));
}
