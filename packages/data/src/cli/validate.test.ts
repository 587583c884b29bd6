import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {BuiltCli, MEMORY_MAX_MB} from '../../scripts/testing/built-cli.ts';
import {examplePack} from '../testing/example-pack.ts';
import {largePack} from '../testing/large-pack.ts';

const cli = new BuiltCli();
after(() => cli[Symbol.dispose]());

const good = JSON.stringify(examplePack(), null, 2);

describe('cairn-data validate', () => {
  it('is content with a pack, and says what is in it', () => {
    cli.write('good.json', good);
    const {code, out} = cli.run('validate', 'good.json');
    assert.equal(code, 0);
    assert.match(
      out,
      /^good\.json: no problems\. “Example State’s questions”; languages: en, es; principles: 1; /,
    );
  });

  it('names file, line, field and remedy of every problem', () => {
    const lineOf = (text: string) => good.split('\n').findIndex(line => line.includes(text)) + 1;
    cli.write(
      'bad.json',
      good.replace('"phase": "planning"', '"phase": "soon"').replace('"term": "division",', ''),
    );
    const {code, out, note} = cli.run('validate', 'bad.json');
    assert.equal(code, 1);
    assert.deepEqual(out.trim().split('\n'), [
      `bad.json:${lineOf('"phase": "planning"')}: records.questions.who-has-walked.phase: is not a word that fits → write planning or implementation or sustaining`,
      `bad.json:${lineOf('"glossary": {') + 1}: records.glossary.division.term: is missing → add it`,
    ]);
    assert.equal(note, '2 problems in bad.json\n');
  });

  it('finds what does not fit together', () => {
    cli.write(
      'loose.json',
      good.replace(
        '"principle": "walk-first",\n        "prompt"',
        '"principle": "run-first",\n        "prompt"',
      ),
    );
    assert.match(
      cli.run('validate', 'loose.json').out,
      /^loose\.json:\d+: records\.questions\.who-has-walked\.principle: names "run-first", and there is no such record in principles → /,
    );
  });

  it('knows Cairn’s own ids where a pack extends them', () => {
    const {format, version, id, title, publisher, records} = examplePack();
    const {'who-has-walked': question} = records.questions!;
    const pack = (principle: string) =>
      JSON.stringify({
        format,
        version,
        id,
        title,
        publisher,
        languages: ['en'],
        extends: 'cairn',
        records: {questions: {mine: {...question, principle, requirements: undefined}}},
      });
    cli.write('extends.json', pack('principle-3'));
    assert.equal(cli.run('validate', 'extends.json').code, 0);
    cli.write('extends.json', pack('principle-11'));
    assert.match(
      cli.run('validate', 'extends.json').out,
      /names "principle-11", and there is no such record/,
    );
  });

  it('is content with Cairn’s own content', () => {
    const {code, out} = cli.run('validate', join(import.meta.dirname, '../..'));
    assert.equal(code, 0, out);
  });

  for (const [what, bytes, said] of [
    ['a byte order mark', `\uFEFF${good}`, 'is not plain UTF-8 text → save it as UTF-8'],
    ['UTF-16', Buffer.from(`\uFEFF${good}`, 'utf16le'), 'is not plain UTF-8 text → '],
    ['Latin-1', Buffer.from(good, 'latin1'), 'is not plain UTF-8 text → '],
    ['a truncated file', good.slice(0, -30), 'is not JSON, or not all of it'],
    ['more than 5 MB', `${good.slice(0, -1)}${' '.repeat(5_000_000)}}`, 'is larger than 5 MB → split it'],
    ['more than 50 MB', Buffer.alloc(50_000_001, 32), 'is larger than 5 MB → split it'],
    ['10,000 levels', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'is nested too deeply → '],
    [
      'a field that is there twice',
      good.replace('"version": 1', '"version": 1, "version": 1'),
      'has the field "version" twice → keep one',
    ],
    [
      '__proto__',
      good.replace('"version": 1', '"version": 1, "__proto__": {}'),
      '__proto__: is not a field here → ',
    ],
    [
      'a constructor',
      good.replace('"who-has-walked": {', '"constructor": {'),
      'constructor: is not an id → ',
    ],
  ] as const) {
    it(`refuses a pack with ${what}, in little memory`, () => {
      cli.write('broken.json', bytes);
      const {code, out, memoryMb} = cli.run('validate', 'broken.json');
      assert.equal(code, 1);
      assert.ok(out.includes(said), out.slice(0, 300));
      assert.ok(memoryMb < MEMORY_MAX_MB, `${memoryMb} MB`);
    });
  }

  const first = '# yaml-language-server: $schema=../../schemas/partner.schema.json\n';
  const bomb = Array.from(
    {length: 9},
    (_, level) =>
      `a${level}: &a${level} [${Array(9)
        .fill(level ? `*a${level - 1}` : 'x')
        .join(', ')}]`,
  );
  for (const [what, bytes, said] of [
    ['a YAML bomb', bomb.join('\n'), 'an anchor or alias (& or *) is used → write the text out'],
    [
      'a field that is there twice',
      `${first}name: x\nname: y`,
      ':3: the file: a field is there twice → keep one',
    ],
    ['a tab', `${first}name:\tx`, ':2: the file: contains a tab → use spaces'],
    ['a byte order mark', `\uFEFF${first}`, 'begins with a byte order mark → save the file as UTF-8'],
    ['UTF-16', Buffer.from(first, 'utf16le'), 'is not UTF-8 text (it looks like UTF-16) → '],
    ['5 MB', `${first}name: ${'x'.repeat(5_000_000)}`, 'more than 256 kB → '],
    ['__proto__', `${first}__proto__: {a: 1}`, '"__proto__" cannot be the name of a field → delete it'],
    [
      'a constructor',
      `${first}constructor: {a: 1}`,
      '"constructor" cannot be the name of a field → delete it',
    ],
    ['10,000 levels', `${first}a: ${'['.repeat(10_000)}`, 'is nested too deeply → '],
    ['a truncated text', `${first}name: "Exam`, 'is not valid YAML'],
  ] as const) {
    it(`refuses a folder with a file with ${what}, in little memory`, () => {
      cli.write('folder/content/partners/broken.yaml', bytes);
      const {code, out, memoryMb} = cli.run('validate', 'folder');
      assert.equal(code, 1);
      assert.ok(out.includes(`folder/content/partners/broken.yaml`) && out.includes(said), out.slice(0, 600));
      assert.ok(memoryMb < MEMORY_MAX_MB, `${memoryMb} MB`);
    });
  }

  it('checks 2,000 questions in less than 150 MB', () => {
    cli.write('large.json', JSON.stringify(largePack(2000), null, 2));
    const {code, out, memoryMb} = cli.run('validate', 'large.json');
    assert.equal(code, 0, out.slice(0, 300));
    assert.ok(memoryMb < MEMORY_MAX_MB, `${memoryMb} MB`);
    cli.write('large.json', JSON.stringify(largePack(2000), null, 2).replaceAll('"planning"', '"soon"'));
    const broken = cli.run('validate', 'large.json');
    assert.equal(broken.out.trim().split('\n').length, 1000);
    assert.ok(broken.memoryMb < MEMORY_MAX_MB, `${broken.memoryMb} MB`);
  });
});
