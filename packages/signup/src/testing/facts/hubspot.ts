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

const PATH = '/submissions/v3/integration/submit/62515/78c2891f-ebdd-44c0-bd94-15c012bbbfbf';

const refusal = (errorType: string, means: MeaningfulAnswer['means']) =>
  json(
    400,
    {
      status: 'error',
      message: 'The request is not valid',
      correlationId: 'b9b4b1c7-5f6b-4b7a-8f6e-1d0c3c1b2a3f',
      errors: [{message: 'Error in fields', errorType}],
    },
    means,
  );

const field = z.strictObject({objectTypeId: z.literal('0-1'), name: z.string(), value: typed});

/** Submitting data to a form without a token, from a page. */
export const hubspot: ProviderFacts = {
  id: 'hubspot',
  endpoint: PATH,
  options: {list: '123456', signupPage: 'https://share.example.com/form'},
  fetch: {
    method: 'POST',
    path: PATH,
    contentType: 'application/json',
    body: z.strictObject({
      fields: z
        .array(field)
        .refine(fields =>
          fields.some(({name, value}) => name === 'email' && address.safeParse(value).success),
        ),
      context: z.strictObject({pageUri: webAddress}),
      legalConsentOptions: z.strictObject({
        consent: z.strictObject({
          consentToProcess: z.literal(true),
          text: typed,
          communications: z
            .array(z.strictObject({value: z.literal(true), subscriptionTypeId: z.int(), text: typed}))
            .optional(),
        }),
      }),
    }),
    contractBody: {
      fields: [
        ['email', maria.email],
        ['firstname', maria.name],
        ['jobtitle', maria.jobRole],
        ['company', maria.organization],
        ['state', 'NM'],
      ].map(([name, value]) => ({objectTypeId: '0-1', name, value})),
      context: {pageUri: maria.pageUrl},
      legalConsentOptions: {
        consent: {
          consentToProcess: true,
          text: maria.consent.text,
          communications: [{value: true, subscriptionTypeId: 123456, text: maria.consent.text}],
        },
      },
    },
    preflight: ['content-type'],
    answers: {
      message: json(200, {inlineMessage: '<p>Thanks for submitting the form.</p>'}, 'unknown'),
      redirect: json(200, {redirectUri: 'https://www.example.gov/thanks'}, 'unknown'),
      neither: json(200, {}, 'rejected'),
      invalid: refusal('INVALID_EMAIL', 'invalid'),
      incomplete: refusal('REQUIRED_FIELD', 'invalid'),
      blocked: refusal('BLOCKED_EMAIL', 'blocked'),
      captcha: refusal('FORM_HAS_RECAPTCHA_ENABLED', 'blocked'),
      'field-not-in-form': refusal('FIELD_NOT_IN_FORM_DEFINITION', 'rejected'),
      'consent-missing': refusal('MISSING_PROCESSING_CONSENT_TEXT', 'rejected'),
      'rate-limited': json(429, {status: 'error', message: 'You have reached your limit.'}, 'rate-limited'),
    },
  },
  link: 'https://share.example.com/form',
};
