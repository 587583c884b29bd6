import type {SignupProvider} from '../signup-provider.ts';

/**
 * beehiiv has no endpoint for pages, only scripts and frames of its own, which are not used here: a link to its page.
 *
 * Endpoint: the publication's signup page.
 * Evidence: third-party code; a link needs none.
 * Never checked against the live service.
 */
export const beehiiv: SignupProvider = {
  id: 'beehiiv',
  transports: ['link'],
  names: {},
  link: ({endpoint}) => endpoint,
  csp: () => ({}),
};
