import type {SignupProvider} from '../signup-provider.ts';

/**
 * GovDelivery (Granicus): its own pages ask for what is missing, a CAPTCHA and consent included.
 *
 * Endpoint: the account's address, `https://public.govdelivery.com/accounts/USNIHNCI`, whatever follows it.
 * List: the topic (`USNIHNCI_223`) or the category (`USNIHNCI_C25`); one, as the form takes no more.
 * Evidence: published code that posts this form, of pages of NCI, NIAID, VA and FDIC; not documented.
 * Never checked against the live service.
 */
export const govdelivery: SignupProvider = {
  id: 'govdelivery',
  transports: ['form-post', 'link'],
  names: {email: 'email'},
  request: (_signup, {endpoint, list}, {named}) => ({
    url: at(endpoint, 'subscribers/qualify'),
    method: 'POST',
    encoding: 'form',
    fields: list ? [...named, [nameOf(list), list]] : named,
  }),
  link: ({endpoint, list}) =>
    at(endpoint, 'subscriber/new') + (list ? `?${nameOf(list)}=${encodeURIComponent(list)}` : ''),
  csp: ({endpoint}) => ({'form-action': [new URL(endpoint).origin]}),
};

const at = (endpoint: string, page: string) => endpoint.replace(/(\/accounts\/[^/?#]+).*/, '$1/' + page);
const nameOf = (list: string) => (/_C\d+$/.test(list) ? 'category_id' : 'topic_id');
