import {
  providers,
  type NamedValue,
  type Pair,
  type ProviderId,
  type SignupField,
  type SignupOptions,
} from '@cairn-kit/signup';
import type {Words} from '@cairn-kit/widgets';
import {en} from '@cairn-kit/widgets/locales/en.js';
import {attributes, escapeHtml} from './escape-html.ts';
import {signupForm, type SignupForm, type Topic} from './signup-form.ts';

/** What a host page says about its newsletter. */
export interface NewsletterSignupOptions {
  /** Default: `cairn`, the subscription service of this project. */
  readonly provider?: ProviderId;
  /** The address that the provider's embed code names, or the address of its service. */
  readonly endpoint: string;
  /** The newsletter's name. */
  readonly name: string;
  readonly list?: string;
  /** What to ask for beside the address, in this order. */
  readonly fields?: readonly SignupField[];
  /** What to let people choose from. */
  readonly topics?: readonly Topic[];
  readonly tags?: readonly string[];
  /** The page's own wording of what people agree to. Default: that of the widget. */
  readonly consent?: {readonly text: string; readonly version: string};
  /** The provider's own signup page, where it does not follow from the endpoint. */
  readonly signupPage?: string;
  /** The provider's names, where they are not the usual ones. */
  readonly fieldNames?: Partial<Readonly<Record<NamedValue, string>>>;
  /** Hidden fields of the provider's own form. */
  readonly hiddenFields?: readonly Pair[];
  readonly privacyUrl?: string;
  readonly headingLevel?: number;
  /** The words around the content. Default: English. */
  readonly words?: Words;
}

const attributeNames: Record<SignupField, string> = {
  name: 'name',
  jobRole: 'job-role',
  organization: 'organization',
  state: 'state',
};

/**
 * The tag of a signup with its fallback inside: a real form that posts to the provider without any script, or a link
 * where the provider takes no form.
 */
export function newsletterSignupSnippet(options: NewsletterSignupOptions): string {
  const {name, consent, privacyUrl, headingLevel = 3, words = en} = options;
  const form = formOf(options);
  const privacy = privacyUrl
    ? ` <a${attributes({href: privacyUrl})}>${escapeHtml(words.signup.privacy)}</a>`
    : '';
  const agreed = `<small>${escapeHtml(form.consent.text)}${privacy}</small>`;
  return [
    `<cairn-newsletter-signup${attributes(tagAttributes(options))}>`,
    `  <h${headingLevel} slot="heading">${escapeHtml(name)}</h${headingLevel}>`,
    ...fallback(form).map(line => `  ${line}`),
    // In the slot the widget takes the page's own wording over, and sends it as it stands.
    consent ? `  <p slot="consent">${agreed}</p>` : `  <p>${agreed}</p>`,
    `</cairn-newsletter-signup>`,
  ].join('\n');
}

function formOf(options: NewsletterSignupOptions): SignupForm {
  const {words = en, consent, fields = [], topics = [], tags = []} = options;
  const {consent: text, consentVersion: version} = words.signup;
  const form = {
    provider: providers[options.provider ?? 'cairn'],
    options: providerOptions(options),
    fields,
    topics,
    tags,
    consent: {...(consent ?? {text, version}), lang: words.lang},
    words,
  };
  assertTaken(form);
  return form;
}

/** A field that the provider has no place for must not be asked for: what was typed would be lost. */
function assertTaken({provider, options, fields, topics}: SignupForm): void {
  const names = {...provider.names, ...options.names};
  const lost = fields.filter(field => !names[field]);
  if (lost.length)
    throw new Error(`${provider.id} has no place for ${lost.join(', ')}: name one in fieldNames.`);
  if (topics.some(({id, label}) => /[:;]/.test(id) || label.includes(';')))
    throw new Error('A topic’s id has no colon or semicolon, and its label no semicolon.');
  if (topics.length && !provider.takesLists)
    throw new Error(`${provider.id} takes one list: leave the topics out.`);
}

function fallback(form: SignupForm): string[] {
  const {provider, options, words} = form;
  if (provider.transports.includes('form-post')) return signupForm(form);
  const page = provider.link(options);
  if (!page) throw new Error(`${provider.id} takes no form without script: give signupPage, to link to.`);
  return [`<p><a${attributes({href: page})}>${escapeHtml(words.signup.subscribe)}</a></p>`];
}

function providerOptions(options: NewsletterSignupOptions): SignupOptions {
  const {endpoint, list, signupPage, fieldNames, hiddenFields} = options;
  return {endpoint, list, signupPage, names: fieldNames, hidden: hiddenFields};
}

function tagAttributes(options: NewsletterSignupOptions): Record<string, string | undefined> {
  const {provider = 'cairn', fields = [], topics = [], tags = [], fieldNames, hiddenFields = []} = options;
  return {
    provider,
    endpoint: options.endpoint,
    list: options.list,
    fields: [...fields.map(field => attributeNames[field]), ...(topics.length ? ['topics'] : [])].join(' '),
    topics: topics.map(({id, label}) => `${id}: ${label}`).join('; '),
    tags: tags.join(', '),
    'field-names': query(Object.entries(fieldNames ?? {})),
    'hidden-fields': query(hiddenFields),
    'signup-page': options.signupPage,
    'consent-version': options.consent?.version,
    'privacy-url': options.privacyUrl,
  };
}

const query = (pairs: readonly Pair[]) =>
  new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();
