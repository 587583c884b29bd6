import type {SignupProvider} from '../signup-provider.ts';

/**
 * Buttondown, by a form only: it asks for that, and may show a CAPTCHA on the page that follows.
 *
 * Endpoint: the form's `action`, `https://buttondown.com/api/emails/embed-subscribe/{newsletter}`.
 * Evidence: Buttondown's documentation (buttondown/docs, building-your-subscriber-base).
 * Never checked against the live service.
 */
export const buttondown: SignupProvider = {
  id: 'buttondown',
  transports: ['form-post', 'link'],
  names: {
    email: 'email',
    name: 'metadata__name',
    jobRole: 'metadata__job_role',
    organization: 'metadata__organization',
    state: 'metadata__state',
    tags: 'tag',
    consentVersion: 'metadata__consent_version',
    pageUrl: 'metadata__source',
  },
  request: (_signup, {endpoint}, {named}) => ({
    url: endpoint,
    method: 'POST',
    encoding: 'form',
    fields: [...named, ['embed', '1']],
  }),
  link: ({endpoint}) => endpoint.replace('/api/emails/embed-subscribe', ''),
  csp: ({endpoint}) => ({'form-action': [new URL(endpoint).origin]}),
};
