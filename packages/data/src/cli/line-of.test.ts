import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {linesOf} from './line-of.ts';

const json = `{
  "a": {"b": [1, {"c": 2},
    [3, "}, \\"x\\": ["]]},
  "d e": [],
  "f": "last"
}`;

describe('the line of a path in JSON', () => {
  for (const [path, line] of [
    ['a', 2],
    ['a.b', 2],
    ['a.b[1].c', 2],
    ['a.b[2]', 2],
    ['a.b[2][1]', 3],
    ['f', 5],
    ['a.b[1].missing', 2],
    ['missing', 1],
    ['the file', 1],
  ] as const) {
    it(`is ${line} for ${path}`, () => assert.equal(linesOf(json, [path]).get(path), line));
  }

  it('is where its value stands, whatever the JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.jsonValue(), {minKeys: 1}), value => {
        const text = JSON.stringify(value, null, 2);
        const names = Object.keys(value);
        const lines = linesOf(text, names);
        for (const name of names)
          assert.ok(text.split('\n')[lines.get(name)! - 1]!.startsWith(`  ${JSON.stringify(name)}:`));
      }),
    );
  });
});
