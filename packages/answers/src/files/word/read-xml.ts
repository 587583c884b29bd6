/** An element, with what stands in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

/** A text that is no XML of the kind that documents are made of. */
export class XmlError extends Error {
  override name = 'XmlError';
}

/** Deeper than any document, and far from where whoever walks it runs out of stack. */
const MOST_DEPTH = 500;

/** Many times what Word makes of the longest list, and few enough for a browser to hold. */
const MOST_TOKENS = 500_000;

const TOKEN =
  /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<\?[^]*?\?>|([^<]+)/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

function decoded(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/&(#x?)?(\w+);?/g, (whole, isNumber: string | undefined, name: string) => {
      const character = isNumber ? numbered(name, isNumber === '#x') : ENTITIES[name];
      if (character === undefined || !whole.endsWith(';')) throw new XmlError(`unknown entity ${whole}`);
      return character;
    });
}

function numbered(digits: string, isHex: boolean): string | undefined {
  const code = parseInt(digits, isHex ? 16 : 10);
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const attributesIn = (text: string) =>
  new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name, double, single]) => [name!, decoded(double ?? single ?? '')]),
  );

/**
 * Reads an XML text into elements: those of office documents, which have no document type and no entities of their
 * own. Throws an XmlError for everything else.
 */
export function readXml(text: string): XmlElement {
  const root: XmlElement = {name: '', attributes: new Map(), children: []};
  const open = [root];
  let count = 0;
  TOKEN.lastIndex = text.startsWith('\uFEFF') ? 1 : 0;
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text);
    if (!token || ++count > MOST_TOKENS) throw new XmlError(token ? 'too much' : 'not XML');
    take(open, token);
  }
  const [element] = elementsIn(root);
  if (open.length > 1 || !element) throw new XmlError('incomplete');
  return element;
}

/** Puts what a token says where it belongs: into the innermost element that has not ended. */
function take(open: XmlElement[], [, isEnd, name, attributes = '', isEmpty, data, content]: RegExpExecArray) {
  const {children} = open.at(-1)!;
  if (content !== undefined) return children.push(decoded(content));
  if (data !== undefined) return children.push(data);
  // Comments and instructions to programs have no name.
  if (!name) return;
  if (isEnd) return close(open, name);
  const element: XmlElement = {name, attributes: attributesIn(attributes), children: []};
  children.push(element);
  if (isEmpty) return;
  if (open.push(element) > MOST_DEPTH) throw new XmlError('too deep');
}

function close(open: XmlElement[], name: string) {
  if (open.pop()!.name !== name || !open.length) throw new XmlError(`</${name}> ends nothing`);
}

export const elementsIn = ({children}: XmlElement): XmlElement[] =>
  children.filter(child => typeof child !== 'string');

/** The first element of a name among the children. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && elementsIn(element).find(child => child.name === name);

/** All elements of a name, at any depth, outermost first. */
export function* descendantsOf(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of elementsIn(element)) {
    if (child.name === name) yield child;
    yield* descendantsOf(child, name);
  }
}

/** The text of an element and all that is in it. */
export const textIn = (element: XmlElement): string =>
  element.children.map(child => (typeof child === 'string' ? child : textIn(child))).join('');
