import type {ProviderId, SignupProvider} from '@cairn-kit/signup';

/** A provider's file: the provider is all that it exports. */
type ProviderFile = Readonly<Record<string, SignupProvider>>;

/** Each provider is a file of its own, so that a page loads the one that it uses. */
export const files: Readonly<Record<ProviderId, () => Promise<ProviderFile>>> = {
  cairn: () => import('@cairn-kit/signup/providers/cairn.js'),
  govdelivery: () => import('@cairn-kit/signup/providers/govdelivery.js'),
  mailchimp: () => import('@cairn-kit/signup/providers/mailchimp.js'),
  'constant-contact': () => import('@cairn-kit/signup/providers/constant-contact.js'),
  hubspot: () => import('@cairn-kit/signup/providers/hubspot.js'),
  form: () => import('@cairn-kit/signup/providers/form.js'),
  link: () => import('@cairn-kit/signup/providers/link.js'),
  ghost: () => import('@cairn-kit/signup/providers/ghost.js'),
  kit: () => import('@cairn-kit/signup/providers/kit.js'),
  buttondown: () => import('@cairn-kit/signup/providers/buttondown.js'),
  mailerlite: () => import('@cairn-kit/signup/providers/mailerlite.js'),
  listmonk: () => import('@cairn-kit/signup/providers/listmonk.js'),
  beehiiv: () => import('@cairn-kit/signup/providers/beehiiv.js'),
  substack: () => import('@cairn-kit/signup/providers/substack.js'),
};

/** Loads a provider. */
export async function loadProvider(id: ProviderId): Promise<SignupProvider> {
  const [provider] = Object.values(await files[id]());
  return provider!;
}
