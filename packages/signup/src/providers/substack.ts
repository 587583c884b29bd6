import type {SignupProvider} from '../signup-provider.ts';

/**
 * Substack. It may drop a form from another site without a word (several owners say so): the link is always shown, and
 * `link` with the address of the signup page is the safer choice.
 *
 * Endpoint: the publication's address, `https://{name}.substack.com`.
 * Evidence: third-party code; not documented.
 * Never checked against the live service.
 */
export const substack: SignupProvider = {
  id: 'substack',
  transports: ['form-post', 'link'],
  names: {email: 'email', pageUrl: 'current_url'},
  request: ({pageUrl}, {endpoint}, {named}) => ({
    url: at(endpoint, '/api/v1/free?nojs=true'),
    method: 'POST',
    encoding: 'form',
    fields: pageUrl ? [...named, ['first_url', pageUrl]] : named,
  }),
  link: ({endpoint}) => at(endpoint, '/subscribe'),
  csp: ({endpoint}) => ({'form-action': [new URL(endpoint).origin]}),
};

const at = (endpoint: string, path: string) => endpoint.replace(/\/*$/, path);
