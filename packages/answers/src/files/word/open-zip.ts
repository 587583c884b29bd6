/** What one file of an archive can hold without a browser thinking about it for seconds. */
const MOST_BYTES = 32 * 1024 * 1024;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/** The end record has 22 bytes, and after them a comment of at most 64 kB. */
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** A file in an archive, and where it stands there. */
interface Entry {
  readonly method: number;
  readonly checksum: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly offset: number;
}

/** An archive that is none, is damaged, or holds more than anybody would write. */
export class ZipError extends Error {
  override name = 'ZipError';
}

/** The files of a ZIP archive, by name; each is unpacked when asked for. */
export function openZip(bytes: Uint8Array): ReadonlyMap<string, () => Promise<Uint8Array>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = [...entriesIn(bytes, view)];
    return new Map(entries.map(([name, entry]) => [name, () => unpack(bytes, view, entry)]));
  } catch (cause) {
    throw cause instanceof ZipError ? cause : new ZipError('not an archive', {cause});
  }
}

function* entriesIn(bytes: Uint8Array, view: DataView): Generator<[name: string, entry: Entry]> {
  const end = endRecord(view);
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== ENTRY) throw new ZipError('damaged list of files');
    const length = (place: number) => view.getUint16(at + place, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length(28)));
    const number = (place: number) => view.getUint32(at + place, true);
    yield [name, {method: length(10), checksum: number(16), size: number(20), offset: number(42)}];
    at += 46 + length(28) + length(30) + length(32);
  }
}

function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--)
    if (view.getUint32(at, true) === END) return at;
  throw new ZipError('not an archive');
}

async function unpack(bytes: Uint8Array, view: DataView, entry: Entry): Promise<Uint8Array> {
  const {method, checksum, size, offset} = entry;
  try {
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const packed = bytes.subarray(start, start + size);
    if (method !== STORED && method !== DEFLATED) throw new ZipError(`unknown method ${method}`);
    const unpacked = method === STORED ? packed : await inflate(packed);
    if (crc32(unpacked) !== checksum) throw new ZipError('damaged file');
    return unpacked;
  } catch (cause) {
    throw cause instanceof ZipError ? cause : new ZipError('damaged file', {cause});
  }
}

async function inflate(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    size += next.value.length;
    if (size <= MOST_BYTES) continue;
    await reader.cancel();
    throw new ZipError('too large');
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

const CRC = Array.from({length: 256}, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

const crc32 = (bytes: Uint8Array): number =>
  (bytes.reduce((crc, byte) => (crc >>> 8) ^ CRC[(crc ^ byte) & 0xff]!, -1) ^ -1) >>> 0;
