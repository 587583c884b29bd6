import {z} from 'zod';
import {maria} from '../maria.ts';
import {address, once, several, type ProviderFacts} from '../provider-facts.ts';

/** The form that the documentation shows, with tags and metadata. */
export const buttondown: ProviderFacts = {
  id: 'buttondown',
  endpoint: '/api/emails/embed-subscribe/weekly',
  signup: {tags: ['toolkit', 'footer']},
  formPost: {
    method: 'POST',
    path: '/api/emails/embed-subscribe/weekly',
    contentType: 'application/x-www-form-urlencoded',
    body: z
      .object({email: once(address), embed: once(z.literal('1')), tag: several(z.string()).optional()})
      .catchall(once(z.string()))
      .refine(pairs => Object.keys(pairs).every(name => /^(email|embed|tag|metadata__\w+)$/.test(name))),
    contractBody: [
      ['email', maria.email],
      ['metadata__name', maria.name],
      ['metadata__job_role', maria.jobRole],
      ['metadata__organization', maria.organization],
      ['metadata__state', 'NM'],
      ['tag', 'toolkit'],
      ['tag', 'footer'],
      ['metadata__consent_version', '2026-11'],
      ['metadata__source', maria.pageUrl],
      ['embed', '1'],
    ],
  },
  link: '/weekly',
};
