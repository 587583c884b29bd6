import {createHash, createHmac, randomBytes} from 'node:crypto';

/** A new secret for one link: 256 random bits. */
export function createToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token or a wording. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}

/** What the database keeps of an IP address or of an erased address: of use only to somebody who holds the secret. */
export function keyedHash(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}
