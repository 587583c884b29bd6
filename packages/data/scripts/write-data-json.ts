import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {metaOf} from './generate/generated-modules.ts';
import {packageVersion, readContent} from './generate/generate-package.ts';

const packageFolder = join(import.meta.dirname, '..');
const {moved, ...lists} = readContent(packageFolder);

const data = {
  meta: metaOf({...lists, moved}, packageVersion(packageFolder)),
  ...lists,
  moved: moved.map(({id, kind, data: {to}}) => ({id, kind, to})),
};
writeFileSync(join(packageFolder, 'dist/data.json'), `${JSON.stringify(data)}\n`);
