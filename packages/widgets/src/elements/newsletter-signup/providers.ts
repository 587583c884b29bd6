import type {ProviderId, SignupProvider} from '@cairn-kit/signup';

type Load = () => Promise<SignupProvider>;

/** Each provider is a file of its own, so that a page loads the one that it uses. */
export const loadProvider: Record<ProviderId, Load> = {
  cairn: async () => (await import('@cairn-kit/signup/providers/cairn.js')).cairn,
  govdelivery: async () => (await import('@cairn-kit/signup/providers/govdelivery.js')).govdelivery,
  mailchimp: async () => (await import('@cairn-kit/signup/providers/mailchimp.js')).mailchimp,
  'constant-contact': async () =>
    (await import('@cairn-kit/signup/providers/constant-contact.js')).constantContact,
  hubspot: async () => (await import('@cairn-kit/signup/providers/hubspot.js')).hubspot,
  form: async () => (await import('@cairn-kit/signup/providers/form.js')).form,
  link: async () => (await import('@cairn-kit/signup/providers/link.js')).link,
  ghost: async () => (await import('@cairn-kit/signup/providers/ghost.js')).ghost,
  kit: async () => (await import('@cairn-kit/signup/providers/kit.js')).kit,
  buttondown: async () => (await import('@cairn-kit/signup/providers/buttondown.js')).buttondown,
  mailerlite: async () => (await import('@cairn-kit/signup/providers/mailerlite.js')).mailerlite,
  listmonk: async () => (await import('@cairn-kit/signup/providers/listmonk.js')).listmonk,
  beehiiv: async () => (await import('@cairn-kit/signup/providers/beehiiv.js')).beehiiv,
  substack: async () => (await import('@cairn-kit/signup/providers/substack.js')).substack,
};
