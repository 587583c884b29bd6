import type {SignupProvider} from '../signup-provider.ts';

/**
 * Any endpoint that takes an HTML form, of a provider that has no file here or of the page's own server. What it does
 * with the form is seen on the page that it answers with, never here.
 *
 * Endpoint: the form's `action`. List: sent as `list`. Other names by `names`, further fields by `hidden`.
 * Evidence: the HTML standard; what the endpoint wants, its owner knows.
 */
export const form: SignupProvider = {
  id: 'form',
  transports: ['form-post', 'link'],
  names: {
    email: 'email',
    name: 'name',
    jobRole: 'job_role',
    organization: 'organization',
    state: 'state',
    lists: 'list',
    tags: 'tag',
  },
  takesLists: true,
  request: (_signup, {endpoint}, {named}) => ({
    url: endpoint,
    method: 'POST',
    encoding: 'form',
    fields: named,
  }),
  link: ({signupPage}) => signupPage,
  csp: ({endpoint}) => ({'form-action': [new URL(endpoint).origin]}),
};
