import type {SignupProvider} from '../signup-provider.ts';

/**
 * HubSpot's Forms API. The form must have its CAPTCHA off and contain every field that is asked for. An accepted form is
 * not yet a subscription, so the result is `unknown`.
 *
 * Endpoint: `https://api.hsforms.com/submissions/v3/integration/submit/{portal}/{form}`.
 * List: the number of a subscription type; the consent is then recorded for it too.
 * Evidence: HubSpot's documentation, read in part.
 * Never checked against the live service.
 */
export const hubspot: SignupProvider = {
  id: 'hubspot',
  transports: ['fetch', 'link'],
  names: {
    email: 'email',
    name: 'firstname',
    jobRole: 'jobtitle',
    organization: 'company',
    state: 'state',
  },
  takesLists: true,
  request: ({pageUrl, consent: {text}}, {endpoint}, {named, lists}) => ({
    url: endpoint,
    method: 'POST',
    encoding: 'json',
    fields: {
      fields: named.map(([name, value]) => ({objectTypeId: '0-1', name, value})),
      context: {pageUri: pageUrl || undefined},
      legalConsentOptions: {
        consent: {
          consentToProcess: true,
          text,
          ...(lists.length > 0 && {
            communications: lists.map(list => ({value: true, subscriptionTypeId: Number(list), text})),
          }),
        },
      },
    },
  }),
  result({status, body}) {
    if (status === 429) return 'rate-limited';
    const {redirectUri, inlineMessage, errors = []} = JSON.parse(body);
    if (status === 200 && (redirectUri ?? inlineMessage) !== undefined) return 'unknown';
    const types: string[] = errors.map(({errorType}: {errorType: string}) => errorType);
    if (types.some(type => /^(BLOCKED_EMAIL|FORM_HAS_RECAPTCHA_ENABLED)$/.test(type))) return 'blocked';
    return types.some(type => /^(INVALID_EMAIL|REQUIRED_FIELD|INPUT_TOO_LARGE)$/.test(type))
      ? 'invalid'
      : 'rejected';
  },
  link: ({signupPage}) => signupPage,
  csp: ({endpoint}) => ({'connect-src': [new URL(endpoint).origin]}),
};
