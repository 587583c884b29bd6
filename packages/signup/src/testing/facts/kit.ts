import {z} from 'zod';
import {maria} from '../maria.ts';
import {address, json, once, several, type ProviderFacts} from '../provider-facts.ts';

const form = {
  method: 'POST',
  path: '/forms/9471578/subscriptions',
  contentType: 'application/x-www-form-urlencoded',
  body: z.strictObject({
    email_address: once(address),
    'fields[first_name]': once(z.string()).optional(),
    'fields[organization]': once(z.string()).optional(),
    'tags[]': several(z.string()).optional(),
  }),
  contractBody: [
    ['email_address', maria.email],
    ['fields[first_name]', maria.name],
    ['tags[]', '11'],
    ['tags[]', '12'],
    ['fields[organization]', maria.organization],
  ],
} as const;

/** The form of the HTML embed, whose answer other pages read as JSON. */
export const kit: ProviderFacts = {
  id: 'kit',
  endpoint: '/forms/9471578/subscriptions',
  options: {names: {organization: 'fields[organization]'}, signupPage: 'https://notes.example.com/signup'},
  signup: {tags: ['11', '12']},
  fetch: {
    ...form,
    headers: {accept: 'application/json'},
    answers: {
      success: json(200, {status: 'success'}, 'unknown'),
      quarantined: json(200, {status: 'quarantined', url: 'https://example.com/captcha'}, 'rejected'),
      failed: json(200, {status: 'failed'}, 'rejected'),
      'rate-limited': json(429, {status: 'failed'}, 'rate-limited'),
    },
  },
  formPost: form,
  link: 'https://notes.example.com/signup',
};
