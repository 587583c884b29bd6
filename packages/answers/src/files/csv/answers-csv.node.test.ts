import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {answerFields, answerKey, type AnswerField} from '../../answer.ts';
import type {Entry} from '../../entry.ts';
import {changesFrom} from '../changes-from.ts';
import {answerEntry, anyAnswer} from '../testing/answers.ts';
import {exampleEntries} from '../testing/example.ts';
import {anyText, numRuns} from '../testing/texts.ts';
import {csvWords, exampleQuestions, spanishCsvWords} from '../testing/words.ts';
import {readAnswersCsv} from './read-answers-csv.ts';
import {verifyAnswersCsv} from './verify-answers-csv.ts';
import {writeAnswersCsv, type AnswersCsv} from './write-answers-csv.ts';

const midYear = {subject: 'lincoln-middle-school', cycle: 'mid-year'};
const meant: AnswersCsv = {
  entries: exampleEntries,
  places: [{...midYear, cycle: 'baseline'}, midYear],
  questions: exampleQuestions,
  words: csvWords,
};
const text = writeAnswersCsv(meant);

const read = (source: string | Uint8Array, words = [csvWords]) => {
  const reading = readAnswersCsv(source, {words});
  assert.equal(reading.outcome, 'read', JSON.stringify(reading.problems));
  return reading as Extract<typeof reading, {outcome: 'read'}>;
};
const problems = (source: string | Uint8Array, words = [csvWords]) =>
  readAnswersCsv(source, {words}).problems.map(({code, where}) => `${code} ${where}`.trim());

/** What a person would be asked about: field, what stands here, what came back. */
const changes = (source: string | Uint8Array, words = [csvWords]) =>
  changesFrom(exampleEntries, read(source, words).answers)
    .filter(({kind}) => kind !== 'same')
    .map(({field, kind, now, incoming}) => [field, kind, now, incoming]);

/** Cells of the text, as a spreadsheet has them: enough for the example, whose cells hold no line break but one. */
const table = () =>
  text
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map(line =>
      [...line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)].map(
        ([, a, b]) => a?.replaceAll('""', '"') ?? b!,
      ),
    )
    .map(cells => cells.slice(0, 15));
