import type {SignupProvider} from '../signup-provider.ts';

/**
 * Ghost 5.90 and newer, as its own signup form does it: a token, then a mailed link.
 *
 * Endpoint: the publication's address. List: the newsletter's name as it stands in Ghost. Tags: labels of the member.
 * Evidence: read in Ghost's source (apps/signup-form, and the members API with its messages).
 * Never checked against the live service.
 */
export const ghost: SignupProvider = {
  id: 'ghost',
  transports: ['fetch', 'link'],
  names: {email: 'email', name: 'name'},
  takesLists: true,
  before: ({endpoint}) => ({url: at(endpoint, '/members/api/integrity-token/'), headers}),
  request({tags = [], pageUrl, honeypot, sentAt}, {endpoint}, {named, lists, token}) {
    const [, , referrerSource] = pageUrl.split('/');
    return {
      url: at(endpoint, '/members/api/send-magic-link/'),
      method: 'POST',
      headers,
      encoding: 'json',
      fields: {
        ...Object.fromEntries(named),
        emailType: 'signup',
        labels: tags,
        newsletters: lists.length ? lists.map(name => ({name})) : undefined,
        urlHistory: [{time: sentAt, referrerSource, referrerMedium: 'Embed', referrerUrl: pageUrl}],
        honeypot: honeypot || undefined,
        integrityToken: token,
      },
    };
  },
  result({status, body}) {
    if (status === 201) return 'pending';
    if (status === 429) return 'rate-limited';
    const message: string = JSON.parse(body).errors[0].message;
    if (/^Email is/.test(message)) return 'invalid';
    return /currently restricted|invite-only|only accepts paid/.test(message) ? 'blocked' : 'rejected';
  },
  link: ({endpoint}) => at(endpoint, '/#/portal/signup'),
  csp: ({endpoint}) => ({'connect-src': [new URL(endpoint).origin]}),
};

const headers = {'app-pragma': 'no-cache', 'x-ghost-version': '5.90'};
const at = (endpoint: string, path: string) => endpoint.replace(/\/*$/, path);
