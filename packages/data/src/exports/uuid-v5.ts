import {sha1} from './sha-1.ts';

/**
 * The UUID version 5 (RFC 9562) of a name in a namespace, in lower case: the same for the same name, everywhere and
 * always. It needs neither Node nor Web Crypto, whose digest can only be waited for.
 */
export function uuidV5(namespace: string, name: string): string {
  const bytes = namespace
    .replaceAll('-', '')
    .match(/../g)!
    .map(hex => Number.parseInt(hex, 16));
  const hash = sha1(Uint8Array.from([...bytes, ...new TextEncoder().encode(name)])).slice(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
