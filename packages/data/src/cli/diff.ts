import {parseArgs} from 'node:util';
import {compareEditions} from '../stability/compare.ts';
import {describeComparison} from './describe-comparison.ts';
import {WrongUse, type Command} from './outcome.ts';
import {readEdition} from './read-edition.ts';

/** `cairn-data diff`. */
export const diff: Command = {
  name: 'diff',
  summary: 'say what changed between two releases of the data, or two packs',
  help: `Usage: cairn-data diff <old> <new> [--json]

  <old> <new>   each the data.json of a release, the folder of its package, or a pack’s JSON file
  --json        print the comparison as JSON, for programs

Ends with 1 if an id is lost or was used again: links and answers of others would lead nowhere.`,
  run(args, output) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {json: {type: 'boolean', default: false}},
    });
    const [old, now, ...rest] = positionals;
    if (old === undefined || now === undefined || rest.length > 0) {
      throw new WrongUse('diff takes two files or folders', 'cairn-data diff old/data.json new/data.json');
    }
    const comparison = compareEditions(readEdition(old), readEdition(now));
    output.out(values.json ? JSON.stringify(comparison, null, 2) : describeComparison(comparison));
    return comparison.changes.some(({remedy}) => remedy !== undefined) ? 1 : 0;
  },
};
