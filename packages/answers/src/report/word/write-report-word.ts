import type {FileChild} from 'docx';
import {runsOf, type Docx} from '../../files/word/content-control.ts';
import {addressOf, cellOf, factLine, pageOf, tableOf, textWidth} from '../../files/word/word-page.ts';
import {wordStyles} from '../../files/word/word-styles.ts';
import {plainText} from '../../files/plain-text.ts';
import {columnShares} from '../column-shares.ts';
import type {ReportDocument, ReportSection, ReportTable} from '../report-document.ts';

/**
 * A report as a Word document, to read and to hand on. The `docx` package loads when this is called first. What XML has
 * no place for (control characters, half of a surrogate pair) becomes U+FFFD.
 */
export async function writeReportWord(report: ReportDocument): Promise<Uint8Array> {
  const docx = await import('docx');
  const {lang, title, sections} = report;
  const document = new docx.Document({
    title: plainText(title),
    creator: '',
    styles: wordStyles(lang),
    sections: [
      {
        ...pageOf(docx, title),
        children: [
          ...opening(docx, report),
          ...sections.flatMap(section => block(docx, section)),
          ...notes(docx, report),
        ],
      },
    ],
  });
  return docx.Packer.pack(document, 'uint8array');
}

/** What it is about, and the numbers that sum it up. */
function opening(docx: Docx, {title, facts, figures}: ReportDocument): FileChild[] {
  const {Paragraph, TextRun} = docx;
  return [
    new Paragraph({style: 'Title', children: runsOf(docx, plainText(title))}),
    ...facts.map(({label, text, isAddress}) =>
      factLine(docx, label, isAddress ? addressOf(docx, text) : runsOf(docx, plainText(text))),
    ),
    ...figures.map(
      ({number, label}, index) =>
        new Paragraph({
          spacing: {before: index ? 0 : 240, after: 40},
          children: [
            new TextRun({text: plainText(number), bold: true, size: 28}),
            new TextRun({text: ` ${plainText(label)}`}),
          ],
        }),
    ),
  ];
}

function block(docx: Docx, {heading, text, table}: ReportSection): FileChild[] {
  const {HeadingLevel, Paragraph} = docx;
  const children = runsOf(docx, plainText(heading));
  return [
    new Paragraph({heading: HeadingLevel.HEADING_1, children}),
    ...(text ? [new Paragraph({children: runsOf(docx, plainText(text))})] : []),
    ...(table ? tableWithCaption(docx, table) : []),
  ];
}

function tableWithCaption(docx: Docx, table: ReportTable): FileChild[] {
  const {caption, columns, rows} = table;
  const {Paragraph, TableRow} = docx;
  const widths = columnShares(table).map(share => Math.floor(share * textWidth));
  const alignment = (index: number) => (columns[index]!.isNumber ? {alignment: 'right' as const} : {});
  const headings = columns.map(({label}, index) => {
    const children = runsOf(docx, plainText(label));
    const spacing = {before: 0, after: 0};
    const paragraph = new Paragraph({style: 'FieldName', spacing, ...alignment(index), children});
    return cellOf(docx, widths[index]!, paragraph, true);
  });
  const contents = rows.map(row =>
    row.map(({text}, index) => {
      const children = runsOf(docx, plainText(text), index ? undefined : 'RowName');
      const paragraph = new Paragraph({style: 'CellText', ...alignment(index), children});
      return cellOf(docx, widths[index]!, paragraph, false);
    }),
  );
  return [
    new Paragraph({style: 'FieldName', children: runsOf(docx, plainText(caption))}),
    tableOf(
      docx,
      widths,
      [
        new TableRow({tableHeader: true, cantSplit: true, children: headings}),
        ...contents.map(children => new TableRow({cantSplit: true, children})),
      ],
      true,
    ),
  ];
}

function notes(docx: Docx, {notes: texts}: ReportDocument): FileChild[] {
  return texts.map(
    (text, index) =>
      new docx.Paragraph({
        style: 'SmallPrint',
        spacing: {before: index ? 0 : 360, after: 80},
        children: runsOf(docx, plainText(text)),
      }),
  );
}
