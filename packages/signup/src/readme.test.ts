import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {optionRows, providerRows} from './testing/provider-rows.ts';

// Columns are as wide as their longest cell: only what stands in them counts.
const lines = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  .split('\n')
  .map(line => line.replaceAll(/ +/g, ' '));

describe('the README', () => {
  for (const row of [...providerRows(), ...optionRows()]) {
    it(`says of a provider what is so: ${row.slice(0, 60)}…`, () => {
      assert.ok(lines.includes(row), `The README has no such row:\n${row}`);
    });
  }
});
