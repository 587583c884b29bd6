import type {SignupProvider} from '../signup-provider.ts';

/**
 * Kit, formerly ConvertKit. It says that it took a form, and not whether the address is subscribed.
 *
 * Endpoint: the `action` of the form's HTML embed, `https://app.kit.com/forms/{number}/subscriptions`.
 * Tags: their numbers. Job role, organization and state need `names` (`fields[…]`), as they are fields of the account.
 * Evidence: third-party code; that other origins may read the answer is not documented.
 * Never checked against the live service.
 */
export const kit: SignupProvider = {
  id: 'kit',
  transports: ['fetch', 'form-post', 'link'],
  names: {email: 'email_address', name: 'fields[first_name]', tags: 'tags[]'},
  request: (_signup, {endpoint}, {transport, named}) => ({
    url: endpoint,
    method: 'POST',
    ...(transport === 'fetch' && {headers: {accept: 'application/json'}}),
    encoding: 'form',
    fields: named,
  }),
  result({status, body}) {
    if (status === 429) return 'rate-limited';
    return status === 200 && JSON.parse(body).status === 'success' ? 'unknown' : 'rejected';
  },
  link: ({signupPage}) => signupPage,
  csp({endpoint}) {
    const sources = [new URL(endpoint).origin];
    return {'connect-src': sources, 'form-action': sources};
  },
};
