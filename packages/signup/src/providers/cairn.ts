import type {SignupProvider} from '../signup-provider.ts';

/**
 * Cairn's own subscription service (`apps/subscriptions`). It answers 202 whether it knows the address or not, and nobody
 * is subscribed before pressing the mailed button.
 *
 * Endpoint: the service's own address, for example `https://news.example.gov`.
 * List: the newsletter; without it, the service's first.
 * Evidence: the service lies in this repository; its tests state the same contract.
 */
export const cairn: SignupProvider = {
  id: 'cairn',
  transports: ['fetch', 'form-post', 'link'],
  names: {
    email: 'email',
    lists: 'lists',
    name: 'name',
    jobRole: 'jobRole',
    organization: 'organization',
    state: 'state',
    tags: 'tags',
    consentText: 'consentText',
    consentVersion: 'consentVersion',
    consentLang: 'consentLang',
    pageUrl: 'source',
  },
  takesLists: true,
  request(signup, {endpoint}, {transport, named, lists}) {
    const {email, name, jobRole, organization, state, tags, consent, pageUrl, idempotencyKey, elapsed} =
      signup;
    const to = {url: at(endpoint, '/v1/signups'), method: 'POST'} as const;
    const {honeypot = ''} = signup;
    if (transport === 'form-post') {
      const key = idempotencyKey ? [['idempotencyKey', idempotencyKey] as const] : [];
      return {...to, encoding: 'form', fields: [...named, ...key, ['cairn_leave_empty', honeypot]]};
    }
    const typed = {email, name, jobRole, organization, state, lists, tags};
    // What is undefined does not become JSON.
    const rest = {
      consent,
      source: pageUrl || undefined,
      idempotencyKey,
      elapsed,
      website: honeypot || undefined,
    };
    return {...to, encoding: 'json', fields: {...typed, ...rest}};
  },
  result({status, body}) {
    if (status === 202 && JSON.parse(body).result === 'pending') return 'pending';
    if (status === 403) return 'blocked';
    if (status === 422) return 'invalid';
    return status === 429 ? 'rate-limited' : 'rejected';
  },
  link: ({endpoint, list}) => at(endpoint, '/signup') + (list ? '?list=' + encodeURIComponent(list) : ''),
  csp({endpoint}) {
    const sources = [new URL(endpoint).origin];
    return {'connect-src': sources, 'form-action': sources};
  },
};

const at = (endpoint: string, path: string) => endpoint.replace(/\/*$/, path);
