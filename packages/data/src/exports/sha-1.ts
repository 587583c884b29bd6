const BLOCK = 64;

/** The SHA-1 of some bytes (FIPS 180-4). Good for names, as in UUID version 5; never use it for secrets. */
export function sha1(bytes: Uint8Array): Uint8Array {
  const message = padded(bytes);
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);
  for (let offset = 0; offset < message.byteLength; offset += BLOCK) mixBlock(state, message, offset);
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, index) => digest.setUint32(index * 4, word));
  return new Uint8Array(digest.buffer);
}

/** The bytes, a single bit, zeros up to the end of a block, and the length in bits. */
function padded(bytes: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK));
  new Uint8Array(view.buffer).set(bytes);
  view.setUint8(bytes.length, 0x80);
  view.setBigUint64(view.byteLength - 8, BigInt(bytes.length) * 8n);
  return view;
}

function mixBlock(state: Uint32Array, message: DataView, offset: number): void {
  const words = new Uint32Array(80);
  for (let t = 0; t < 16; t++) words[t] = message.getUint32(offset + t * 4);
  for (let t = 16; t < 80; t++) {
    words[t] = rotated(words[t - 3]! ^ words[t - 8]! ^ words[t - 14]! ^ words[t - 16]!, 1);
  }
  let [a, b, c, d, e] = state as unknown as [number, number, number, number, number];
  for (let t = 0; t < 80; t++) {
    const next = (rotated(a, 5) + choice(t, b, c, d) + e + words[t]!) | 0;
    [e, d, c, b, a] = [d, c, rotated(b, 30), a, next];
  }
  [a, b, c, d, e].forEach((word, index) => (state[index] = state[index]! + word));
}

/** The function of the round, with its constant. */
function choice(t: number, b: number, c: number, d: number): number {
  if (t < 20) return ((b & c) | (~b & d)) + 0x5a827999;
  if (t < 40) return (b ^ c ^ d) + 0x6ed9eba1;
  if (t < 60) return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
  return (b ^ c ^ d) + 0xca62c1d6;
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