const saved = (rows: readonly (readonly string[])[], separator = ',', end = '\r\n') =>
  rows
    .map(row =>
      row.map(cell => (/["\r\n;,\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator),
    )
    .join(end) + end;

describe('writeAnswersCsv', () => {
  it('gives a row for each question in each cycle, headed in words, with a mark that Excel needs', () => {
    assert.equal(text[0], '\uFEFF');
    const [headings, ...rows] = table();
    assert.deepEqual(headings!.slice(0, 5), ['School', 'Cycle', 'Question', 'Answer', 'Status']);
    assert.equal(rows.length, 6);
    const row = rows.find(cells => cells[10] === '2027-01-15')!;
    assert.deepEqual(row.slice(0, 5), [
      'Lincoln Middle School',
      'Mid-year',
      'Who decides, "really"; and how do others know?',
      'The principal, with the team.',
      'Needs a decision',
    ]);
    assert.deepEqual(row.slice(11, 14), ['Ana Reyes', '2026-11-25T14:32:31.000Z', 'who-decides']);
  });

  it('writes answers to questions that are no longer asked after the others', () => {
    const fewer = table.call(null).length;
    const one = writeAnswersCsv({...meant, questions: []});
    assert.equal(read(one).answers.length, 3);
    assert.equal(fewer, 7);
  });

  it('writes no cell that a spreadsheet takes for a formula', () => {
    for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', "'=1", '＝1', '－1']) {
      const entries = [answerEntry('q', {answer: formula, owner: formula})];
      const one = {...meant, entries, places: [{subject: 's', cycle: 'c'}], questions: []};
      const written = writeAnswersCsv(one);
      assert.ok(
        [`,'${formula},`, `,"'${formula}",`].some(cell => written.includes(cell)),
        written,
      );
      assert.deepEqual(verifyAnswersCsv(written, one), []);
    }
  });
});

describe('readAnswersCsv', () => {
  it('finds nothing changed in a file that nobody changed', () => {
    assert.deepEqual(problems(text), []);
    assert.deepEqual(changes(text), []);
    assert.deepEqual(changes(new TextEncoder().encode(text)), []);
  });

  it('gives back whatever people wrote', () => {
    const property = fc.property(fc.array(anyAnswer, {maxLength: 3}), anyText, (answers, prompt) => {
      const entries = answers.map((values, index) => answerEntry(`q${index}`, values));
      const questions = [{id: 'q0', prompt}];
      const one = {entries, questions, places: [{subject: 's', cycle: 'c'}], words: csvWords};
      const bytes = new TextEncoder().encode(writeAnswersCsv(one));
      assert.deepEqual(verifyAnswersCsv(bytes, one), []);
      assert.ok(changesFrom(entries, read(bytes).answers).every(({kind}) => kind === 'same'));
    });
    fc.assert(property, {numRuns});
  });

  it('reads what Excel makes of it: other separators, no mark, other line ends, empty rows', () => {
    const rows = table();
    const empty = Array.from({length: 3}, () => rows[0]!.map(() => ''));
    for (const separator of [',', ';', '\t'])
      for (const end of ['\r\n', '\n', '\r']) {
        assert.deepEqual(
          changes(saved([...rows, ...empty], separator, end)),
          [],
          JSON.stringify({separator, end}),
        );
        assert.deepEqual(changes(`sep=${separator}${end}${saved(rows, separator, end)}`), []);
      }
    const utf16 = Buffer.from(`\uFEFF${saved(rows, '\t')}`, 'utf16le');
    assert.deepEqual(changes(utf16), []);
  });

  it('reads the encoding of old Windows programs, and says that letters may be lost', () => {
    const bytes = Buffer.from(saved(table()).replace('“', '\x93').replace('”', '\x94'), 'latin1');
    assert.deepEqual(problems(bytes), ['other-encoding']);
    assert.deepEqual(changes(bytes), []);
  });

  it('tells what was changed there from what was changed here, and from both', () => {
    const edited = text
      .replace('The principal, with the team.', 'The team, with the principal.')
      .replace(/Ben Carter/, 'Eva Lind')
      .replace('Partly in place', 'in PLACE ');
    assert.deepEqual(changes(edited), [
      ['rating', 'closed', 'partly-in-place', 'in-place'],
      ['answer', 'changed', 'The principal, with the team.', 'The team, with the principal.'],
      ['owner', 'changed', 'Ben Carter', 'Eva Lind'],
    ]);
    const sinceThen = exampleEntries.map((entry): Entry => {
      const {answer, ...others} = entry.fields;
      if (entry.key[2] !== 'mid-year' || !answer) return entry;
      return {...entry, fields: {...others, answer: {...answer, value: 'Nobody, really.'}}};
    });
    const kinds = changesFrom(sinceThen, read(edited).answers).filter(({kind}) => kind !== 'same');
    assert.deepEqual(
      kinds.map(({field, kind}) => `${field} ${kind}`),
      ['rating closed', 'answer conflict', 'owner changed'],
    );
    const untouched = changesFrom(sinceThen, read(text).answers);
    assert.ok(untouched.every(({kind}) => kind === 'same'));
  });

  it('reads columns in another order, new ones, and leaves out what is not there', () => {
    const backwards = table().map((row, index) => [index ? 'x' : 'Our own column', ...row.toReversed()]);
    assert.deepEqual(changes(saved(backwards)), []);
    const fewer = table().map(row => [row[4]!, row[14]!]);
    assert.deepEqual(changes(saved(fewer)), []);
    assert.deepEqual(Object.keys(read(saved(fewer)).answers[0]!.values), ['status']);
  });

  it('reads a file that went out in another language of the page', () => {
    const spanish = writeAnswersCsv({...meant, words: spanishCsvWords});
    assert.deepEqual(changes(spanish, [csvWords, spanishCsvWords]), []);
    assert.deepEqual(problems(spanish), ['missing-column']);
  });

  describe('with dates', () => {
    const withDue = (...dates: string[]) => {
      const rows = table();
      dates.forEach((date, index) => (rows[rows.length - 1 - index]![10] = date));
      return saved(rows);
    };
    const dueOf = (source: string) => changes(source).map(([, , , incoming]) => incoming);

    it('takes them as spreadsheets make them look', () => {
      for (const [date, iso] of [
        ['2026-12-24', '2026-12-24'],
        ['12/24/2026', '2026-12-24'],
        ['12/24/26', '2026-12-24'],
        ['24/12/2026', '2026-12-24'],
        ['24.12.2026', '2026-12-24'],
        ['4.3.2026', '2026-03-04'],
        ['2026/3/4', '2026-03-04'],
        ['5/5/2026', '2026-05-05'],
      ] as const)
        assert.deepEqual(dueOf(withDue(date)), [iso], date);
    });

    it('knows by the dates beside it which way round one is', () => {
      assert.deepEqual(dueOf(withDue('3/4/2026', '12/24/2026')), ['2026-12-24', '2026-03-04']);
      assert.deepEqual(dueOf(withDue('3/4/2026', '24/12/2026')), ['2026-12-24', '2026-04-03']);
    });

    it('sees that a date which only looks different was not changed', () => {
      assert.deepEqual(changes(text.replace('2027-01-15', '1/15/2027')), []);
      const entries = [answerEntry('q', {due: '2026-04-03'})];
      const one = writeAnswersCsv({...meant, entries, places: [{subject: 's', cycle: 'c'}], questions: []});
      for (const date of ['4/3/2026', '3/4/2026', '3.4.2026'])
        assert.deepEqual(read(one.replace('2026-04-03', date)).answers[0]!.values.due, '2026-04-03');
    });

    it('names what may be one of two days, or none, and takes nothing of that row', () => {
      assert.deepEqual(problems(withDue('3/4/2026')), ['ambiguous-date K7']);
      for (const none of ['soon', '2026-02-30', '31.2.2026', '13/13/2026', '46351']) {
        assert.deepEqual(problems(withDue(none)), ['wrong-date K7'], none);
        assert.equal(read(withDue(none)).answers.length, 5);
      }
    });
  });

  it('names the row and column of what it cannot take, and takes nothing of that row', () => {
    const rows = table();
    rows[2]![4] = 'Nearly';
    rows[3]![6] = 'Superb';
    rows[4]![14] = 'oops';
    const {answers, problems: found} = read(saved(rows));
    assert.equal(answers.length, 3);
    assert.deepEqual(found, [
      {code: 'unknown-word', where: 'E3', values: {row: 3, column: 'Status', found: 'Nearly'}},
      {code: 'unknown-word', where: 'G4', values: {row: 4, column: 'Rating', found: 'Superb'}},
      {code: 'unknown-row', where: 'O5', values: {row: 5, column: 'Mark (leave as it is)', found: 'oops'}},
    ]);
  });

  it('names rows that somebody copied, and rows of which one column was sorted alone', () => {
    const copied = table();
    copied.push(copied[2]!);
    assert.deepEqual(problems(saved(copied)), ['double-row O8']);
    const sorted = table();
    const ids = sorted
      .slice(1)
      .map(row => row[13]!)
      .toSorted();
    ids.forEach((id, index) => (sorted[index + 1]![13] = id));
    assert.ok(problems(saved(sorted)).length >= 3);
    assert.match(problems(saved(sorted)).join(), /^(mixed-up-row N\d,?)+$/);
  });

  it('refuses what is no file of ours', () => {
    assert.deepEqual(problems(''), ['empty']);
    assert.deepEqual(problems(new Uint8Array(100)), ['empty']);
    assert.deepEqual(problems('a,b\r\n1,2\r\n'), ['missing-column']);
    assert.deepEqual(problems('<!doctype html><p>'), ['missing-column']);
    assert.deepEqual(problems(`${text}"and then`), ['not-csv']);
    const double = table().map(row => [...row, row[4]!]);
    assert.deepEqual(problems(saved(double)), ['double-column']);
    assert.deepEqual(problems(new Uint8Array(64 * 1024 * 1024 + 1)), ['too-large']);
  });

  it('comes to an end, whatever the file holds', () => {
    const pieces = fc.constantFrom(
      '"',
      '""',
      ',',
      ';',
      '\n',
      '\r',
      "'=",
      text.slice(0, 300),
      text.slice(-300),
    );
    const property = fc.property(fc.array(fc.oneof(pieces, anyText)), parts => {
      const reading = readAnswersCsv(parts.join(''), {words: [csvWords]});
      if (reading.outcome === 'read')
        for (const {key, values} of reading.answers) {
          assert.deepEqual(key, answerKey({subject: key[1]!, cycle: key[2]!}, key[3]!));
          assert.ok(Object.keys(values).every(field => answerFields.includes(field as AnswerField)));
        }
    });
    fc.assert(property, {numRuns});
    assert.deepEqual(problems(`${text}${'"'.repeat(2_000_000)}`).length, 1);
    assert.deepEqual(problems(`${text}"${'""'.repeat(1_000_000)}`), ['not-csv']);
  });
});

describe('verifyAnswersCsv', () => {
  it('names the answer that did not arrive as it was meant', () => {
    assert.deepEqual(verifyAnswersCsv(text, meant), []);
    assert.deepEqual(
      verifyAnswersCsv(text.replace('Ben Carter', 'Ben'), meant).map(({code, where}) => [code, where]),
      [['not-written', 'answers/lincoln-middle-school/mid-year/who-decides']],
    );
    const [last] = text.trimEnd().split('\r\n').slice(-1);
    assert.equal(verifyAnswersCsv(text.replace(`${last!}\r\n`, ''), meant)[0]!.code, 'not-written');
  });
});
