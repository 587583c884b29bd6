import type {SignupProvider} from '../signup-provider.ts';

/**
 * Constant Contact, by the custom form of its older embed codes. Newer ones are a script, which is not run here: for
 * those use `link` with the address of the hosted page.
 *
 * Endpoint: the form's `action`, `https://visitor2.constantcontact.com/api/signup`. Hidden: the form's `ca`.
 * List: the form's `list`.
 * Evidence: third-party code of 2016 and later; whether new accounts still have it is not known. Try it with your own
 * account first.
 * Never checked against the live service.
 */
export const constantContact: SignupProvider = {
  id: 'constant-contact',
  transports: ['form-post', 'link'],
  names: {email: 'email', name: 'first_name'},
  request: (_signup, {endpoint, list = ''}, {named}) => ({
    url: endpoint,
    method: 'POST',
    encoding: 'form',
    fields: [...named, ['list', list], ['source', 'EFD'], ['required', 'list,email'], ['url', '']],
  }),
  link: ({signupPage}) => signupPage,
  csp: ({endpoint}) => ({'form-action': [new URL(endpoint).origin]}),
};
