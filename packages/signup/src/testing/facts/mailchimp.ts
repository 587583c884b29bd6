import {z} from 'zod';
import {maria} from '../maria.ts';
import {address, once, type ProviderFacts} from '../provider-facts.ts';

const U = 'ca3248c21dbaac156fd95fe92';
const LIST = '2314269c11';

/** The embedded form. Its field `b_{u}_{id}` must be there and empty. */
export const mailchimp: ProviderFacts = {
  id: 'mailchimp',
  endpoint: `/subscribe/post?u=${U}&id=${LIST}&f_id=00364ae0f0`,
  options: {
    names: {organization: 'ORG', consentVersion: 'CONSENT', pageUrl: 'SOURCE'},
    hidden: [['group[12345][1]', '1']],
  },
  signup: {tags: ['5617573', '5617574']},
  formPost: {
    method: 'POST',
    path: `/subscribe/post?u=${U}&id=${LIST}&f_id=00364ae0f0`,
    contentType: 'application/x-www-form-urlencoded',
    body: z.strictObject({
      EMAIL: once(address),
      FNAME: once(z.string()).optional(),
      ORG: once(z.string()).optional(),
      CONSENT: once(z.string()).optional(),
      SOURCE: once(z.string()).optional(),
      tags: once(z.string().regex(/^\d+(,\d+)*$/)).optional(),
      'group[12345][1]': once(z.literal('1')).optional(),
      [`b_${U}_${LIST}`]: once(z.literal('')),
    }),
    contractBody: [
      ['EMAIL', maria.email],
      ['FNAME', maria.name],
      ['ORG', maria.organization],
      ['CONSENT', '2026-11'],
      ['SOURCE', maria.pageUrl],
      ['group[12345][1]', '1'],
      ['tags', '5617573,5617574'],
      [`b_${U}_${LIST}`, ''],
    ],
  },
  link: `/subscribe?u=${U}&id=${LIST}&f_id=00364ae0f0`,
};
