import {z} from 'zod';
import {maria} from '../maria.ts';
import {address, json, once, type ProviderFacts} from '../provider-facts.ts';

const form = {
  method: 'POST',
  path: '/jsonp/2278442/forms/185191894925444559/subscribe',
  body: z.strictObject({
    'fields[email]': once(address),
    'fields[name]': once(z.string()).optional(),
    'fields[state]': once(z.string()).optional(),
    'ml-submit': once(z.literal('1')),
    anticsrf: once(z.literal('true')),
  }),
  contractBody: [
    ['fields[email]', maria.email],
    ['fields[name]', maria.name],
    ['fields[state]', 'NM'],
    ['ml-submit', '1'],
    ['anticsrf', 'true'],
  ],
} as const;

/** The embedded form. It answers no preflight, so a page may send no header but `Accept`. */
export const mailerlite: ProviderFacts = {
  id: 'mailerlite',
  endpoint: '/jsonp/2278442/forms/185191894925444559/subscribe',
  options: {names: {state: 'fields[state]'}, signupPage: 'https://subscribe.example.com/abc'},
  fetch: {
    ...form,
    contentType: 'multipart/form-data',
    headers: {accept: 'application/json'},
    answers: {
      success: json(200, {success: true}, 'unknown'),
      refused: json(
        200,
        {success: false, errors: {fields: {email: ['The email is not valid.']}}},
        'rejected',
      ),
      unprocessable: json(422, {success: false}, 'rejected'),
      'rate-limited': json(429, {success: false}, 'rate-limited'),
    },
  },
  formPost: {...form, contentType: 'application/x-www-form-urlencoded'},
  link: 'https://subscribe.example.com/abc',
};
