import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {bumpBefore1, pendingBump} from './changesets.ts';

describe('the pending changesets', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-changesets-'));
  after(() => rmSync(folder, {recursive: true}));
  const write = (name: string, head: string) =>
    writeFileSync(join(folder, name), `---\n${head}\n---\n\nA sentence.\n`);

  it('announce the largest step that one of them says', () => {
    assert.equal(pendingBump(folder, '@cairn-kit/data'), 'none');
    write('a.md', "'@cairn-kit/data': patch");
    write('b.md', '\'@cairn-kit/widgets\': major\n"@cairn-kit/data": minor');
    write('README.md', "'@cairn-kit/data': major");
    assert.equal(pendingBump(folder, '@cairn-kit/data'), 'minor');
    assert.equal(pendingBump(folder, '@cairn-kit/widgets'), 'major');
  });

  it('say with a minor release what they would say with a major one after 1.0.0', () => {
    assert.equal(bumpBefore1('major', '0.3.0'), 'minor');
    assert.equal(bumpBefore1('patch', '0.3.0'), 'patch');
    assert.equal(bumpBefore1('major', '1.0.0'), 'major');
  });
});
