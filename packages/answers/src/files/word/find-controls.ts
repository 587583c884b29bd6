import {childOf, descendantsOf, elementsIn, textIn, type XmlElement} from './read-xml.ts';

/** A content control, as it came back. */
export interface FoundControl {
  readonly tag: string;
  readonly text: string;
  /** The words to choose from, by id, where it is a list. */
  readonly choices: Readonly<Record<string, string>>;
  /** YYYY-MM-DD, where somebody took it from the calendar. */
  readonly date: string;
}

/** What of a document is no text of its own, or was deleted. */
const SILENT = new Set([
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'mc:Fallback',
]);

/** Elements that stand for a sign. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
};

/** The content controls of a document that have a tag. */
export const findControls = (document: XmlElement): FoundControl[] =>
  [...descendantsOf(document, 'w:sdt')].flatMap(control => {
    const properties = childOf(control, 'w:sdtPr');
    const tag = valueOf(childOf(properties, 'w:tag'));
    const content = childOf(control, 'w:sdtContent');
    if (!properties || !tag || !content) return [];
    return {
      tag,
      text: isHint(properties, content) ? '' : textOf(content),
      choices: choicesIn(properties),
      date: childOf(properties, 'w:date')?.attributes.get('w:fullDate')?.slice(0, 10) ?? '',
    };
  });

const valueOf = (element: XmlElement | undefined) => element?.attributes.get('w:val');

function choicesIn(properties: XmlElement): Record<string, string> {
  const list = childOf(properties, 'w:dropDownList') ?? childOf(properties, 'w:comboBox');
  const items = list ? elementsIn(list).map(({attributes}) => attributes) : [];
  return Object.fromEntries(
    items.map(item => [item.get('w:value') ?? '', item.get('w:displayText') ?? item.get('w:value') ?? '']),
  );
}

/**
 * Whether a hint stands where somebody could have written. LibreOffice can leave the flag when it is no longer true; a
 * hint has a style, and what people write has none.
 */
function isHint(properties: XmlElement, content: XmlElement): boolean {
  const flag = childOf(properties, 'w:showingPlcHdr');
  if (!flag || ['0', 'false', 'off'].includes(valueOf(flag) ?? '')) return false;
  const runs = [...descendantsOf(content, 'w:r')];
  return runs.every(run => childOf(childOf(run, 'w:rPr'), 'w:rStyle') || !inlineText(run));
}

/** Paragraphs as lines, or the text within one. */
function textOf(content: XmlElement): string {
  const paragraphs = [...paragraphsIn(content)];
  return paragraphs.length ? paragraphs.map(inlineText).join('\n') : inlineText(content);
}

function* paragraphsIn(element: XmlElement): Generator<XmlElement> {
  for (const child of elementsIn(element)) {
    if (child.name === 'w:p') yield child;
    else if (!SILENT.has(child.name)) yield* paragraphsIn(child);
  }
}

function inlineText(element: XmlElement): string {
  return elementsIn(element)
    .filter(({name}) => !SILENT.has(name))
    .map(child => SIGNS[child.name] ?? (child.name === 'w:t' ? textIn(child) : inlineText(child)))
    .join('');
}
