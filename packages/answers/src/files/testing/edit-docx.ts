import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';

/** Another program's changes to one part of a document. */
export function editDocx(
  document: Uint8Array,
  edit: (xml: string) => string,
  part = 'word/document.xml',
): Uint8Array {
  const files = unzipSync(document);
  return zipSync({...files, [part]: strToU8(edit(strFromU8(files[part]!)))});
}

/** The text of one part of a document. */
export const partOfDocx = (document: Uint8Array, part = 'word/document.xml'): string =>
  strFromU8(unzipSync(document)[part]!);

/** A document without one of its parts. */
export function withoutPart(document: Uint8Array, part: string): Uint8Array {
  const files = Object.entries(unzipSync(document)).filter(([name]) => name !== part);
  return zipSync(Object.fromEntries(files));
}
