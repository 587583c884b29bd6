import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {exampleFile} from '../testing/example.ts';
import {answersFileVersion} from './answers-file.ts';
import {migrate, migrations} from './migrations.ts';
import {readAnswersFile} from './read-answers-file.ts';
import {verifyAnswersFile} from './verify-answers-file.ts';
import {writeAnswersFile} from './write-answers-file.ts';

const folder = new URL('../../../golden/', import.meta.url);
const golden = (version: number) => readFileSync(new URL(`v${version}.cairn.json`, folder));
const versions = Array.from({length: answersFileVersion}, (_, index) => index + 1);

describe('files of released versions', () => {
  it('are there for every version, and for none that nobody released', () => {
    const names = versions.map(version => `v${version}.cairn.json`);
    assert.deepEqual(
      readdirSync(folder).filter(name => name.endsWith('.json')),
      names,
    );
    assert.equal(migrations.length, answersFileVersion - 1);
  });

  for (const version of versions)
    it(`open with everything in them: version ${version}`, () => {
      assert.deepEqual(verifyAnswersFile(golden(version), exampleFile), []);
      const reading = readAnswersFile(golden(version));
      assert.equal(reading.outcome, 'read');
      assert.deepEqual(
        verifyAnswersFile(writeAnswersFile((reading as {file: typeof exampleFile}).file), exampleFile),
        [],
      );
    });

  it('are written today as the newest of them', () => {
    assert.equal(writeAnswersFile(exampleFile), golden(answersFileVersion).toString());
  });
});

describe('migrate', () => {
  const steps = [
    ({text, ...rest}: Record<string, unknown>) => ({...rest, answer: text}),
    ({answer, ...rest}: Record<string, unknown>) => ({...rest, answers: [answer]}),
  ];

  it('takes a document through every version that came after it', () => {
    assert.deepEqual(migrate({text: 'a', mood: 'b'}, 1, steps), {answers: ['a'], mood: 'b'});
    assert.deepEqual(migrate({answer: 'a'}, 2, steps), {answers: ['a']});
  });

  it('leaves a document of the newest version as it is, and one of a newer version too', () => {
    for (const version of [3, 9])
      assert.deepEqual(migrate({answers: ['a']}, version, steps), {answers: ['a']});
  });
});
