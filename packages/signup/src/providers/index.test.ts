import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {allFacts} from '../testing/facts/index.ts';
import {providers} from './index.ts';

const sources = (folder: string) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(
    name => name.endsWith('.ts') && !name.includes('.test.'),
  );

describe('the providers', () => {
  it('are listed under their ids, every file of them, and each has its facts', () => {
    const files = sources(import.meta.dirname)
      .filter(name => name !== 'index.ts')
      .map(name => name.slice(0, -3));
    assert.deepEqual(Object.keys(providers).toSorted(), files.toSorted());
    for (const [id, provider] of Object.entries(providers)) assert.equal(provider.id, id);
    assert.deepEqual(
      allFacts.map(({id}) => id),
      files.toSorted(),
    );
  });

  it('import nothing that runs: each must load alone', () => {
    for (const name of sources(import.meta.dirname).filter(name => name !== 'index.ts'))
      assert.doesNotMatch(readFileSync(join(import.meta.dirname, name), 'utf8'), /^import (?!type )/m, name);
  });

  it('are unknown to the server that stands in for them', () => {
    const folder = join(import.meta.dirname, '../testing');
    const own = sources(folder).filter(
      name => !/^(contract|provider-rows|test-browser|source-server)\.ts$/.test(name),
    );
    assert.ok(own.length > 20);
    for (const name of own) {
      const imports = readFileSync(join(folder, name), 'utf8').match(/^import (?!type ).*'\.\.\/.*$/gm) ?? [];
      for (const line of imports)
        assert.match(line, /'\.\.\/(maria|provider-facts)\.ts'/, `${name}: ${line}`);
    }
  });
});
