import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {frozen} from './frozen.ts';

describe('a frozen value', () => {
  it('is what the JSON says, and cannot be changed anywhere in it', () => {
    fc.assert(
      fc.property(fc.json(), json => {
        const value = frozen<unknown>(json);
        assert.deepEqual(value, JSON.parse(json));
        const parts = [value];
        for (const part of parts) {
          assert.ok(Object.isFrozen(part));
          if (typeof part === 'object' && part !== null) parts.push(...(Object.values(part) as unknown[]));
        }
      }),
    );
  });

  it('leaves alone what a page hangs into every object', () => {
    const guest = {count: 0};
    Object.defineProperty(Object.prototype, 'guest', {value: guest, enumerable: true, configurable: true});
    try {
      frozen('{"a": {"b": 1}}');
      assert.ok(!Object.isFrozen(guest));
    } finally {
      delete (Object.prototype as {guest?: unknown}).guest;
    }
  });
});
