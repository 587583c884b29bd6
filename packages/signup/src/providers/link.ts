import type {SignupProvider} from '../signup-provider.ts';

/**
 * Any signup page that somebody hosts. The widget asks for nothing and shows a link to it.
 *
 * Endpoint: the page's address.
 * Evidence: a link needs none.
 */
export const link: SignupProvider = {
  id: 'link',
  transports: ['link'],
  names: {},
  link: ({endpoint}) => endpoint,
  csp: () => ({}),
};
