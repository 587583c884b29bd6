import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {it} from 'node:test';
import {providers} from './index.ts';

it('lists every provider file under its id', () => {
  const files = readdirSync(import.meta.dirname)
    .filter(name => name.endsWith('.ts') && !name.includes('.test.') && name !== 'index.ts')
    .map(name => name.slice(0, -3));
  assert.deepEqual(Object.keys(providers).toSorted(), files.toSorted());
  for (const [id, provider] of Object.entries(providers)) assert.equal(provider.id, id);
});
