import {z} from 'zod';
import {maria} from '../maria.ts';
import {address, once, type ProviderFacts} from '../provider-facts.ts';

const CA = '37b77444-c969-4057-97cc-2e747c7f830a';

/** The custom form of 2016. */
export const constantContact: ProviderFacts = {
  id: 'constant-contact',
  endpoint: '/api/signup',
  options: {list: '1802111437', hidden: [['ca', CA]], signupPage: 'https://lp.example.com/su/abc'},
  formPost: {
    method: 'POST',
    path: '/api/signup',
    contentType: 'application/x-www-form-urlencoded',
    body: z.strictObject({
      ca: once(z.uuid()),
      list: once(z.string().regex(/^\d+$/)),
      source: once(z.literal('EFD')),
      required: once(z.literal('list,email')),
      url: once(z.literal('')),
      email: once(address),
      first_name: once(z.string()).optional(),
    }),
    contractBody: [
      ['email', maria.email],
      ['first_name', maria.name],
      ['ca', CA],
      ['list', '1802111437'],
      ['source', 'EFD'],
      ['required', 'list,email'],
      ['url', ''],
    ],
  },
  link: 'https://lp.example.com/su/abc',
};
