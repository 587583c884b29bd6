import type {SignupProvider} from '../signup-provider.ts';

/**
 * MailerLite. The form's reCAPTCHA must be off. It says that it took a form, and not whether the address is subscribed.
 *
 * Endpoint: the `action` of the embedded form, `https://assets.mailerlite.com/jsonp/{account}/forms/{form}/subscribe`.
 * Job role, organization and state need `names` (`fields[…]`), as they are fields of the account.
 * Evidence: third-party code and pasted embed codes; that other origins may read the answer is not documented.
 * Never checked against the live service.
 */
export const mailerlite: SignupProvider = {
  id: 'mailerlite',
  transports: ['fetch', 'form-post', 'link'],
  names: {email: 'fields[email]', name: 'fields[name]'},
  request: (_signup, {endpoint}, {transport, named}) => ({
    url: endpoint,
    method: 'POST',
    // Other headers would make a preflight, which it does not answer.
    ...(transport === 'fetch' && {headers: {accept: 'application/json'}}),
    encoding: transport === 'fetch' ? 'multipart' : 'form',
    fields: [...named, ['ml-submit', '1'], ['anticsrf', 'true']],
  }),
  result({status, body}) {
    if (status === 429) return 'rate-limited';
    return status === 200 && JSON.parse(body).success === true ? 'unknown' : 'rejected';
  },
  link: ({signupPage}) => signupPage,
  csp({endpoint}) {
    const sources = [new URL(endpoint).origin];
    return {'connect-src': sources, 'form-action': sources};
  },
};
