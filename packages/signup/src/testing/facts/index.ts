import type {ProviderFacts} from '../provider-facts.ts';
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

/** What is known of every provider. */
export const allFacts: readonly ProviderFacts[] = [
  beehiiv,
  buttondown,
  cairn,
  constantContact,
  form,
  ghost,
  govdelivery,
  hubspot,
  kit,
  link,
  listmonk,
  mailchimp,
  mailerlite,
  substack,
];
