import {z} from 'zod';
import {maria} from '../maria.ts';
import {address, once, type ProviderFacts} from '../provider-facts.ts';

/** The form in the footers of federal agencies, and the page that it is a short cut for. */
export const govdelivery: ProviderFacts = {
  id: 'govdelivery',
  endpoint: '/accounts/USNIHNCI/subscribers/qualify',
  options: {list: 'USNIHNCI_223'},
  formPost: {
    method: 'POST',
    path: '/accounts/USNIHNCI/subscribers/qualify',
    contentType: 'application/x-www-form-urlencoded',
    body: z.strictObject({
      email: once(address),
      topic_id: once(z.string().regex(/^[A-Z]+_\d+$/)).optional(),
      category_id: once(z.string().regex(/^[A-Z]+_C\d+$/)).optional(),
    }),
    contractBody: [
      ['email', maria.email],
      ['topic_id', 'USNIHNCI_223'],
    ],
  },
  link: '/accounts/USNIHNCI/subscriber/new?topic_id=USNIHNCI_223',
};
