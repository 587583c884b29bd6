import {beehiiv} from './beehiiv.ts';
import {buttondown} from './buttondown.ts';
import {cairn} from './cairn.ts';
import {constantContact} from './constant-contact.ts';
import {form} from './form.ts';
import {ghost} from './ghost.ts';
import {govdelivery} from './govdelivery.ts';
import {hubspot} from './hubspot.ts';
import {kit} from './kit.ts';
import {link} from './link.ts';
import {listmonk} from './listmonk.ts';
import {mailchimp} from './mailchimp.ts';
import {mailerlite} from './mailerlite.ts';
import {substack} from './substack.ts';

/** Every provider, by the name of its file: first what agencies use most. */
export const providers = {
  cairn,
  govdelivery,
  mailchimp,
  'constant-contact': constantContact,
  hubspot,
  form,
  link,
  ghost,
  kit,
  buttondown,
  mailerlite,
  listmonk,
  beehiiv,
  substack,
} as const;

/** The id of a provider. */
export type ProviderId = keyof typeof providers;
