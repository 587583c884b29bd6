import type {Signup, SignupField, SignupOptions} from '@cairn-kit/signup';
import type {SignupHost} from './loaded-part.ts';

/** What the fields beyond the address hold. */
export type FieldValues = Partial<Record<SignupField, string | undefined>> & {
  readonly lists?: readonly string[];
};

const wordsIn = (text = '') => text.trim().replaceAll(/\s+/g, ' ');

/** What the element's attributes say about the newsletter. */
export function optionsOf(host: SignupHost): SignupOptions {
  const attribute = (name: string) => host.getAttribute(name) ?? '';
  return {
    endpoint: host.endpoint ?? '',
    list: host.list,
    signupPage: attribute('signup-page') || undefined,
    names: Object.fromEntries(new URLSearchParams(attribute('field-names'))),
    hidden: [...new URLSearchParams(attribute('hidden-fields'))],
  };
}

/** The signup that stands in the element now. */
export function signupOf(host: SignupHost, values: FieldValues): Signup {
  const value = (selector: string) => host.renderRoot.querySelector<HTMLInputElement>(selector)?.value ?? '';
  return {
    ...values,
    email: value('#email'),
    tags: host.getAttribute('tags')?.split(',').map(wordsIn).filter(Boolean),
    consent: consentIn(host),
    pageUrl: pageAddress(),
    honeypot: value('[name=cairn_leave_empty]'),
    sentAt: Date.now(),
  };
}

/** The page's address, without what stands behind the path: it may hold an address, or a session. */
function pageAddress(): string {
  // A frame that is written into its page has that page's address as its base.
  const {protocol, origin, pathname} = new URL(
    location.protocol === 'about:' ? document.baseURI : location.href,
  );
  return /^http/.test(protocol) ? origin + pathname : '';
}

/** What the person agreed to, as it was read: the page's own wording in the slot, or ours. */
function consentIn(host: SignupHost): Signup['consent'] {
  const slot = host.renderRoot.querySelector<HTMLSlotElement>('slot[name=consent]')!;
  const [own] = slot.assignedElements();
  const version = own ? host.getAttribute('consent-version') : slot.dataset['version'];
  const wording = own ?? slot;
  return {
    text: wordsIn(wording.textContent),
    version: version ?? '',
    lang: wording.closest('[lang]')?.getAttribute('lang') || 'en',
  };
}
