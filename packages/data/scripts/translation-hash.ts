import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {writeHashes} from './translate/write-hashes.ts';

const HELP = `Writes into translations the hash of the English texts they translate.

  node scripts/translation-hash.ts <file…>   for translations that say what the English says today
  node scripts/translation-hash.ts --all     for all that have no hash yet; lists those that are out of date
  node scripts/translation-hash.ts --print <file…>   only prints the hashes`;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    all: {type: 'boolean', default: false},
    print: {type: 'boolean', default: false},
    help: {type: 'boolean', default: false},
  },
});

if (values.help || (!values.all && positionals.length === 0)) {
  console.log(HELP);
  process.exitCode = values.help ? 0 : 2;
} else {
  const packageFolder = join(import.meta.dirname, '..');
  const {lines, failed} = writeHashes(packageFolder, positionals, values);
  for (const line of lines) console.log(line);
  process.exitCode = failed ? 1 : 0;
}
