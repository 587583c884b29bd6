import type {IStylesOptions} from 'docx';

const ACCENT = '0F5C50';
const INK = '23282B';
const MUTED = '565F63';
const LINE = 'B9BEC0';

/** What the document looks like. Headings are real ones, so that Word’s navigation and screen readers find them. */
export const wordStyles = (lang: string): IStylesOptions => ({
  default: {
    document: {
      run: {font: 'Calibri', size: 22, color: INK, language: {value: lang}},
      paragraph: {spacing: {after: 120, line: 276}},
    },
    title: {run: {size: 44, bold: true, color: ACCENT}, paragraph: {spacing: {after: 160}, keepNext: true}},
    heading1: {
      run: {size: 30, bold: true, color: ACCENT},
      paragraph: {spacing: {before: 420, after: 120}, keepNext: true},
    },
    heading2: {
      run: {size: 24, bold: true, color: INK},
      paragraph: {spacing: {before: 320, after: 120}, keepNext: true, keepLines: true},
    },
    hyperlink: {run: {color: ACCENT, underline: {type: 'single'}}},
  },
  paragraphStyles: [
    {
      id: 'SmallPrint',
      name: 'Small Print',
      basedOn: 'Normal',
      run: {size: 19, color: MUTED},
      paragraph: {spacing: {after: 80}},
    },
    {
      id: 'FieldName',
      name: 'Field Name',
      basedOn: 'Normal',
      next: 'FieldText',
      run: {size: 19, bold: true, color: MUTED},
      paragraph: {spacing: {before: 140, after: 40}, keepNext: true},
    },
    {
      id: 'FieldText',
      name: 'Field Text',
      basedOn: 'Normal',
      paragraph: {
        spacing: {after: 0},
        indent: {left: 100, right: 100},
        border: {
          top: {style: 'single', size: 4, color: LINE, space: 4},
          right: {style: 'single', size: 4, color: LINE, space: 4},
          bottom: {style: 'single', size: 4, color: LINE, space: 4},
          left: {style: 'single', size: 4, color: LINE, space: 4},
        },
      },
    },
    {
      id: 'CellText',
      name: 'Cell Text',
      basedOn: 'Normal',
      paragraph: {spacing: {after: 0}},
    },
  ],
  characterStyles: [
    {id: 'PlaceholderText', name: 'Placeholder Text', run: {color: MUTED, italics: true}},
    {id: 'RowName', name: 'Row Name', run: {bold: true}},
  ],
});

/** The lines of tables, and the ground of their headings. */
export const tableColors = {line: LINE, heading: 'EEF4F2'};
