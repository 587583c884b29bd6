import type {ProviderFacts} from '../provider-facts.ts';

/** A publication's signup page. */
export const beehiiv: ProviderFacts = {id: 'beehiiv', endpoint: '/subscribe', link: '/subscribe'};
