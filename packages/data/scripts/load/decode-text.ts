import {Refused} from './fault.ts';

/** A record has 20 lines. A file of this size is something else, or an attack. */
export const FILE_BYTES_MAX = 256 * 1024;

const SAVE_AS_UTF8 = 'save the file as UTF-8 without a byte order mark';

/** Turns a file's bytes into text; refuses what is too big or not plain UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes.length > FILE_BYTES_MAX) {
    const size = `${Math.ceil(bytes.length / 1024)} kB`;
    throw refused(
      `is ${size}, more than ${FILE_BYTES_MAX / 1024} kB`,
      'one file holds one short record; split it or cut it',
    );
  }
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]) || bytes.includes(0)) {
    throw refused('is not UTF-8 text (it looks like UTF-16)', SAVE_AS_UTF8);
  }
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) {
    throw refused('begins with a byte order mark', SAVE_AS_UTF8);
  }
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) throw refused('is not UTF-8 text', SAVE_AS_UTF8);
    throw error;
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function refused(wrong: string, remedy: string): Refused {
  return new Refused([{field: 'the file', wrong, remedy}]);
}
