import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {decodeText, FILE_BYTES_MAX} from './decode-text.ts';
import {Refused} from './fault.ts';

const encoder = new TextEncoder();
const refusal = (words: RegExp) => (error: unknown) => error instanceof Refused && words.test(error.message);

describe('decoding a file', () => {
  it('reads UTF-8 as it is', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), text => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
        assert.equal(decodeText(encoder.encode(text)), text.toWellFormed());
      }),
    );
  });

  it('refuses a byte order mark and says how to get rid of it', () => {
    assert.throws(
      () => decodeText(encoder.encode('\uFEFFtitle: x')),
      refusal(/byte order mark → save the file as UTF-8 without/),
    );
  });

  it('refuses UTF-16, with and without a mark', () => {
    assert.throws(() => decodeText(Buffer.from('\uFEFFtitle: x', 'utf16le')), refusal(/UTF-16/));
    assert.throws(() => decodeText(Buffer.from('title: x', 'utf16le')), refusal(/UTF-16/));
  });

  it('refuses bytes that are not UTF-8', () => {
    assert.throws(() => decodeText(Buffer.from('a\u00f1o', 'latin1')), refusal(/is not UTF-8 text/));
  });

  it('refuses a file that is too big', () => {
    assert.equal(decodeText(new Uint8Array(FILE_BYTES_MAX).fill(97)).length, FILE_BYTES_MAX);
    assert.throws(() => decodeText(new Uint8Array(FILE_BYTES_MAX + 1).fill(97)), refusal(/more than 256 kB/));
  });
});
