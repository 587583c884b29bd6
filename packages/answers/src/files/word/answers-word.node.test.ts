import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {answerFields} from '../../answer.ts';
import {changesFrom} from '../changes-from.ts';
import {plainText} from '../plain-text.ts';
import {answerEntry, anyAnswer} from '../testing/answers.ts';
import {editDocx, partOfDocx, withoutPart} from '../testing/edit-docx.ts';
import {exampleEntries} from '../testing/example.ts';
import {anyText, naughtyStrings, runs} from '../testing/texts.ts';
import {exampleQuestions, wordWords} from '../testing/words.ts';
import type {AnswersWord} from './answers-word.ts';
import {readAnswersWord} from './read-answers-word.ts';
import {verifyAnswersWord} from './verify-answers-word.ts';
import {writeAnswersWord} from './write-answers-word.ts';

const meant: AnswersWord = {
  title: 'Principle 3: Plan for what will last',
  entries: exampleEntries,
  place: {subject: 'lincoln-middle-school', cycle: 'mid-year'},
  questions: exampleQuestions.map(question => ({...question, heading: 'Who takes part'})),
  date: 'November 25, 2026',
  page: 'https://example.org/school-improvement?list=1&x=“a”',
  note: 'Keep for five years.',
  words: wordWords,
};
const document = await writeAnswersWord(meant);
const xml = partOfDocx(document);
const PATH = 'lincoln-middle-school/mid-year';

const read = async (source: Uint8Array) => {
  const reading = await readAnswersWord(source, {words: [wordWords]});
  assert.equal(reading.outcome, 'read', JSON.stringify(reading.problems));
  return reading as Extract<typeof reading, {outcome: 'read'}>;
};
const problems = async (source: Uint8Array) =>
  (await readAnswersWord(source)).problems.map(({code, where}) => `${code} ${where}`.trim());

/** What a person would be asked about. */
const changes = async (source: Uint8Array) =>
  changesFrom(exampleEntries, (await read(source)).answers)
    .filter(({kind}) => kind !== 'same')
    .map(({key, field, kind, incoming}) => [key[3], field, kind, incoming]);

const edited = (edit: (xml: string) => string) => editDocx(document, edit);

/** The control of a field, from its first letter to its last. */
const controlOf = (path: string) =>
  new RegExp(`<w:sdt><w:sdtPr><w:alias [^>]*/><w:tag w:val="${PATH}/${path}"/>.*?</w:sdt>`);
const withContent = (path: string, content: string) =>
  edited(text =>
    text.replace(controlOf(path), control =>
      control.replace(/<w:sdtContent>.*<\/w:sdtContent>/, `<w:sdtContent>${content}</w:sdtContent>`),
    ),
  );

describe('writeAnswersWord', () => {
  it('writes every field of every question in a control with its tag and its name', () => {
    const tags = [...xml.matchAll(/<w:alias w:val="([^"]*)"\/><w:tag w:val="([^"]*)"\/>/g)];
    const expected = exampleQuestions.flatMap(({id}) => answerFields.map(field => `${PATH}/${id}/${field}`));
    assert.deepEqual(tags.map(([, , tag]) => tag).toSorted(), expected.toSorted());
    const names = new Map(tags.map(([, name, tag]) => [tag, name]));
    assert.equal(names.get(`${PATH}/at-the-table/nextStep`), 'Next step');
  });

  it('says what it is, whose, when, from where, and that nobody stands behind it', () => {
    const text = xml.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    for (const part of [
      meant.title,
      'Lincoln Middle School',
      'Mid-year',
      meant.date,
      meant.note!,
      wordWords.notAffiliated,
    ])
      assert.ok(text.includes(part), part);
    assert.match(
      partOfDocx(document, 'word/_rels/document.xml.rels'),
      /https:\/\/example\.org\/school-improvement\?list=1&amp;x=%E2%80%9Ca%E2%80%9D/,
    );
  });

  it('has real headings, a heading row in each table, its title and its language', () => {
    const styles = [...xml.matchAll(/<w:pStyle w:val="(Title|Heading\d)"\/>/g)].map(([, style]) => style);
    assert.deepEqual(styles, ['Title', 'Heading1', 'Heading2', 'Heading2', 'Heading2']);
    assert.equal(xml.match(/<w:tblHeader\/>/g)!.length, exampleQuestions.length);
    assert.match(
      partOfDocx(document, 'docProps/core.xml'),
      /<dc:title>Principle 3: Plan for what will last</,
    );
    assert.match(partOfDocx(document, 'word/styles.xml'), /<w:lang w:val="en-US"\/>/);
  });

  it('makes no link of an address that is none of a page', async () => {
    const other = await writeAnswersWord({...meant, page: 'javascript:alert(1)'});
    assert.doesNotMatch(partOfDocx(other, 'word/_rels/document.xml.rels'), /javascript/);
  });

  it('has no tag that is too long for Word, and finds the answer all the same', async () => {
    const place = {
      subject: 'thomas-jefferson-high-school-for-science-and-technology-51',
      cycle: 'end-of-year',
    };
    const long = {...meant, place, entries: []};
    const written = await writeAnswersWord(long);
    const tags = [...partOfDocx(written).matchAll(/<w:tag w:val="([^"]*)"/g)].map(([, tag]) => tag!);
    assert.ok(tags.length && tags.every(tag => tag.length <= 64));
    assert.deepEqual(await verifyAnswersWord(written, long), []);
  });
});

