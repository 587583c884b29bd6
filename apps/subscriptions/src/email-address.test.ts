import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {parseEmailAddress} from './email-address.ts';

// cspell:ignore köln marí mple

describe('an email address', () => {
  for (const [typed, address, key = address] of [
    ['maria@example.org', 'maria@example.org'],
    ['  Maria.Lopez@Example.ORG ', 'Maria.Lopez@example.org', 'maria.lopez@example.org'],
    ["o'neil+news@example.org", "o'neil+news@example.org"],
    ['a..b.@example.org', 'a..b.@example.org'],
    ['!#$%&*/=?^_`{|}~-@example.org', '!#$%&*/=?^_`{|}~-@example.org'],
    ['maria@köln.example', 'maria@xn--kln-sna.example'],
    ['maria@KÖLN.example', 'maria@xn--kln-sna.example'],
    ['maria@xn--kln-sna.example', 'maria@xn--kln-sna.example'],
    ['maria@localhost', 'maria@localhost'],
    ['maria@12.example', 'maria@12.example'],
  ] as const) {
    it(`${typed} is ${address}`, () => assert.deepEqual(parseEmailAddress(typed), {address, key}));
  }

  for (const typed of [
    '',
    '@',
    'maria',
    'maria@',
    '@example.org',
    'a@b@c.org',
    'a b@example.org',
    '"a"@example.org',
    'maria@-a.org',
    'maria@a-.org',
    'maria@a..org',
    'maria@example.org.',
    'maria@[127.0.0.1]',
    'maria@127.0.0.1',
    'maria@1',
    'maria@ex%41mple.org',
    'maria@a_b.org',
    'maría@example.org',
    'maria@example.org\r\nBcc: x@y.org',
    'maria@example.org\n',
    '\tmaria@example.org',
    'a\0@b.org',
    'a\u0085@b.org',
    'a,b@c.org',
    'a@b.org,c@d.org',
    '<a@b.org>',
    'a@b.org>',
    'A <a@b.org>',
    'a@b/c.org',
    'a@b#c.org',
    'a@b?c.org',
    'a@b:25',
    `${'x'.repeat(65)}@example.org`,
    `a@${'b'.repeat(64)}.org`,
    `a@${'b.'.repeat(130)}org`,
  ]) {
    it(`${JSON.stringify(typed)} is none`, () => assert.equal(parseEmailAddress(typed), undefined));
  }

  it('that is taken is plain ASCII without space, control or separator, and stays what it is', () => {
    const typed = fc.tuple(
      fc.string({unit: 'binary', maxLength: 20}),
      fc.oneof(fc.domain(), fc.string({unit: 'grapheme', maxLength: 20})),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          typed.map(parts => parts.join('@')),
          fc.emailAddress(),
        ),
        text => {
          const email = parseEmailAddress(text);
          if (!email) return;
          assert.match(email.address, /^[!-~]{1,254}$/);
          assert.doesNotMatch(email.address, /[<>(),;:\\"[\]]/);
          assert.deepEqual(parseEmailAddress(email.address), email);
          assert.equal(parseEmailAddress(text.toUpperCase())?.key ?? email.key, email.key);
        },
      ),
      {numRuns: 5000, seed: 20261122},
    );
  });
});
