import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {checkPackage, ContentProblems, generatePackage} from './generate/generate-package.ts';

const {values} = parseArgs({options: {check: {type: 'boolean', default: false}}});
const packageFolder = join(import.meta.dirname, '..');

try {
  console.log(values.check ? checkPackage(packageFolder) : generatePackage(packageFolder));
} catch (error) {
  if (!(error instanceof ContentProblems)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
