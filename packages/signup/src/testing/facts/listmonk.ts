import {z} from 'zod';
import {maria} from '../maria.ts';
import {address, json, once, several, typed, type ProviderFacts} from '../provider-facts.ts';

const WEEKLY = '5b6a5f0e-8c3b-4f0a-9d52-0a6f0c1f2d11';
const RESEARCH = '0c8d9c3e-2b41-4d7d-8f0e-6f1f7a9b3c22';

/** The public routes. The JSON one is open to a page only where the operator trusts its origin. */
export const listmonk: ProviderFacts = {
  id: 'listmonk',
  endpoint: '/',
  signup: {lists: [WEEKLY, RESEARCH]},
  fetch: {
    method: 'POST',
    path: '/api/public/subscription',
    contentType: 'application/json',
    body: z.strictObject({email: address, name: typed.optional(), list_uuids: z.array(z.uuid()).min(1)}),
    contractBody: {email: maria.email, name: maria.name, list_uuids: [WEEKLY, RESEARCH]},
    preflight: ['content-type'],
    answers: {
      pending: json(200, {data: {has_optin: true}}, 'pending'),
      confirmed: json(200, {data: {has_optin: false}}, 'confirmed'),
      'older-version': json(200, {data: true}, 'unknown'),
      invalid: json(400, {message: 'Invalid email.'}, 'invalid'),
      already: json(409, {message: 'E-mail already exists.'}, 'already-subscribed'),
      forbidden: json(403, {message: 'Permission denied'}, 'rejected'),
      broken: json(500, {message: 'Error processing request'}, 'rejected'),
      'rate-limited': json(429, {message: 'Too many requests'}, 'rate-limited'),
    },
  },
  formPost: {
    method: 'POST',
    path: '/subscription/form',
    contentType: 'application/x-www-form-urlencoded',
    body: z.strictObject({
      email: once(address),
      name: once(z.string()).optional(),
      l: several(z.uuid()),
      nonce: once(z.literal('')),
    }),
    contractBody: [
      ['email', maria.email],
      ['name', maria.name],
      ['l', WEEKLY],
      ['l', RESEARCH],
      ['nonce', ''],
    ],
  },
  link: '/subscription/form',
};
