import type {Words} from '@cairn-kit/widgets';
import {en} from '@cairn-kit/widgets/locales/en.js';
import {attributes, escapeHtml} from './escape-html.ts';

/** What a host page says about its newsletter. */
export interface NewsletterSignupOptions {
  /** The address of the subscription service. */
  readonly endpoint: string;
  /** The newsletter's name. */
  readonly name: string;
  readonly list?: string;
  readonly privacyUrl?: string;
  readonly headingLevel?: number;
  /** The words around the content. Default: English. */
  readonly words?: Words;
}

/** The tag of a signup with its fallback inside: a real form that posts to the service without any script. */
export function newsletterSignupSnippet(options: NewsletterSignupOptions): string {
  const {endpoint, name, list, privacyUrl, headingLevel = 3, words: {lang, signup: words} = en} = options;
  const action = `${endpoint.replace(/\/+$/, '')}/v1/signups`;
  const hidden = {list, language: lang, consentText: words.consent, consentVersion: words.consentVersion};
  return [
    `<cairn-newsletter-signup${attributes({provider: 'cairn', endpoint, list, 'privacy-url': privacyUrl})}>`,
    `  <h${headingLevel} slot="heading">${escapeHtml(name)}</h${headingLevel}>`,
    `  <form method="post" action="${escapeHtml(action)}">`,
    `    <p><label for="cairn-email">${escapeHtml(words.email)}</label><br><input id="cairn-email" name="email" type="email" autocomplete="email" required></p>`,
    ...Object.entries(hidden).map(([field, value]) =>
      value ? `    <input type="hidden"${attributes({name: field, value})}>` : '',
    ),
    `    <div hidden><input name="cairn_leave_empty" hidden readonly tabindex="-1" autocomplete="off"></div>`,
    `    <p><small>${escapeHtml(words.consent)}${privacyUrl ? ` <a href="${escapeHtml(privacyUrl)}">${escapeHtml(words.privacy)}</a>` : ''}</small></p>`,
    `    <p><button>${escapeHtml(words.subscribe)}</button></p>`,
    `  </form>`,
    `</cairn-newsletter-signup>`,
  ]
    .filter(Boolean)
    .join('\n');
}
