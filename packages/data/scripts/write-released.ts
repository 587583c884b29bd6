/**
 * Remembers the data as it is now as released. Part of `pnpm version`: run it when a release takes its version, and
 * never to silence a test.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {toReleased} from '../src/stability/released.ts';
import {currentEdition} from './current-edition.ts';

const packageFolder = join(import.meta.dirname, '..');
const {records, ...rest} = toReleased(currentEdition(packageFolder));

// One record a line: a change of the data is a change of its line, and nothing more.
const lines = Object.entries(records).map(
  ([id, record]) => `    ${JSON.stringify(id)}: ${JSON.stringify(record)}`,
);
const head = Object.entries(rest).map(
  ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
);
mkdirSync(join(packageFolder, 'released'), {recursive: true});
writeFileSync(
  join(packageFolder, 'released/data.json'),
  `{\n${head.join(',\n')},\n  "records": {\n${lines.join(',\n')}\n  }\n}\n`,
);
console.log(`released/data.json: ${rest.version}, ${lines.length} records`);
