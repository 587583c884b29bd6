import {mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {exportFiles} from '../src/exports/export-files.ts';
import {metaOf} from './generate/generated-modules.ts';
import {packageVersion, readContent} from './generate/generate-package.ts';

const packageFolder = join(import.meta.dirname, '..');
const content = readContent(packageFolder);
const meta = metaOf(content, packageVersion(packageFolder));

// What is left of records that are gone would be published with the rest.
for (const folder of ['csv', 'markdown']) {
  rmSync(join(packageFolder, 'dist', folder), {recursive: true, force: true});
}
for (const [name, text] of exportFiles({meta, ...content})) {
  const path = join(packageFolder, 'dist', name);
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}
