import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {BuiltCli, MEMORY_MAX_MB} from '../../scripts/testing/built-cli.ts';
import {examplePack} from '../testing/example-pack.ts';
import {largePack} from '../testing/large-pack.ts';

const cli = new BuiltCli();
after(() => cli[Symbol.dispose]());

const good = JSON.stringify(examplePack(), null, 2);

describe('cairn-data diff', () => {
  const {questions} = examplePack().records;
  const other = {
    ...questions!['who-has-walked']!,
    prompt: 'Who of us has spoken with the students of each identified school?',
    order: 20,
  };
  const pack = (changes: object) =>
    JSON.stringify({...examplePack(), title: 'Next year', records: {...examplePack().records, ...changes}});

  it('says that nothing changed', () => {
    cli.write('old.json', good);
    const {code, out} = cli.run('diff', 'old.json', 'old.json');
    assert.equal(code, 0);
    assert.match(out, /Nothing changed\.\n$/);
  });

  it('shows what is new and what became of a text, and which release that needs', () => {
    cli.write(
      'new.json',
      pack({
        questions: {
          'who-has-walked': {
            ...questions!['who-has-walked'],
            prompt: 'Who of us has been in the classrooms of each identified school this year?',
          },
          'who-has-spoken': other,
        },
      }),
    );
    assert.equal(
      cli.run('diff', 'old.json', 'new.json').out,
      `From Example State’s questions to Next year

New (1)
  question who-has-spoken “Who of us has spoken with the students of each identified school?”

Changed (1)
  question who-has-walked “Who of us has been in the classrooms of each identified school this year?”
      prompt (en)
        - Who of us has been in the classrooms of each identified school since the fall?
        + Who of us has been in the classrooms of each identified school this year?

This needs a minor release: there is something new, and everything that worked still does.
`,
    );
  });

  it('ends with 1 when an id is lost, and says what to do', () => {
    const gone = new Set(['glossary', 'visits-and-notes']);
    cli.write(
      'less.json',
      JSON.stringify(examplePack(), (name, value: unknown) => (gone.has(name) ? undefined : value)),
    );
    const {code, out} = cli.run('diff', 'old.json', 'less.json');
    assert.equal(code, 1);
    assert.match(
      out,
      /^Lost without a word \(2\)\n {2}glossary-term division “division”\n {6}→ bring it back, or leave a record/m,
    );
    assert.match(out, /^Forwarding that is gone \(1\)\n {2}split visits-and-notes/m);
    assert.match(out, /This needs a major release/);
  });

  it('says it as JSON for programs', () => {
    const {out} = cli.run('diff', 'old.json', 'new.json', '--json');
    const {bump, changes} = JSON.parse(out) as {bump: string; changes: {what: string; id: string}[]};
    assert.equal(bump, 'minor');
    assert.deepEqual(
      changes.map(({what, id}) => `${id} ${what}`),
      ['who-has-walked changed', 'who-has-spoken added'],
    );
  });

  it('compares releases by the folders of their packages, in little memory', () => {
    const {code, out, memoryMb} = cli.run('diff', 'package', 'package/dist/data.json');
    assert.equal(code, 0);
    assert.match(out, /^From \d+\.\d+\.\d+ to \d+\.\d+\.\d+\n\nNothing changed\./);
    assert.ok(memoryMb < MEMORY_MAX_MB, `${memoryMb} MB`);
  });

  it('compares two packs of 2,000 questions that all differ, in less than 150 MB', () => {
    const large = JSON.stringify(largePack(2000), null, 2);
    cli.write('large.json', large);
    cli.write('reworded.json', large.replaceAll('Who of us', 'Which of us'));
    const {code, out, memoryMb} = cli.run('diff', 'large.json', 'reworded.json');
    assert.equal(code, 0);
    assert.match(out, /^Changed \(2000\)$/m);
    assert.ok(memoryMb < MEMORY_MAX_MB, `${memoryMb} MB`);
  });

  it('refuses what it cannot compare', () => {
    cli.write('other.json', '{"a": 1}');
    cli.write('bad.json', good.replace('"phase": "planning"', '"phase": "soon"'));
    assert.match(
      cli.run('diff', 'old.json', 'other.json').note,
      /other\.json is neither data of Cairn nor a content pack → /,
    );
    assert.match(
      cli.run('diff', 'old.json', 'bad.json').note,
      /bad\.json:\d+: .+ → run: cairn-data validate bad\.json/,
    );
    assert.equal(cli.run('diff', 'old.json', 'other.json').code, 2);
  });
});
