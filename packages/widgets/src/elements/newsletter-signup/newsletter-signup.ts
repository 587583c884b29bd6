import {html, LitElement, nothing} from 'lit';
import type {Signup, SignupError, SignupOutcome, Transport} from '@cairn-kit/signup';
import {LocalizeController} from '../../controllers/localize-controller.ts';
import {signupWords} from '../../locales/en.ts';
import {property} from '../../property.ts';
import {safeUrl} from '../../safe-url.ts';
import {base} from '../../styles/base.styles.ts';
import {form} from '../../styles/form.styles.ts';
import {fieldTokens, tokens} from '../../styles/tokens.styles.ts';
import {numberUpTo, warnOfAttribute} from '../../warn.ts';
import {styles} from './newsletter-signup.styles.ts';

/** Fired before a signup is sent; cancel it to send nothing. */
export class SignupSubmitEvent extends Event {
  static readonly type = 'cairn-signup-submit';
  readonly email: string;

  constructor(email: string) {
    super(SignupSubmitEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.email = email;
  }
}

/** Fired when a signup ended, with what the provider said and never more. It does not carry the address. */
export class SignupSubmittedEvent extends Event {
  static readonly type = 'cairn-signup-submitted';
  readonly status: SignupOutcome['status'];
  readonly transport: Transport;

  constructor({status, transport}: SignupOutcome) {
    super(SignupSubmittedEvent.type, {bubbles: true, composed: true});
    this.status = status;
    this.transport = transport;
  }
}

// A file of its own in the bundles: it comes when the box gets the focus.
const loadSending = () => import('./sending.ts');

/**
 * A form for a newsletter that tells the truth: subscribed, not yet, or finish elsewhere, and why not.
 * What stands inside the tag is the fallback, a plain HTML form that works without script.
 *
 * @tag cairn-newsletter-signup
 * @slot - The fallback: a form that posts to the service.
 * @slot heading - The newsletter's name, as a heading of the page. Default: "Newsletter".
 * @csspart signup - The whole form.
 * @csspart email - The box for the address.
 * @csspart button - The button.
 * @csspart consent - What the person agrees to.
 * @csspart error - What is wrong with the address.
 * @csspart result - How the signup ended.
 * @cssproperty --cairn-accent - The button, links and focus. Default: a dark green, light on dark pages.
 * @cssproperty --cairn-accent-ink - The text on the button.
 * @cssproperty --cairn-surface - The background.
 * @cssproperty --cairn-ink - The text.
 * @cssproperty --cairn-muted - Secondary text.
 * @cssproperty --cairn-line - The border.
 * @cssproperty --cairn-edge - The edge of the box.
 * @cssproperty --cairn-wash - The background of the result.
 * @cssproperty --cairn-warn - Problems.
 * @cssproperty --cairn-space - The unit of space. Default: 1rem.
 * @cssproperty --cairn-radius - The corners. Default: 0.625rem.
 * @fires {SignupSubmitEvent} cairn-signup-submit - Somebody pressed the button with a good address; cancel it to send nothing.
 * @fires {SignupSubmittedEvent} cairn-signup-submitted - The signup ended.
 */
export class NewsletterSignup extends LitElement {
  static override styles = [tokens, fieldTokens, base, form, styles];

  static override properties = {
    provider: property({attribute: 'provider', type: String}),
    endpoint: property({attribute: 'endpoint', type: String}),
    list: property({attribute: 'list', type: String}),
    privacyUrl: property({attribute: 'privacy-url', type: String}),
    headingLevel: property({attribute: 'heading-level', type: Number}),
    theme: property({attribute: 'theme', type: String, reflect: true}),
    email: property({attribute: false, state: true}),
    problem: property({attribute: false, state: true}),
    failure: property({attribute: false, state: true}),
    outcome: property({attribute: false, state: true}),
    isSending: property({attribute: false, state: true}),
  };

  /** Which provider takes the signups: `cairn`, the subscription service of this project. */
  declare provider: 'cairn';

  /** The address of the service, for example `https://news.example.gov`. */
  declare endpoint: string | undefined;

  /** Which newsletter; without it, the service's first. */
  declare list: string | undefined;

  /** The page that says what happens with the address. */
  declare privacyUrl: string | undefined;

  /** The level of the heading in the page's outline: 1 to 6. Default: 3. */
  declare headingLevel: number;

  /** `light` or `dark`; without it, the color scheme of the page. */
  declare theme: 'light' | 'dark' | undefined;

  declare private email: string;
  declare private problem: 'emailMissing' | 'emailInvalid' | undefined;
  declare private failure: Pick<SignupError, 'reason' | 'next'> | undefined;
  declare private outcome: SignupOutcome | undefined;
  declare private isSending: boolean;

  readonly #localize = new LocalizeController(this, 'signup', signupWords);
  #outcomeWords: LocalizeController<'outcome'> | undefined;

  constructor() {
    super();
    this.provider = 'cairn';
    this.headingLevel = 3;
    this.email = '';
    this.isSending = false;
  }