describe('readAnswersWord', () => {
  it('finds nothing changed in a document that nobody changed', async () => {
    assert.deepEqual(await problems(document), []);
    assert.deepEqual(await changes(document), []);
  });

  it('gives back whatever people wrote', async () => {
    const property = fc.asyncProperty(anyAnswer, anyText, async (values, prompt) => {
      const entries = [answerEntry('q', values)];
      const one = {
        ...meant,
        title: prompt,
        note: prompt,
        page: prompt,
        entries,
        questions: [{id: 'q', prompt}],
        place: {subject: 's', cycle: 'c'},
      };
      const written = await writeAnswersWord(one);
      assert.deepEqual(await verifyAnswersWord(written, one), []);
      assert.ok(changesFrom(entries, (await read(written)).answers).every(({kind}) => kind === 'same'));
    });
    // Each document holds eight texts, and takes as long as many spreadsheets.
    await fc.assert(property, {numRuns: runs(40)});
  });

  it('gives back every naughty string', async () => {
    const fields = ['answer', 'reason', 'evidence', 'nextStep', 'owner'] as const;
    const entries = Array.from({length: Math.ceil(naughtyStrings.length / fields.length)}, (_, row) =>
      answerEntry(
        `q${row}`,
        Object.fromEntries(
          fields.map((field, at) => [field, naughtyStrings[row * fields.length + at] ?? '']),
        ),
      ),
    );
    const one = {...meant, entries, questions: [], place: {subject: 's', cycle: 'c'}};
    const written = await writeAnswersWord(one);
    assert.deepEqual(await verifyAnswersWord(written, one), []);
    const {answers} = await read(written);
    const values = new Map(answers.map(answer => [answer.key[3], answer.values]));
    naughtyStrings.forEach((text, index) => {
      const answer = values.get(`q${Math.floor(index / fields.length)}`)!;
      assert.equal(answer[fields[index % fields.length]!], plainText(text));
    });
  });

  it('reads paragraphs, line breaks, tabs and formatting that somebody added', async () => {
    const written = withContent(
      'at-the-table/answer',
      '<w:p w:rsidR="00A"><w:pPr><w:pStyle w:val="FieldText"/><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr>' +
        '<w:r><w:rPr><w:b/></w:rPr><w:t>Two </w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:t>teachers</w:t></w:r></w:p>' +
        '<w:p><w:r><w:t xml:space="preserve">a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p><w:p/>' +
        '<w:p><w:hyperlink r:id="x"><w:r><w:t>d&amp;e &#8212; &#x1F600;</w:t></w:r></w:hyperlink></w:p>',
    );
    assert.deepEqual(await changes(written), [
      ['at-the-table', 'answer', 'new', 'Two teachers\na\tb\nc\n\nd&e — 😀'],
    ]);
  });

  it('reads tracked changes as if they were accepted', async () => {
    const written = withContent(
      'who-decides/answer',
      '<w:p><w:ins w:id="1"><w:r><w:t>The team</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>Old</w:delText></w:r></w:del>' +
        '<w:moveFrom w:id="3"><w:r><w:t> there</w:t></w:r></w:moveFrom><w:moveTo w:id="4"><w:r><w:t> here</w:t></w:r></w:moveTo></w:p>',
    );
    assert.deepEqual(await changes(written), [['who-decides', 'answer', 'changed', 'The team here']]);
  });

  it('reads what somebody chose from a list, a calendar, or typed', async () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    assert.deepEqual(await changes(withContent('who-decides/status', run('Agreed'))), [
      ['who-decides', 'status', 'changed', 'agreed'],
    ]);
    assert.deepEqual(await changes(withContent('who-decides/rating', run('In place'))), [
      ['who-decides', 'rating', 'changed', 'in-place'],
    ]);
    assert.deepEqual(await changes(withContent('who-decides/due', run('3/31/2027'))), [
      ['who-decides', 'due', 'changed', '2027-03-31'],
    ]);
    const ambiguous = withContent('who-decides/due', run('3/4/2027'));
    assert.deepEqual(await problems(ambiguous), [`ambiguous-date ${PATH}/who-decides/due`]);
    const picked = editDocx(ambiguous, text => text.replace('2027-01-15T', '2027-03-04T'));
    assert.deepEqual(await changes(picked), [['who-decides', 'due', 'changed', '2027-03-04']]);
    assert.deepEqual(await problems(withContent('who-decides/due', run('soon'))), [
      `wrong-date ${PATH}/who-decides/due`,
    ]);
    assert.deepEqual(await problems(withContent('who-decides/status', run('Nearly'))), [
      `unknown-word ${PATH}/who-decides/status`,
    ]);
  });

  it('takes a hint for nothing, and what somebody typed over it for text', async () => {
    assert.match(xml, /<w:showingPlcHdr\/>.*Click to write/);
    const styled = (text: string) => `<w:r><w:rPr><w:rStyle w:val="Hint"/></w:rPr><w:t>${text}</w:t></w:r>`;
    const word = withContent('what-we-stop/owner', styled('Click or tap here to enter text.'));
    assert.deepEqual(await changes(word), []);
    const libreOffice = withContent('what-we-stop/owner', '<w:r><w:t>Eva</w:t></w:r>');
    assert.deepEqual(await changes(libreOffice), [['what-we-stop', 'owner', 'new', 'Eva']]);
  });

  it('reports a control that somebody deleted, and takes the others', async () => {
    const written = edited(text =>
      text.replace(controlOf('who-decides/answer'), '<w:p/>').replace('Ben Carter', 'Eva'),
    );
    assert.deepEqual(await problems(written), [`missing-control ${PATH}/who-decides/answer`]);
    assert.deepEqual(await changes(written), [['who-decides', 'owner', 'changed', 'Eva']]);
  });

  it('takes a copied control once, and none of two texts', async () => {
    const twice = edited(text => text.replace(controlOf('who-decides/answer'), '$&$&'));
    assert.deepEqual(await problems(twice), []);
    const different = editDocx(twice, text => text.replace('The principal, with the team.', 'Nobody.'));
    assert.deepEqual(await problems(different), [`double-control ${PATH}/who-decides/answer`]);
    assert.deepEqual(await changes(different), []);
  });

  it('knows which answers these are where a program dropped what went out with them', async () => {
    const bare = withoutPart(
      editDocx(document, text => text.replace('Ben Carter', 'Eva')),
      'docProps/custom.xml',
    );
    assert.deepEqual(await changes(bare), [['who-decides', 'owner', 'conflict', 'Eva']]);
  });

  it('refuses what is no document of ours', async () => {
    assert.deepEqual(await problems(new Uint8Array(0)), ['empty']);
    assert.deepEqual(await problems(new TextEncoder().encode('<!doctype html>')), ['not-word']);
    // What Word makes of a document with a password.
    assert.deepEqual(await problems(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array(600).fill(0)])), [
      'not-word',
    ]);
    const plain = edited(text => text.replace(/<w:tag [^>]*\/>/g, ''));
    assert.deepEqual(await problems(withoutPart(plain, 'docProps/custom.xml')), ['foreign']);
    assert.deepEqual(await problems(withoutPart(document, 'word/document.xml')), ['not-word']);
    assert.deepEqual(await problems(new Uint8Array(64 * 1024 * 1024 + 1)), ['too-large']);
  });

  it('refuses a document that breaks off or is damaged', async () => {
    for (let length = 0; length < document.length; length += 97)
      assert.match((await problems(document.subarray(0, length))).join(), /^(empty|not-word)$/, `${length}`);
    const damaged = document.slice();
    damaged.fill(0x55, document.length / 3, document.length / 3 + 40);
    for (const problem of await problems(damaged)) assert.match(problem, /^(not-word|missing-control)/);
  });

  it('refuses XML that would blow up, and comes to an end', async () => {
    const refused = async (body: string) =>
      assert.deepEqual(await problems(edited(() => body)), ['not-word'], body.slice(0, 80));
    await refused('<!DOCTYPE a [<!ENTITY b "c">]><w:document>&b;</w:document>');
    await refused(`${'<w:p>'.repeat(10_000)}${'</w:p>'.repeat(10_000)}`);
    await refused('<w:document><w:p></w:document></w:p>');
    await refused('<w:document>&nbsp;</w:document>');
    await refused('<w:document>&#x110000;</w:document>');
    await refused(`<w:document>${'<w:p/>'.repeat(500_000)}</w:document>`);
    await refused('<w:document');
    await refused('</w:document>');
    await refused('');
    await refused(`<w:document>${' '.repeat(34_000_000)}</w:document>`);
  });
});

describe('verifyAnswersWord', () => {
  it('names the answer that did not arrive as it was meant', async () => {
    assert.deepEqual(await verifyAnswersWord(document, meant), []);
    const changed = edited(text => text.replace('Ben Carter', 'Ben'));
    const [problem] = await verifyAnswersWord(changed, meant);
    assert.deepEqual([problem!.code, problem!.where], ['not-written', `answers/${PATH}/who-decides`]);
  });
});
