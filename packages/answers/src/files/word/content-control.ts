import type * as docxPackage from 'docx';
import type {FileChild, TextRun, XmlComponent} from 'docx';

/** The package, which loads when the first document is written. */
export type Docx = typeof docxPackage;

/** How a content control presents itself. */
export interface ControlOptions {
  readonly tag: string;
  /** What people, and screen readers, read on it. */
  readonly title: string;
  /** Unique in the document. */
  readonly id: number;
  /** What it offers beside text. */
  readonly kind?: XmlComponent | undefined;
  /** Whether what stands in it is only a hint. */
  readonly isPlaceholder?: boolean;
}

/** Word’s limit for the title of a control. */
const LONGEST_TITLE = 64;

/**
 * A content control (a structured document tag) around paragraphs or runs, made of what the docx library exports: it has
 * none of its own. It can be filled in, and not be deleted by mistake.
 */
export function contentControl(
  docx: Docx,
  options: ControlOptions,
  content: readonly XmlComponent[],
): FileChild {
  const {BuilderElement, FileChild, StringValueElement} = docx;
  const {tag, title, id, kind, isPlaceholder} = options;
  const properties = [
    new StringValueElement('w:alias', title.slice(0, LONGEST_TITLE)),
    new StringValueElement('w:tag', tag),
    new StringValueElement('w:id', String(id)),
    new StringValueElement('w:lock', 'sdtLocked'),
    ...(isPlaceholder ? [new BuilderElement({name: 'w:showingPlcHdr'})] : []),
    ...(kind ? [kind] : []),
  ];
  const control = new (class extends FileChild {})('w:sdt');
  control.addChildElement(new BuilderElement({name: 'w:sdtPr', children: properties}));
  control.addChildElement(new BuilderElement({name: 'w:sdtContent', children: content}));
  return control;
}

/** Offers a list to choose from. */
export function choice(
  {BuilderElement}: Docx,
  items: readonly (readonly [id: string, word: string])[],
): XmlComponent {
  const children = items.map(
    ([id, word]) =>
      new BuilderElement<{displayText: string; value: string}>({
        name: 'w:listItem',
        attributes: {
          displayText: {key: 'w:displayText', value: word},
          value: {key: 'w:value', value: id},
        },
      }),
  );
  return new BuilderElement({name: 'w:dropDownList', children});
}

/** Offers a calendar. */
export function calendar(
  {BuilderElement, StringValueElement}: Docx,
  date: string,
  lang: string,
): XmlComponent {
  return new BuilderElement<{fullDate: string}>({
    name: 'w:date',
    ...(/^\d{4}-\d\d-\d\d$/.test(date) && {
      attributes: {fullDate: {key: 'w:fullDate', value: `${date}T00:00:00Z`}},
    }),
    children: [
      new StringValueElement('w:dateFormat', 'yyyy-MM-dd'),
      new StringValueElement('w:lid', lang),
      new StringValueElement('w:storeMappedDataAs', 'dateTime'),
      new StringValueElement('w:calendar', 'gregorian'),
    ],
  });
}

/** One line of text in which people may also break lines. */
export const plainLines = ({BuilderElement}: Docx): XmlComponent =>
  new BuilderElement<{multiLine: string}>({
    name: 'w:text',
    attributes: {multiLine: {key: 'w:multiLine', value: '1'}},
  });

/** The runs of a text. Tabs and line breaks are elements of their own. */
export const runsOf = ({Tab, TextRun}: Docx, text: string, style?: string): TextRun[] =>
  text
    .split(/([\t\n])/)
    .filter(part => part)
    .map(part => {
      const look = style ? {style} : {};
      if (part === '\t') return new TextRun({...look, children: [new Tab()]});
      return new TextRun({...look, ...(part === '\n' ? {break: 1} : {text: part})});
    });
