import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {BuiltCli} from '../../scripts/testing/built-cli.ts';

const cli = new BuiltCli();
after(() => cli[Symbol.dispose]());

const COMMANDS = ['validate', 'export', 'diff', 'init'];

describe('cairn-data', () => {
  it('explains itself and each of its commands', () => {
    const {code, out} = cli.run('--help');
    assert.equal(code, 0);
    for (const command of COMMANDS) {
      assert.match(out, new RegExp(`^  ${command} `, 'm'));
      const help = cli.run(command, '--help');
      assert.equal(help.code, 0);
      assert.match(help.out, new RegExp(`^cairn-data ${command}: .+\n\nUsage: cairn-data ${command} `));
    }
  });

  it('takes -h for --help', () => {
    assert.equal(cli.run('-h').out, cli.run('--help').out);
    assert.equal(cli.run('diff', '-h').out, cli.run('diff', '--help').out);
  });

  it('has the licenses of what is bundled into it beside it', () => {
    const names = cli.read('package/dist/cli-notices.txt').match(/^[a-z-]+ \d+\.\d+\.\d+$/gm);
    assert.deepEqual(
      names?.map(name => name.split(' ')[0]),
      ['jsonc-parser', 'yaml', 'zod'],
    );
    assert.equal(cli.read('package/dist/cli-notices.txt').match(/Copyright/g)?.length, 3);
  });

  it('says its version', () => {
    assert.match(cli.run('--version').out, /^\d+\.\d+\.\d+\n$/);
  });

  for (const [what, args, said] of [
    ['no command', [], 'no command was given → use one of validate, export, diff, init, or --help'],
    ['an unknown command', ['check'], 'there is no command "check" → use one of '],
    ['an unknown option', ['diff', 'a', 'b', '--verbose'], "Unknown option '--verbose' → see --help"],
    ['too few files', ['diff', 'a'], 'diff takes two files or folders → cairn-data diff'],
    ['too many files', ['validate', 'a', 'b'], 'validate takes one file or folder → cairn-data validate'],
    ['a file that is not there', ['validate', 'nothing.json'], 'nothing.json is not there → check the path'],
    ['no format', ['export'], 'no format was given → --format with one of case, jsonld, csv'],
    [
      'an unknown format',
      ['export', '--format', 'docx'],
      'there is no format "docx" → --format with one of case',
    ],
    [
      'an unknown language',
      ['export', '--format', 'json', '--lang', 'xx'],
      'there is nothing in "xx" → --lang with one of en',
    ],
    ['many files for the screen', ['export', '--format', 'markdown'], 'name a folder for them with --out'],
    [
      'a folder without content',
      ['validate', 'package'],
      'there is no folder "content" in package → name the folder',
    ],
    ['a folder that is not empty', ['init', 'package'], 'package is not empty → name a new folder'],
  ] as const) {
    it(`ends with 2 and says what to do for ${what}`, () => {
      const {code, out, note} = cli.run(...args);
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.ok(note.startsWith('cairn-data: ') && note.includes(said), note);
      assert.doesNotMatch(note, /\n {4}at /);
    });
  }
});
