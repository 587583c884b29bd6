import {z} from 'zod';
import {maria} from '../maria.ts';
import {
  address,
  json,
  typed,
  webAddress,
  type MeaningfulAnswer,
  type ProviderFacts,
} from '../provider-facts.ts';

const headers = {'app-pragma': 'no-cache', 'x-ghost-version': '5.90'};
const refusal = (status: number, message: string, means: MeaningfulAnswer['means']) =>
  json(status, {errors: [{id: '6f1b', message, type: 'BadRequestError', code: null}]}, means);

/** The members API, as Ghost's own signup form uses it. */
export const ghost: ProviderFacts = {
  id: 'ghost',
  endpoint: '/',
  signup: {lists: ['Weekly notes'], tags: ['toolkit']},
  before: {
    method: 'GET',
    path: '/members/api/integrity-token/',
    headers,
    answer: {status: 200, headers: {'content-type': 'text/html'}, body: '1795600000:9c1e:5d0a'},
  },
  fetch: {
    method: 'POST',
    path: '/members/api/send-magic-link/',
    headers,
    contentType: 'application/json',
    body: z.strictObject({
      email: address,
      emailType: z.literal('signup'),
      name: typed.optional(),
      labels: z.array(typed),
      newsletters: z
        .array(z.strictObject({name: typed}))
        .min(1)
        .optional(),
      urlHistory: z.tuple([
        z.strictObject({
          time: z.int(),
          referrerSource: typed,
          referrerMedium: z.literal('Embed'),
          referrerUrl: webAddress,
        }),
      ]),
      honeypot: typed.optional(),
      integrityToken: z.literal('1795600000:9c1e:5d0a'),
    }),
    contractBody: {
      email: maria.email,
      name: maria.name,
      emailType: 'signup',
      labels: ['toolkit'],
      newsletters: [{name: 'Weekly notes'}],
      urlHistory: [
        {
          time: maria.sentAt,
          referrerSource: 'www.example.gov',
          referrerMedium: 'Embed',
          referrerUrl: maria.pageUrl,
        },
      ],
      integrityToken: '1795600000:9c1e:5d0a',
    },
    preflight: ['app-pragma', 'content-type', 'x-ghost-version'],
    answers: {
      pending: json(201, {}, 'pending'),
      invalid: refusal(400, 'Email is not valid', 'invalid'),
      blocked: refusal(400, 'Signups from this email domain are currently restricted.', 'blocked'),
      'invite-only': refusal(400, 'This site is invite-only, contact the owner for access.', 'blocked'),
      'paid-only': refusal(400, 'This site only accepts paid members.', 'blocked'),
      'bad-newsletter': refusal(400, 'Cannot subscribe to archived newsletters Weekly notes', 'rejected'),
      'rate-limited': refusal(
        429,
        'Too many different sign-in attempts, try again in an hour',
        'rate-limited',
      ),
    },
  },
  link: '/#/portal/signup',
};
