import {z} from 'zod';
import {maria} from '../maria.ts';
import {address, once, several, type ProviderFacts} from '../provider-facts.ts';

/** A form of an agency's own, with one name that it chose. */
export const form: ProviderFacts = {
  id: 'form',
  endpoint: '/newsletter/subscribe.aspx?site=7',
  options: {
    names: {organization: 'org', consentText: 'consent'},
    hidden: [['submit', 'Go']],
    signupPage: 'https://www.example.gov/newsletter',
  },
  signup: {lists: ['weekly', 'research'], tags: ['toolkit']},
  formPost: {
    method: 'POST',
    path: '/newsletter/subscribe.aspx?site=7',
    contentType: 'application/x-www-form-urlencoded',
    body: z.strictObject({
      email: once(address),
      name: once(z.string()).optional(),
      job_role: once(z.string()).optional(),
      org: once(z.string()).optional(),
      state: once(z.string()).optional(),
      list: several(z.string()).optional(),
      tag: several(z.string()).optional(),
      consent: once(z.string()).optional(),
      submit: once(z.literal('Go')),
    }),
    contractBody: [
      ['email', maria.email],
      ['name', maria.name],
      ['job_role', maria.jobRole],
      ['org', maria.organization],
      ['state', 'NM'],
      ['list', 'weekly'],
      ['list', 'research'],
      ['tag', 'toolkit'],
      ['consent', maria.consent.text],
      ['submit', 'Go'],
    ],
  },
  link: 'https://www.example.gov/newsletter',
};
