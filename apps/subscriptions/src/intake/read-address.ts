import {z} from 'zod';
import type {EmailAddress} from '../email-address.ts';
import {email, language, optional} from './fields.ts';
import {createReader, type Reader} from './read-request.ts';

/** An address and nothing else: whose preferences are asked for. */
export interface ReadLinkRequest extends EmailAddress {
  readonly language: string;
}

/** Makes the reader of requests for a preferences link. */
export function createLinkRequestReader(): Reader<ReadLinkRequest> {
  return createReader('request for a link', {email, language: optional(language)}, fields => ({
    ...fields.email,
    language: fields.language ?? 'en',
  }));
}

/** A new address, and the link that shows whose. */
export interface ReadNewAddress extends EmailAddress {
  readonly token: string;
}

/** Makes the reader of changes of address. */
export function createNewAddressReader(): Reader<ReadNewAddress> {
  return createReader('change of address', {email, token: z.string('is missing')}, fields => ({
    ...fields.email,
    token: fields.token,
  }));
}

/** Makes the reader of requests for a fresh link in the place of one that is too old. */
export function createOldLinkReader(): Reader<{readonly token: string}> {
  const fields = {token: z.string('is missing'), language: optional(language)};
  return createReader('request for a link', fields, ({token}) => ({token}));
}
