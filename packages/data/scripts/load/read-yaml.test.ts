import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {stringify} from 'yaml';
import {Refused} from './fault.ts';
import {readYaml} from './read-yaml.ts';

const read = (text: string) => readYaml(new TextEncoder().encode(text));

/** What is said about a file that is refused. */
function refusal(text: string): string {
  try {
    read(text);
  } catch (error) {
    if (error instanceof Refused) {
      return error.faults.map(({line, wrong, remedy}) => `line ${line}: ${wrong} → ${remedy}`).join('\n');
    }
    throw error;
  }
  return 'not refused';
}

describe('reading YAML', () => {
  it('reads a record, and knows the line of each field', () => {
    const yaml = read('# first\ntitle: x\nlink:\n  url: https://example.org\nlist:\n  - a\n  - b\n');
    assert.deepEqual(yaml.value, {title: 'x', link: {url: 'https://example.org'}, list: ['a', 'b']});
    assert.equal(yaml.firstLine, '# first');
    assert.equal(yaml.lineOf(['link', 'url']), 4);
    assert.equal(yaml.lineOf(['list', 1]), 7);
    assert.equal(yaml.lineOf(['link', 'missing']), 3);
    assert.equal(yaml.lineOf(['missing']), undefined);
  });

  it('leaves dates alone', () => {
    assert.deepEqual(read('joined: 2018-02-21').value, {joined: '2018-02-21'});
  });

  it('refuses aliases, and so a YAML bomb, at once', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 10; level++) {
      bomb.push(
        `a${level}: &a${level} [${Array(10)
          .fill(`*a${level - 1}`)
          .join(', ')}]`,
      );
    }
    const start = performance.now();
    assert.match(
      refusal(bomb.join('\n')),
      /^line 1: an anchor or alias \(& or \*\) is used → write the text out/,
    );
    assert.ok(performance.now() - start < 2000);
  });

  it('refuses an anchor that nobody uses yet', () => {
    assert.match(refusal('title: &t x'), /anchor or alias/);
  });

  it('refuses an alias to nothing', () => {
    assert.match(refusal('title: *nothing'), /anchor or alias/);
  });

  it('refuses a field that is there twice', () => {
    assert.equal(
      refusal('title: x\nkind: y\ntitle: z'),
      'line 3: a field is there twice → keep one of the two',
    );
  });

  it('refuses tabs', () => {
    assert.equal(
      refusal('title: x\n\tkind: y'),
      'line 2: contains a tab → use spaces; most editors can convert tabs',
    );
  });

  for (const key of ['__proto__', 'constructor', 'prototype']) {
    it(`refuses a field named ${key}`, () => {
      assert.match(
        refusal(`title: x\n${key}:\n  polluted: yes`),
        new RegExp(`line 2: "${key}" cannot be the name of a field`),
      );
      assert.equal(Reflect.get({}, 'polluted'), undefined);
    });
  }

  it('refuses tags', () => {
    assert.match(refusal('title: !!js/function x'), /a tag|the tag/);
    assert.match(refusal('title: !custom x'), /a tag|the tag/);
  });

  it('refuses a second document', () => {
    assert.match(refusal('title: x\n---\ntitle: y'), /more than one document/);
  });

  it('refuses a file that ends in the middle', () => {
    assert.match(refusal('title: "x'), /is not valid YAML/);
  });

  it('refuses a list as a field’s name', () => {
    assert.match(refusal('? [a, b]\n: x'), /a field’s name is not a word/);
  });

  for (const [what, text] of [
    ['brackets', '['.repeat(100_000)],
    ['braces', '{a: '.repeat(50_000)],
    ['dashes', `${'- '.repeat(100_000)}x`],
    ['indentation', Array.from({length: 600}, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ] as const) {
    it(`refuses nesting by ${what} without falling over`, () => {
      const start = performance.now();
      assert.match(refusal(text), /nested too deeply/);
      assert.ok(performance.now() - start < 2000);
    });
  }

  it('explains a colon in a text', () => {
    assert.match(refusal('title: Roles: who does what'), /contains ": " → put the text in quotes/);
  });

  it('reads back whatever is written without anchors', () => {
    const text = fc
      .string({unit: 'grapheme', maxLength: 40})
      .filter(value => !/[\t\0[\]{}]|^\uFEFF/.test(value));
    const record = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc.oneof(text, fc.array(text, {maxLength: 3})),
      {maxKeys: 5, noNullPrototype: true},
    );
    fc.assert(
      fc.property(record, value => {
        fc.pre(!('constructor' in value && Object.hasOwn(value, 'constructor')));
        const yaml = stringify(value, {aliasDuplicateObjects: false});
        assert.deepEqual(read(yaml).value, JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('either reads a text or refuses it with a remedy, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            'a',
            ' ',
            '\n',
            ':',
            '-',
            '[',
            ']',
            '{',
            '}',
            '"',
            '&',
            '*',
            '!',
            '#',
            '|',
            '>',
            '?',
          ),
        }),
        text => {
          assert.match(refusal(text), / → |^not refused$/);
        },
      ),
    );
  });
});
