import {domainToASCII} from 'node:url';

/** An address as mail goes to it, and the form in which two spellings are one. */
export interface EmailAddress {
  readonly address: string;
  readonly key: string;
}

// RFC 5321: a path of 256 octets includes the angle brackets.
const maxLength = 254;
const maxLocalLength = 64;

// https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address
const local = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+$/;
const domain =
  /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

/**
 * Reads what a person typed: a valid e-mail address of the HTML standard, or the same with an internationalized domain.
 * Undefined where it is none.
 */
export function parseEmailAddress(typed: string): EmailAddress | undefined {
  if (/\p{Cc}/u.test(typed)) return undefined;
  const trimmed = typed.trim();
  const at = trimmed.lastIndexOf('@');
  const name = trimmed.slice(0, at);
  const host = asciiDomain(trimmed.slice(at + 1));
  const address = `${name}@${host}`;
  if (at < 1 || !local.test(name) || name.length > maxLocalLength) return undefined;
  if (!domain.test(host) || address.length > maxLength) return undefined;
  return {address, key: address.toLowerCase()};
}

function asciiDomain(typed: string): string {
  // The URL parser would also decode percent signs and read numbers as an IP address.
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(typed) || /(^|\.)\d+\.?$/.test(typed)) return '';
  return domainToASCII(typed);
}
