import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {bumpBefore1, pendingBump} from '../src/stability/changesets.ts';
import {compareEditions, largerBump} from '../src/stability/compare.ts';
import {digest, fromReleased, type Released} from '../src/stability/released.ts';
import {currentEdition} from './current-edition.ts';

const packageFolder = join(import.meta.dirname, '..');
const released = JSON.parse(readFileSync(join(packageFolder, 'released/data.json'), 'utf8')) as Released;
const {bump, changes, shape} = compareEditions(fromReleased(released), digest(currentEdition(packageFolder)));

describe('the data since its last release', () => {
  it('has not lost an id, nor used one again', () => {
    const forbidden = changes.filter(({remedy}) => remedy !== undefined);
    assert.deepEqual(
      forbidden.map(({id, what, remedy}) => `${id} was ${what}: ${remedy}`),
      [],
    );
  });

  it('changed no more than the pending changesets say', () => {
    const pending = pendingBump(join(packageFolder, '../../.changeset'), '@cairn-kit/data');
    const needed = bumpBefore1(bump, released.version);
    const reasons = [...changes, ...shape].filter(
      change => bumpBefore1(change.bump, released.version) === needed,
    );
    assert.equal(
      largerBump(needed, pending),
      pending,
      `The changesets say ${pending}, but this needs ${needed} (docs/data-versioning.md): ${JSON.stringify(reasons[0])}`,
    );
  });
});
