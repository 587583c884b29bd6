import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {BuiltCli} from '../../scripts/testing/built-cli.ts';

const cli = new BuiltCli();
after(() => cli[Symbol.dispose]());

describe('cairn-data init', () => {
  it('starts a pack that is in order and explains itself', () => {
    const {code, out} = cli.run('init', 'mine');
    assert.equal(code, 0);
    assert.match(out, /then run: cairn-data validate mine\/pack\.json\n$/);
    assert.deepEqual(readdirSync(join(cli.folder, 'mine')).sort(), ['README.md', 'pack.json']);
    assert.equal(cli.run('validate', 'mine/pack.json').code, 0);
    assert.match(cli.read('mine/README.md'), /npx @cairn-kit\/data validate pack\.json/);
  });

  it('sends somebody who names its folder to its file', () => {
    assert.match(
      cli.run('validate', 'mine').note,
      /there is no folder "content" in mine → cairn-data validate mine\/pack\.json/,
    );
  });
});