  override render() {
    if (!this.#isConfigured())
      return html`<div class="fallback"><slot name="heading"></slot><slot></slot></div>`;
    const {words} = this.#localize;
    return html`<div class="surface" part="signup" dir="auto" lang=${words.lang}>
      <slot name="heading">
        <div class="heading" role="heading" aria-level=${numberUpTo(6, this, 'heading-level', this.headingLevel) ?? 3}>${words.newsletter}</div>
      </slot>
      ${this.outcome ? nothing : this.#renderForm()}
      <div role="status">${this.#renderResult()}</div>
      ${this.#renderNext()}
    </div>`;
  }

  #renderForm() {
    const {words} = this.#localize;
    const {problem} = this;
    const privacy = safeUrl(this.privacyUrl);
    return html`<form novalidate @submit=${this.#onSubmit}>
      <div class="inline">
        <label for="email">${words.email}</label>
        <input
          id="email"
          part="email"
          name="email"
          type="email"
          autocomplete="email"
          required
          maxlength="254"
          .value=${this.email}
          aria-invalid=${problem ? 'true' : nothing}
          aria-describedby=${problem ? 'problem' : nothing}
          @input=${this.#onInput}
          @focus=${this.#onFocus}
          ?readonly=${this.isSending}
        />
        <button class="primary" part="button" aria-disabled=${this.isSending} @click=${this.#onSubmit}>
          ${this.isSending ? words.sending : words.subscribe}
        </button>
      </div>
      ${problem ? html`<p id="problem" class="error" part="error" role="alert">${words[problem]}</p>` : nothing}
      <input name="cairn_leave_empty" hidden readonly tabindex="-1" autocomplete="off" />
      <p class="small" part="consent">
        ${words.consent} ${privacy ? html`<a href=${privacy}>${words.privacy}</a>` : nothing}
        ${words.notAffiliated}
      </p>
    </form>`;
  }

  #renderResult() {
    const words = this.#outcomeWords?.words;
    if (this.failure) {
      const sentence = words?.problems[this.failure.reason] ?? this.#localize.words.unreachable;
      return html`<p class="result error" part="result">${sentence}</p>`;
    }
    if (!this.outcome || !words) return nothing;
    const [lead, rest] = words[this.outcome.status](this.email);
    return html`<p class="result" part="result"><strong>${lead}</strong> ${rest}</p>`;
  }

  #renderNext() {
    const words = this.#outcomeWords?.words;
    if (!words) return nothing;
    const next = this.failure?.next;
    if (next) return html`<p><button @click=${() => this.#submit(next)}>${words.continueThere}</button></p>`;
    if (!this.outcome) return nothing;
    return html`<p class="tail small">
      ${this.outcome.status === 'pending' ? html`<span>${words.noMessage}</span>` : nothing}
      <button id="again" @click=${this.#onAgain}>${words.anotherAddress}</button>
    </p>`;
  }

  #isConfigured(): boolean {
    if (this.provider !== 'cairn') {
      warnOfAttribute(this, 'provider', 'cairn');
      return false;
    }
    if (!this.endpoint) return false;
    if (/^https?:/i.test(this.endpoint) && URL.canParse(this.endpoint)) return true;
    warnOfAttribute(this, 'endpoint', 'the address of the service, like https://news.example.gov');
    return false;
  }

  async #submit(transport?: Transport) {
    const {words} = this.#localize;
    this.failure = undefined;
    const honeypot = this.renderRoot.querySelector<HTMLInputElement>('[name=cairn_leave_empty]')?.value ?? '';
    const signup: Signup = {
      email: this.email,
      language: words.lang,
      // Not what stands behind the path: it may hold an address, or a session.
      pageUrl: location.origin + location.pathname,
      consent: {text: words.consent, version: words.consentVersion},
      honeypot,
    };
    this.isSending = true;
    try {
      const {cairn, outcomeWords, send, submitForm} = await loadSending();
      this.#outcomeWords ??= new LocalizeController(this, 'outcome', outcomeWords);
      this.outcome = await send(cairn, signup, {endpoint: this.endpoint!, list: this.list}, {transport});
      if (this.outcome.transport !== 'fetch') submitForm(this.renderRoot, this.outcome);
      /** @internal documented by @fires above */
      this.dispatchEvent(new SignupSubmittedEvent(this.outcome));
    } catch (error) {
      // Without a reason of its own it is the loading that failed.
      this.failure = {reason: 'unreachable', ...(error as Partial<SignupError>)};
      console.warn('[cairn]', error);
    }
    this.isSending = false;
    // The form is gone, and with it the place of whoever is still in it.
    if (!this.outcome || !this.matches(':focus-within')) return;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#again')?.focus();
  }

  #onFocus() {
    // A failure shows when it matters: on sending, which tries again.
    loadSending().catch(() => undefined);
  }

  #onInput(event: Event) {
    this.email = (event.target as HTMLInputElement).value;
    this.problem = undefined;
  }

  // Of the button before the form: a sandbox without `allow-forms` never submits, and may still fetch. Enter in the box
  // presses the button.
  async #onSubmit(event: Event) {
    event.preventDefault();
    if (this.isSending) return;
    const box = this.renderRoot.querySelector<HTMLInputElement>('#email')!;
    this.email = box.value.trim();
    this.failure = undefined;
    this.problem = !this.email ? 'emailMissing' : box.validity.valid ? undefined : 'emailInvalid';
    if (this.problem) {
      await this.updateComplete;
      box.focus();
      return;
    }
    const submitting = new SignupSubmitEvent(this.email);
    /** @internal documented by @fires above */
    this.dispatchEvent(submitting);
    if (!submitting.defaultPrevented) void this.#submit();
  }

  async #onAgain() {
    this.outcome = undefined;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('#email')?.select();
  }
}
