import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {naughtyText} from '../testing/naughty-text.ts';
import {joinList, originalText, safeText, splitList} from './csv-cell.ts';

describe('a text in a cell', () => {
  it('never begins a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1']) {
      assert.equal(safeText(text), `'${text}`);
    }
    fc.assert(
      fc.property(naughtyText, text => assert.doesNotMatch(safeText(text), /^[=+\-@\t\r\n＝＋－＠]/)),
    );
  });

  it('stays as it is where nothing is wrong with it, also after an apostrophe', () => {
    for (const text of ['', 'A question?', 'a=1', "'tis", "it's"]) assert.equal(safeText(text), text);
  });

  it('is read back as it was', () => {
    fc.assert(fc.property(naughtyText, text => assert.equal(originalText(safeText(text)), text)));
    assert.equal(originalText(safeText("'=1")), "'=1");
  });
});

describe('a list in a cell', () => {
  it('shows its items with bars between them', () => {
    assert.equal(joinList(['Organization chart', 'Calendar']), 'Organization chart | Calendar');
    assert.equal(joinList([]), '');
  });

  it('is read back as it was, also with bars, backslashes, blanks and nothing in its items', () => {
    fc.assert(
      fc.property(fc.array(naughtyText), items => assert.deepEqual(splitList(joinList(items)), items)),
    );
    for (const items of [[''], ['', ''], [' ', ' '], ['a|b', '|'], ['\\', '\\|'], ['a ', ' b']]) {
      assert.deepEqual(splitList(joinList(items)), items);
    }
  });
});
