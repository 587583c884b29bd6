import {z} from 'zod';
import {maria} from '../maria.ts';
import {address, once, webAddress, type ProviderFacts} from '../provider-facts.ts';

/** The form of a publication's own embed page. */
export const substack: ProviderFacts = {
  id: 'substack',
  endpoint: '/',
  formPost: {
    method: 'POST',
    path: '/api/v1/free?nojs=true',
    contentType: 'application/x-www-form-urlencoded',
    body: z.strictObject({
      email: once(address),
      current_url: once(webAddress).optional(),
      first_url: once(webAddress).optional(),
    }),
    contractBody: [
      ['email', maria.email],
      ['current_url', maria.pageUrl],
      ['first_url', maria.pageUrl],
    ],
  },
  link: '/subscribe',
};
