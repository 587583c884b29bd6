import type {SignupProvider} from '../signup-provider.ts';

/**
 * Mailchimp. Its answer can be read by running its script in the page only (JSONP), which is not done.
 *
 * Endpoint: the `action` of the embedded form, `https://….list-manage.com/subscribe/post?u=…&id=…&f_id=…`.
 * Tags: the numbers of its `tags` field. Groups and permissions: `hidden`, as the embedded form has them. Job role,
 * organization and state need `names`, as an audience has no such fields by itself.
 * Evidence: third-party code (Yoast) and pasted embed codes; not documented.
 * Never checked against the live service.
 */
export const mailchimp: SignupProvider = {
  id: 'mailchimp',
  transports: ['form-post', 'link'],
  names: {email: 'EMAIL', name: 'FNAME'},
  request({tags, honeypot = ''}, {endpoint}, {named}) {
    const query = new URL(endpoint).searchParams;
    return {
      url: endpoint,
      method: 'POST',
      encoding: 'form',
      fields: [
        ...named,
        ...(tags?.length ? [['tags', tags.join()] as const] : []),
        [`b_${query.get('u')}_${query.get('id')}`, honeypot],
      ],
    };
  },
  link: ({endpoint}) => endpoint.replace('/subscribe/post', '/subscribe'),
  csp: ({endpoint}) => ({'form-action': [new URL(endpoint).origin]}),
};
