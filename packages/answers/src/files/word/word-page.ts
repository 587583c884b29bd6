import type {ISectionOptions, ParagraphChild} from 'docx';
import {plainText} from '../plain-text.ts';
import {runsOf, type Docx} from './content-control.ts';
import {tableColors} from './word-styles.ts';

/** US Letter, in twentieths of a point. */
const PAGE = {width: 12_240, height: 15_840, margin: 1296};

/** How much of a page's width is written on, in twentieths of a point. */
export const textWidth = PAGE.width - 2 * PAGE.margin;

/** The page, and at its foot the title and which page it is. */
export function pageOf(
  {Footer, PageNumber, Paragraph, TextRun}: Docx,
  title: string,
): Pick<ISectionOptions, 'properties' | 'footers'> {
  const {width, height, margin} = PAGE;
  const children = [
    new TextRun({text: `${plainText(title)} · `}),
    new TextRun({children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]}),
  ];
  return {
    properties: {
      page: {size: {width, height}, margin: {top: margin, right: margin, bottom: margin, left: margin}},
    },
    footers: {
      default: new Footer({
        children: [new Paragraph({style: 'SmallPrint', alignment: 'right', children})],
      }),
    },
  };
}

/** A label, and what it is about, on a line of its own. */
export function factLine(docx: Docx, label: string, children: readonly ParagraphChild[]) {
  const {Paragraph, TextRun} = docx;
  return new Paragraph({
    spacing: {after: 40},
    children: [new TextRun({text: `${plainText(label)}: `, bold: true}), ...children],
  });
}

/** An address: a link where it is one of the web. */
export function addressOf(docx: Docx, page: string): ParagraphChild[] {
  const {ExternalHyperlink, TextRun} = docx;
  const address = plainText(page);
  if (!/^https?:\/\//.test(address)) return runsOf(docx, address);
  return [
    new ExternalHyperlink({
      link: encodeURI(address).replace(/%25/g, '%'),
      children: [new TextRun({text: address, style: 'Hyperlink'})],
    }),
  ];
}

/** A table with thin lines, whose first row is its heading and stands again on every page. */
export function tableOf(
  {BorderStyle, Table}: Docx,
  columnWidths: readonly number[],
  rows: ConstructorParameters<Docx['Table']>[0]['rows'],
  firstColumn = false,
) {
  const border = {style: BorderStyle.SINGLE, size: 4, color: tableColors.line};
  return new Table({
    width: {size: 100, type: 'pct'},
    columnWidths,
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    tableLook: {
      firstRow: true,
      firstColumn,
      lastRow: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows,
  });
}

/** One cell of a table. */
export function cellOf(
  {TableCell, WidthType}: Docx,
  size: number,
  paragraph: InstanceType<Docx['Paragraph']>,
  isHeading: boolean,
) {
  return new TableCell({
    width: {size, type: WidthType.DXA},
    margins: {top: 60, bottom: 60, left: 100, right: 100},
    ...(isHeading && {shading: {fill: tableColors.heading}}),
    children: [paragraph],
  });
}
