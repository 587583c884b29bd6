import {fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {NewsletterSignup} from '../elements/newsletter-signup/newsletter-signup.ts';
import {visibleText} from './visible-text.ts';

/** What the provider server saw of one signup. */
interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly faults: readonly string[];
}

const origin = await (await fetch('/provider-server')).text();

// What the page's owner copies from the provider.
const endpoints: Readonly<Record<string, string>> = {
  mailchimp: '/subscribe/post?u=ca3248c21dbaac156fd95fe92&id=2314269c11&f_id=00364ae0f0',
  hubspot: '/submissions/v3/integration/submit/62515/78c2891f-ebdd-44c0-bd94-15c012bbbfbf',
  kit: '/forms/9471578/subscriptions',
  form: '/newsletter/subscribe.aspx?site=7',
  link: '/newsletter?from=toolkit',
};

/** A provider that answers in one way, for one test. */
export function providerThat(how: string, provider = 'cairn') {
  const run = crypto.randomUUID();
  return {
    endpoint: `${origin}/${how}/${run}${endpoints[provider] ?? ''}`,
    async seen(): Promise<readonly SeenRequest[]> {
      return (await (await fetch(`${origin}/seen/${run}`)).json()) as readonly SeenRequest[];
    },
  };
}

/** A signup in the page, with attributes and with what stands inside the tag. */
export async function showSignup(
  attributes: Readonly<Record<string, string>>,
  inside: unknown = html`<h3 slot="heading">What states are learning</h3>
    <form><p>Fallback</p></form>`,
): Promise<NewsletterSignup> {
  const signup = await fixture<NewsletterSignup>(
    html`<cairn-newsletter-signup>${inside}</cairn-newsletter-signup>`,
  );
  for (const [name, value] of Object.entries(attributes)) signup.setAttribute(name, value);
  await signup.updateComplete;
  return signup;
}

/** Something inside the widget. */
export const find = <T extends HTMLElement>(signup: NewsletterSignup, selector: string) =>
  signup.shadowRoot!.querySelector<T>(selector)!;

/** Types an address and presses Enter. */
export async function signUp(signup: NewsletterSignup, email: string) {
  find(signup, '#email').focus();
  await sendKeys({type: email});
  await sendKeys({press: 'Enter'});
}

/** What the widget says about the signup. */
export const resultOf = (signup: NewsletterSignup) => visibleText(find(signup, '[role=status]'));
