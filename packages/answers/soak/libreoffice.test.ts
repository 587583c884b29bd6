import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {changesFrom} from '../src/files/changes-from.ts';
import {readAnswersWord} from '../src/files/word/read-answers-word.ts';
import {writeAnswersWord} from '../src/files/word/write-answers-word.ts';
import {answerEntry} from '../src/files/testing/answers.ts';
import {exampleEntries} from '../src/files/testing/example.ts';
import {naughtyStrings} from '../src/files/testing/texts.ts';
import {exampleQuestions, wordWords} from '../src/files/testing/words.ts';

let folder: string;

/** Opens a document in LibreOffice and saves it, in another format or in the same. */
function saveAs(document: Uint8Array, format: string): Uint8Array {
  const path = join(folder, 'in.docx');
  const out = join(folder, 'out');
  writeFileSync(path, document);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, path], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return readFileSync(join(out, `in.${format}`));
}

const meant = {
  title: 'Principle 3: Plan for what will last',
  questions: exampleQuestions.map(question => ({...question, heading: 'Who takes part'})),
  date: 'November 25, 2026',
  page: 'https://example.org/school-improvement',
  words: wordWords,
};

describe('a document that LibreOffice opened and saved', () => {
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'answers-'));
    try {
      execFileSync('soffice', ['--version']);
    } catch (cause) {
      const remedy = 'apt-get install --no-install-recommends libreoffice-writer';
      throw new Error(`This test needs LibreOffice: ${remedy}`, {cause});
    }
  });

  after(() => rmSync(folder, {recursive: true}));

  it('comes back with every control, and nothing changed', async () => {
    const place = {subject: 'lincoln-middle-school', cycle: 'mid-year'};
    const saved = saveAs(await writeAnswersWord({...meant, entries: exampleEntries, place}), 'docx');
    const reading = await readAnswersWord(saved, {words: [wordWords]});
    assert.deepEqual(reading.problems, []);
    assert.equal(reading.outcome, 'read');
    const {answers} = reading as Extract<typeof reading, {outcome: 'read'}>;
    assert.ok(answers.every(({sent}) => sent));
    assert.deepEqual(
      changesFrom(exampleEntries, answers).filter(({kind}) => kind !== 'same'),
      [],
    );
  });

  it('comes back with every naughty string', async () => {
    const entries = naughtyStrings.map((answer, index) => answerEntry(`q${index}`, {answer, owner: answer}));
    const place = {subject: 's', cycle: 'c'};
    const saved = saveAs(await writeAnswersWord({...meant, entries, place, questions: []}), 'docx');
    const reading = await readAnswersWord(saved, {words: [wordWords]});
    assert.deepEqual(reading.problems, []);
    const {answers} = reading as Extract<typeof reading, {outcome: 'read'}>;
    assert.deepEqual(
      changesFrom(entries, answers)
        .filter(({kind}) => kind !== 'same')
        .map(({now, incoming}) => ({now, incoming})),
      [],
    );
  });

  it('is a PDF of some pages', async () => {
    const place = {subject: 'lincoln-middle-school', cycle: 'mid-year'};
    const pdf = saveAs(await writeAnswersWord({...meant, entries: exampleEntries, place}), 'pdf');
    assert.equal(new TextDecoder().decode(pdf.subarray(0, 5)), '%PDF-');
  });
});
