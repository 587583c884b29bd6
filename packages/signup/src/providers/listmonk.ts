import type {SignupProvider} from '../signup-provider.ts';

/**
 * listmonk. A page may read the answer only where the operator named its origin in `security.trusted_urls`; elsewhere
 * the browser refuses before anything is stored, and the form is next. The JSON route skips listmonk's own CAPTCHA and
 * honeypot: `transport="form-post"` keeps them.
 *
 * Endpoint: the installation's address. List: the list's UUID; it must be public.
 * Evidence: read in listmonk's source (cmd/public.go, cmd/handlers.go) and documentation.
 * Never checked against the live service.
 */
export const listmonk: SignupProvider = {
  id: 'listmonk',
  transports: ['fetch', 'form-post', 'link'],
  names: {email: 'email', name: 'name'},
  takesLists: true,
  request({honeypot = ''}, {endpoint}, {transport, named, lists}) {
    if (transport === 'fetch') {
      const fields = {...Object.fromEntries(named), list_uuids: lists};
      return {url: at(endpoint, '/api/public/subscription'), method: 'POST', encoding: 'json', fields};
    }
    return {
      url: at(endpoint, '/subscription/form'),
      method: 'POST',
      encoding: 'form',
      fields: [...named, ...lists.map(list => ['l', list] as const), ['nonce', honeypot]],
    };
  },
  result({status, body}) {
    if (status === 429) return 'rate-limited';
    const {data, message} = JSON.parse(body);
    // Its one use of 409: there is a subscriber with this address.
    if (status === 409 && message) return 'already-subscribed';
    if (status !== 200 || !data) return status === 400 && message ? 'invalid' : 'rejected';
    // Without an opt-in nothing is left to confirm. Older versions say no more than that they took it.
    if (data === true) return 'unknown';
    return data.has_optin ? 'pending' : 'confirmed';
  },
  link: ({endpoint}) => at(endpoint, '/subscription/form'),
  csp({endpoint}) {
    const sources = [new URL(endpoint).origin];
    return {'connect-src': sources, 'form-action': sources};
  },
};

const at = (endpoint: string, path: string) => endpoint.replace(/\/*$/, path);
