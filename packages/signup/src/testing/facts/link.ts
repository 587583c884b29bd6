import type {ProviderFacts} from '../provider-facts.ts';

/** A page that somebody hosts. */
export const link: ProviderFacts = {
  id: 'link',
  endpoint: '/newsletter?from=toolkit',
  link: '/newsletter?from=toolkit',
};
