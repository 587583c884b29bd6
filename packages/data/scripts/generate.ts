import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {generateValidator} from './generate-validator.ts';
import {checkPackage, ContentProblems, generatePackage} from './generate/generate-package.ts';

const {check} = parseArgs({options: {check: {type: 'boolean', default: false}}}).values;
const packageFolder = join(import.meta.dirname, '..');

try {
  if (check) {
    console.log(checkPackage(packageFolder));
  } else {
    console.log(generatePackage(packageFolder));
    console.log(generateValidator(packageFolder));
  }
} catch (error) {
  if (!(error instanceof ContentProblems)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
