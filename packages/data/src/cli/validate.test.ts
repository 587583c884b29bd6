import assert from 'node:assert/strict';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {BuiltCli, MEMORY_MAX_MB} from '../../scripts/testing/built-cli.ts';
import {examplePack} from '../testing/example-pack.ts';
import {hostilePacks, hostileRecords} from '../testing/hostile-files.ts';
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

  it('names the line of what is not JSON, and of a name that is there twice', () => {
    const at = (text: string) => good.split('\n').findIndex(line => line.includes(text)) + 1;
    cli.write('quotes.json', good.replace('"phase": "planning"', '"phase": planning'));
    const line = at('"phase": "planning"');
    assert.match(
      cli.run('validate', 'quotes.json').out,
      new RegExp(`^quotes\\.json:${line}: the file: is not JSON, or not all of it `),
    );
    cli.write('twice.json', good.replace('"phase":', '"prompt":'));
    assert.equal(
      cli.run('validate', 'twice.json').out,
      `twice.json:${line}: the file: has the field "prompt" twice → keep one of the two\n`,
    );
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

  it('finds a translation whose English has changed, and one whose English is gone', () => {
    const first = (kind: string) => `# yaml-language-server: $schema=../../schemas/${kind}.schema.json\n`;
    const term = `${first('glossary-term')}term: cairn\ndefinition: A stack of stones that marks a path.
provenance: {basis: original, asOf: 2026-01-01, review: unchecked}\n`;
    const translation = `${first('glossary-term-translation')}term: mojón
definition: Un montón de piedras que señala un camino.\ntranslationOf: '000000000000'
review: unreviewed\nasOf: 2026-01-01\n`;
    cli.write('translated/content/glossary-terms/cairn.yaml', term);
    cli.write('translated/content/glossary-terms/cairn.es.yaml', translation);
    cli.write('translated/content/glossary-terms/gone.es.yaml', translation);
    const {code, out} = cli.run('validate', 'translated');
    assert.equal(code, 1);
    assert.match(
      out,
      /cairn\.es\.yaml:4: translationOf: is 000000000000, but the English has changed since → /,
    );
    assert.match(out, /gone\.es\.yaml: file name: there is no gone\.yaml that this translates → /);
  });

  it('is content with Cairn’s own content', () => {
    const {code, out} = cli.run('validate', join(import.meta.dirname, '../..'));
    assert.equal(code, 0, out);
  });

  for (const {what, content, said} of hostilePacks) {
    it(`refuses a pack with ${what}, in little memory`, () => {
      cli.write('broken.json', content);
      const {code, out, memoryMb} = cli.run('validate', 'broken.json');
      assert.equal(code, 1);
      assert.ok(out.includes(said), out.slice(0, 300));
      assert.ok(memoryMb < MEMORY_MAX_MB, `${memoryMb} MB`);
    });
  }

  for (const {what, content, said} of hostileRecords) {
    it(`refuses a folder with a file with ${what}, in little memory`, () => {
      cli.write('folder/content/partners/broken.yaml', content);
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
