import assert from 'node:assert/strict';
import {after, describe, it} from 'node:test';
import {BuiltCli, MEMORY_MAX_MB} from '../../scripts/testing/built-cli.ts';

const cli = new BuiltCli();
after(() => cli[Symbol.dispose]());

describe('cairn-data export', () => {
  for (const [format, file, start] of [
    ['case', 'case.json', '{"CFDocument"'],
    ['jsonld', 'principles.jsonld', '{"@context"'],
    ['csv', 'questions.es.csv', '\uFEFF'],
    ['rss', 'rss.en.xml', '<?xml version="1.0"'],
    ['json-feed', 'feed.es.json', '{"version":"https://jsonfeed.org/version/1.1"'],
    ['markdown', 'principles/3.en.md', '#'],
    ['json', 'data.json', '{"meta"'],
  ] as const) {
    it(`writes ${format}, and says how many files`, () => {
      const {code, note, memoryMb} = cli.run('export', '--format', format, '--out', `out/${format}`);
      assert.equal(code, 0, note);
      assert.match(note, new RegExp(`^\\d+ files? written to out/${format}\n$`));
      assert.equal(cli.read(`out/${format}/${file}`).slice(0, start.length), start);
      assert.ok(memoryMb < MEMORY_MAX_MB, `${memoryMb} MB`);
    });
  }

  it('keeps to one language, and prints what is one file', () => {
    const {code, out} = cli.run('export', '--format', 'json', '--lang', 'es');
    const {questions} = JSON.parse(out) as {questions: {lang: string}[]};
    assert.equal(code, 0);
    assert.ok(questions.length > 0 && questions.every(({lang}) => lang === 'es'));
  });
});
