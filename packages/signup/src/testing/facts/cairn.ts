import {z} from 'zod';
import {maria} from '../maria.ts';
import {address, json, once, several, typed, webAddress, type ProviderFacts} from '../provider-facts.ts';

const problem = (status: number, means: 'blocked' | 'invalid' | 'rate-limited' | 'rejected') => ({
  ...json(status, {type: 'about:blank', title: 'A problem', status}, means),
  headers: {'content-type': 'application/problem+json'},
});

const consent = {consentText: maria.consent.text, consentVersion: '2026-11', consentLang: 'es'};

/** The wire of `POST /v1/signups`. */
export const cairn: ProviderFacts = {
  id: 'cairn',
  endpoint: '/',
  options: {list: 'weekly'},
  signup: {tags: ['toolkit', 'footer']},
  fetch: {
    method: 'POST',
    path: '/v1/signups',
    contentType: 'application/json',
    body: z.strictObject({
      email: address,
      lists: z.array(typed),
      name: typed.optional(),
      jobRole: typed.optional(),
      organization: typed.optional(),
      state: typed.optional(),
      tags: z.array(typed).optional(),
      consent: z.strictObject({text: typed, version: typed, lang: typed}),
      source: webAddress.optional(),
      idempotencyKey: z.string().regex(/^[\w-]{16,64}$/),
      website: typed.optional(),
      elapsed: z.int().min(0).optional(),
    }),
    contractBody: {
      email: maria.email,
      lists: ['weekly'],
      name: maria.name,
      jobRole: maria.jobRole,
      organization: maria.organization,
      state: 'NM',
      tags: ['toolkit', 'footer'],
      consent: maria.consent,
      source: maria.pageUrl,
      idempotencyKey: maria.idempotencyKey,
      elapsed: 5300,
    },
    preflight: ['content-type'],
    answers: {
      pending: json(202, {result: 'pending'}, 'pending'),
      'says-confirmed': json(202, {result: 'confirmed'}, 'rejected'),
      'says-pending-with-200': json(200, {result: 'pending'}, 'rejected'),
      'bad-request': problem(400, 'rejected'),
      blocked: problem(403, 'blocked'),
      conflict: problem(409, 'rejected'),
      'too-large': problem(413, 'rejected'),
      invalid: problem(422, 'invalid'),
      'rate-limited': problem(429, 'rate-limited'),
      unavailable: problem(503, 'rejected'),
    },
  },
  formPost: {
    method: 'POST',
    path: '/v1/signups',
    contentType: 'application/x-www-form-urlencoded',
    body: z.strictObject({
      email: once(address),
      lists: several(typed).optional(),
      name: once(z.string()).optional(),
      jobRole: once(z.string()).optional(),
      organization: once(z.string()).optional(),
      state: once(z.string()).optional(),
      tags: several(typed).optional(),
      consentText: once(typed),
      consentVersion: once(typed),
      consentLang: once(typed),
      source: once(webAddress).optional(),
      idempotencyKey: once(typed).optional(),
      cairn_leave_empty: once(z.string()),
    }),
    contractBody: [
      ['email', maria.email],
      ['lists', 'weekly'],
      ['name', maria.name],
      ['jobRole', maria.jobRole],
      ['organization', maria.organization],
      ['state', 'NM'],
      ['tags', 'toolkit'],
      ['tags', 'footer'],
      ...Object.entries(consent),
      ['source', maria.pageUrl],
      ['idempotencyKey', maria.idempotencyKey],
      ['cairn_leave_empty', ''],
    ],
  },
  link: '/signup?list=weekly',
};
