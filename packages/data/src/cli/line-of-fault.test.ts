import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {lineOfFault} from './line-of-fault.ts';

const lines = ['{', '  "a": {"b": 1},', '  "c": ["d", "e"],', '  "f": {"b": 2}', '}'];

/** The lines with one of them replaced. */
const withLine = (number: number, line: string) => lines.with(number - 1, line).join('\n');

describe('the line of a fault in JSON', () => {
  for (const [what, text, line] of [
    ['a word without quotation marks', withLine(2, '  "a": yes,'), 2],
    ['single quotation marks', withLine(3, "  'c': [],"), 3],
    ['curly quotation marks', withLine(3, '  “c”: [],'), 3],
    ['a comment', withLine(3, '  // later'), 3],
    ['nothing where a value belongs', withLine(2, '  "a": ,'), 2],
    ['two commas', withLine(3, '  "c": ["d",, "e"],'), 3],
    ['a comma after the last field', withLine(4, '  "f": {"b": 2,}'), 4],
    ['a text that is not ended', withLine(3, '  "c": ["d", "e],'), 3],
    ['a name that is taken', withLine(4, '  "a": {"b": 2}'), 4],
    ['a name that is taken further in', withLine(4, '  "f": {"b": 2, "b": 3}'), 4],
    ['a text that was cut off', lines.slice(0, 3).join('\n'), 3],
    ['nothing at all', '', 1],
    ['a web page', '<!doctype html>\n<title>404</title>', 1],
  ] as const) {
    it(`is that of ${what}`, () => assert.equal(lineOfFault(text), line));
  }

  it('is none where there is no fault', () => {
    assert.equal(lineOfFault(lines.join('\n')), undefined);
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        assert.equal(lineOfFault(JSON.stringify(value, null, 2)), undefined);
      }),
    );
  });
});
