import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {editDocx, partOfDocx, withoutPart} from '../../files/testing/edit-docx.ts';
import {anyText, naughtyStrings, runs} from '../../files/testing/texts.ts';
import type {ReportDocument} from '../report-document.ts';
import {verifyReportWord, writeReportWord} from './index.ts';

const report: ReportDocument = {
  lang: 'en-US',
  title: 'Where we are, and what moved',
  facts: [
    {label: 'Whose answers', text: 'Lincoln Middle School'},
    {label: 'From the page', text: 'https://example.org/?a=1&b=“2”', isAddress: true},
  ],
  figures: [{number: '31', label: 'of 80 agreed'}],
  sections: [
    {
      heading: 'Ratings per principle',
      table: {
        caption: 'How many questions are rated at which level',
        columns: [{label: 'Principle'}, {label: 'In place', isNumber: true, level: 0}],
        rows: [[{text: '3. Bring people in early'}, {text: '5'}]],
      },
    },
    {heading: 'Decisions needed', text: 'Nothing waits for a decision.'},
  ],
  notes: ['Not affiliated with or endorsed by anybody.'],
};
const written = await writeReportWord(report);
const problems = async (bytes: Uint8Array, meant = report) =>
  (await verifyReportWord(bytes, meant)).map(({code, where}) => `${code} ${where}`.trim());

describe('a report as a Word document', () => {
  it('has real headings, and tables whose first row is their heading', () => {
    const xml = partOfDocx(written);
    assert.equal(xml.match(/<w:pStyle w:val="Heading1"\/>/g)?.length, 2);
    assert.equal(xml.match(/<w:tblHeader\/>/g)?.length, 1);
    assert.match(xml, /<w:hyperlink [^>]*>.*example\.org/);
  });

  it('is read again, and every word of it is there', async () => {
    assert.deepEqual(await problems(written), []);
  });

  it('is not what was meant when a word is missing, more, or elsewhere', async () => {
    const edited = (from: string, to: string) => editDocx(written, xml => xml.replace(from, to));
    assert.deepEqual(await problems(edited('of 80 agreed', 'of 90 agreed')), ['not-written 31 of 80 agreed']);
    assert.ok((await problems(edited('Nothing waits for a decision.', ''))).length > 0);
    assert.deepEqual(await problems(edited('</w:body>', '<w:p><w:r><w:t>More</w:t></w:r></w:p></w:body>')), [
      'not-written',
    ]);
  });

  it('is no Word document when it is damaged', async () => {
    assert.deepEqual(await problems(written.slice(0, 500)), ['not-word']);
    assert.deepEqual(await problems(withoutPart(written, 'word/document.xml')), ['not-word']);
    assert.deepEqual(await problems(editDocx(written, () => '<w:document><w:p>')), ['not-word']);
  });

  it('keeps every text that anybody can write', async () => {
    const withCells = (texts: readonly string[]): ReportDocument => ({
      ...report,
      sections: texts.map(text => ({
        heading: text,
        table: {caption: text, columns: [{label: text}, {label: text}], rows: [[{text}, {text}]]},
      })),
    });
    const check = async (texts: readonly string[]) => {
      const meant = withCells(texts);
      assert.deepEqual(await problems(await writeReportWord(meant), meant), []);
    };
    await check(['\t', 'a\tb\nc', ...naughtyStrings]);
    await fc.assert(fc.asyncProperty(fc.array(anyText, {maxLength: 4}), check), {
      numRuns: runs(30),
    });
  });
});
