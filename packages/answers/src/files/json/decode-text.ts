const decoderOf = (encoding: string) => new TextDecoder(encoding, {fatal: true});

/** What its first bytes say, or where the zeros are: no program writes one into UTF-8. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second)) return 'utf-16be';
  return 'utf-8';
}

/**
 * The text of a file in UTF-8 or UTF-16, with a byte order mark or without. Undefined where the bytes are no such text:
 * a letter that nobody can read is not replaced by another one.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return decoderOf(encodingOf(bytes)).decode(bytes);
  } catch {
    return undefined;
  }
}
