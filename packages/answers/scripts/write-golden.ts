// Writes the golden file of the current version of .cairn.json, once.
import {writeFileSync} from 'node:fs';
import {answersFileVersion, writeAnswersFile} from '../src/files/index.ts';
import {exampleFile} from '../src/files/testing/example.ts';

const path = new URL(`../golden/v${answersFileVersion}.cairn.json`, import.meta.url);
// `wx` fails where there is one: a released file stays as it is.
writeFileSync(path, writeAnswersFile(exampleFile), {flag: 'wx'});
