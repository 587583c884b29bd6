import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {identifierOf} from './identifier.ts';
import {sha1} from './sha-1.ts';
import {uuidV5} from './uuid-v5.ts';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

describe('a name’s UUID', () => {
  it('is the one that others compute for it', () => {
    assert.equal(uuidV5(DNS, 'www.example.com'), '2ed6657d-e927-568b-95e1-2665a8aea6a2');
    assert.equal(uuidV5(DNS, 'python.org'), '886313e1-3b8a-5372-9b90-0c9aee199e5d');
  });

  it('is in lower case and says that it is of version 5', () => {
    fc.assert(
      fc.property(fc.string(), name =>
        assert.match(
          uuidV5(DNS, name),
          /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        ),
      ),
    );
  });

  it('rests on the SHA-1 that Node computes, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 300}), bytes =>
        assert.equal(
          Buffer.from(sha1(bytes)).toString('hex'),
          createHash('sha1').update(bytes).digest('hex'),
        ),
      ),
    );
  });

  it('never changes for a record: what others stored would no longer be found', () => {
    assert.equal(identifierOf('principle', 'principle-3'), 'bcd6a490-672a-5bdc-8f4e-6766ed2302f2');
    assert.equal(identifierOf('principle', 'principle-3', 'es'), '38fe4f1e-9606-57b1-818f-9a4e951a98c4');
  });
});
