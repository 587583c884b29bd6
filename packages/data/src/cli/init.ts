import {cpSync, existsSync, mkdirSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {WrongUse, type Command} from './outcome.ts';
import {templateFolder} from './own-package.ts';

/** `cairn-data init`. */
export const init: Command = {
  name: 'init',
  summary: 'start a content pack of your own from a template',
  help: `Usage: cairn-data init <folder>

  <folder>   a new folder, or an empty one

Writes pack.json and a README.md that says how to go on. Overwrites nothing.`,
  run(args, output) {
    const {positionals} = parseArgs({args: [...args], allowPositionals: true});
    const [folder, ...rest] = positionals;
    if (folder === undefined || rest.length > 0)
      throw new WrongUse('init takes one folder', 'cairn-data init my-pack');
    if (existsSync(folder) && readdirSync(folder).length > 0) {
      throw new WrongUse(`${folder} is not empty`, 'name a new folder: init overwrites nothing');
    }
    mkdirSync(folder, {recursive: true});
    cpSync(templateFolder(), folder, {recursive: true});
    output.out(`${folder}: pack.json and README.md written.
Edit pack.json, then run: cairn-data validate ${join(folder, 'pack.json')}`);
    return 0;
  },
};
