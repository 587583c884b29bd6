import {html, LitElement, nothing, type PropertyValues} from 'lit';
import type {Transport} from '@cairn-kit/signup';
import {LocalizeController} from '../../controllers/localize-controller.ts';
import {signupWords} from '../../locales/en.ts';
import {property} from '../../property.ts';
import {safeUrl} from '../../safe-url.ts';
import {base} from '../../styles/base.styles.ts';
import {form} from '../../styles/form.styles.ts';
import {fieldTokens, tokens} from '../../styles/tokens.styles.ts';
import {numberUpTo, warnOfAttribute} from '../../warn.ts';
import type {Fields} from './fields.ts';
import type {PartModule, SignupHost} from './loaded-part.ts';
import {styles} from './newsletter-signup.styles.ts';
import type {Sending} from './sending.ts';

// The first two have only a page, and so there is nothing to fill in.
const PROVIDERS =
  'link beehiiv cairn govdelivery mailchimp constant-contact hubspot form ghost kit buttondown mailerlite listmonk substack'.split(
    ' ',
  );

// Longer than that nobody waits: then it says what happened.
const PATIENCE = 10_000;

/**
 * A form for a newsletter that tells the truth: subscribed, not yet, or finish elsewhere, and why not.
 * What stands inside the tag is the fallback, a plain HTML form that works without script.
 *
 * @tag cairn-newsletter-signup
 * @attribute {string} topics - What can be chosen with the field `topics`: `weekly: Every week; research: Research`.
 * @attribute {string} tags - Tells these signups apart where the provider has tags or labels; several with commas.
 * @attribute {string} consent-version - The version of the wording in the slot `consent`.
 * @attribute {string} signup-page - The provider's own signup page, where it does not follow from the endpoint.
 * @attribute {string} field-names - The provider's names where they are not the usual ones: `organization=ORG&state=ST`.
 * @attribute {string} hidden-fields - Hidden fields of the provider's own form: `ca=1234&source=web`.
 * @attribute {'fetch' | 'form-post'} transport - Only this way, where the provider has stopped to allow a better one.
 * @slot - The fallback: a form that posts to the service.
 * @slot heading - The newsletter's name, as a heading of the page. Default: "Newsletter".
 * @slot consent - What the person agrees to, in the page's own words: one element. It is sent as it stands.
 * @csspart signup - The whole form.
 * @csspart email - The box for the address.
 * @csspart field - Another box.
 * @csspart topics - The topics to choose from.
 * @csspart button - The button.
 * @csspart consent - What the person agrees to.
 * @csspart error - What is wrong with a field.
 * @csspart result - How the signup ended.
 * @csspart signup-page - The link to the provider's own page.
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
 * @fires {SignupSubmittedEvent} cairn-signup-submitted - The signup ended, with what the provider said: count these.
 */
export class NewsletterSignup extends LitElement implements SignupHost {
  static override styles = [tokens, fieldTokens, base, form, styles];

  static override properties = {
    provider: property({attribute: 'provider'}),
    endpoint: property({attribute: 'endpoint'}),
    list: property({attribute: 'list'}),
    fields: property({attribute: 'fields'}),
    privacyUrl: property({attribute: 'privacy-url'}),
    headingLevel: property({attribute: 'heading-level', type: Number}),
    theme: property({attribute: 'theme', reflect: true}),
    problem: property({attribute: false, state: true}),
    isSending: property({attribute: false, state: true}),
    hasFailed: property({attribute: false, state: true}),
  };

  /** Which provider takes the signups. Default: `cairn`, the subscription service of this project. */
  declare provider:
    | 'cairn'
    | 'govdelivery'
    | 'mailchimp'
    | 'constant-contact'
    | 'hubspot'
    | 'form'
    | 'link'
    | 'ghost'
    | 'kit'
    | 'buttondown'
    | 'mailerlite'
    | 'listmonk'
    | 'beehiiv'
    | 'substack';

  /** The address that the provider's embed code names, or the address of its service: see the table of providers. */
  declare endpoint: string | undefined;

  /** Which newsletter, where the provider has several behind one endpoint. */
  declare list: string | undefined;

  /** What to ask for beside the address, in this order: `name`, `job-role`, `organization`, `state`, `topics`. */
  declare fields: string | undefined;

  /** The page that says what happens with the address. */
  declare privacyUrl: string | undefined;

  /** The level of the heading in the page's outline: 1 to 6. Default: 3. */
  declare headingLevel: number;

  /** `light` or `dark`; without it, the color scheme of the page. */
  declare theme: 'light' | 'dark' | undefined;

  declare private problem: 'emailMissing' | 'emailInvalid' | undefined;
  declare private isSending: boolean;
  declare private hasFailed: boolean;

  readonly #localize = new LocalizeController(this, 'signup', signupWords);
  readonly #shown = performance.now();
  // Files of their own in the bundles: what sends comes with the first focus, fields where there are some.
  #sending: Sending | undefined;
  #fields: Fields | undefined;
  #loading: Promise<void> | undefined;

  constructor() {
    super();
    this.provider = 'cairn';
    this.headingLevel = 3;
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('provider')) this.#sending = this.#loading = undefined;
    if (this.#isHosted && !this.#loading) void this.#load().catch(warnOfPart);
    if (this.fields && !this.#fields) void this.#loadFields().catch(warnOfPart);
  }

  /** @internal */
  async submit(transport?: Transport) {
    if (this.isSending || !this.#isComplete()) return;
    this.isSending = true;
    this.hasFailed = false;
    const began = performance.now();
    try {
      await Promise.race([
        this.#load(),
        new Promise((_, reject) => setTimeout(reject, PATIENCE, 'too slow')),
      ]);
      const left = began + PATIENCE - performance.now();
      await this.#sending!.submit(
        this.#fields?.values ?? {},
        Math.round(began - this.#shown),
        left,
        transport,
      );
    } catch (error) {
      this.hasFailed = true;
      warnOfPart(error);
    }
    this.isSending = false;
  }

  override render() {
    const {words} = this.#localize;
    if (!this.#isConfigured())
      return html`<div class="fallback"><slot name="heading"></slot><slot></slot><slot name="consent"></slot></div>`;
    return html`<div class="surface" part="signup" dir="auto" lang=${words.lang}>
      <slot name="heading">
        <div class="heading" role="heading" aria-level=${numberUpTo(6, this, 'heading-level', this.headingLevel) ?? 3}>${words.newsletter}</div>
      </slot>
      ${this.#isHosted ? this.#sending!.renderHosted() : this.#renderForm()}
      <div role="status">${this.hasFailed ? html`<p class="error">${words.unreachable}</p>` : this.#sending?.renderResult()}</div>
      ${this.#sending?.renderNext()}
    </div>`;
  }

  #renderForm() {
    const {words} = this.#localize;
    const {problem} = this;
    const privacy = safeUrl(this.privacyUrl);
    return html`<form novalidate ?hidden=${!!this.#sending?.outcome} @submit=${this.#onSubmit} @focusin=${this.#onFocus}>
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
          aria-invalid=${problem ? 'true' : nothing}
          aria-describedby=${problem ? 'problem' : nothing}
          @input=${this.#onInput}
          ?readonly=${this.isSending}
        />
        ${problem ? html`<p id="problem" class="error" part="error" role="alert">${words[problem]}</p>` : nothing}
        ${this.#fields?.render(this.#sending?.takes)}
        <button class="primary" part="button" aria-disabled=${!!this.isSending} @click=${this.#onSubmit}>
          ${this.isSending ? words.sending : words.subscribe}
        </button>
      </div>
      <input name="cairn_leave_empty" hidden readonly tabindex="-1" autocomplete="off" />
      <p class="small" part="consent">
        <slot name="consent" data-version=${words.consentVersion}>${words.consent}</slot>
        ${privacy ? html`<a href=${privacy}>${words.privacy}</a>` : nothing} ${words.notAffiliated}
      </p>
    </form>`;
  }

  get #isHosted() {
    return /^(link|beehiiv)$/.test(this.provider);
  }

  #isConfigured(): boolean {
    if (!PROVIDERS.includes(this.provider)) {
      warnOfAttribute(this, 'provider', PROVIDERS.join(', '));
      return false;
    }
    if (!this.endpoint) return false;
    if (!/^https?:/i.test(this.endpoint) || !URL.canParse(this.endpoint)) {
      warnOfAttribute(this, 'endpoint', 'the address of the service, like https://news.example.gov');
      return false;
    }
    // Until they are there, the page's own form stands.
    return this.#isHosted ? !!this.#sending : !this.fields || !!this.#fields;
  }

  #load(): Promise<void> {
    return (this.#loading ??= import('./sending.ts')
      .then(async ({part}) => {
        this.#sending = await this.#make('outcome', part);
        this.requestUpdate();
      })
      .catch(error => {
        // The next attempt tries again.
        this.#loading = undefined;
        throw error;
      }));
  }

  async #loadFields() {
    this.#fields = await this.#make('fields', (await import('./fields.ts')).part);
    this.requestUpdate();
  }

  #make<P extends 'outcome' | 'fields', T>(name: P, {words, css, create}: PartModule<P, T>) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    (this.renderRoot as ShadowRoot).adoptedStyleSheets.push(sheet);
    return create({host: this, html, localize: new LocalizeController(this, name, words)});
  }

  /** Whether everything is there; else it says what is missing, and leads to it. */
  #isComplete(): boolean {
    const box = this.renderRoot.querySelector<HTMLInputElement>('#email')!;
    box.value = box.value.trim();
    this.problem = !box.value ? 'emailMissing' : box.validity.valid ? undefined : 'emailInvalid';
    const isIncomplete = this.#fields?.isIncomplete();
    if (!this.problem && !isIncomplete) return true;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(),
    );
    return false;
  }

  #onFocus() {
    // A failure shows when it matters: on sending, which tries again.
    this.#load().catch(() => undefined);
  }

  #onInput() {
    this.problem = undefined;
  }

  // Of the button before the form: a sandbox without `allow-forms` never submits, and may still fetch. Enter in the box
  // presses the button.
  #onSubmit(event: Event) {
    event.preventDefault();
    void this.submit();
  }
}

function warnOfPart(error: unknown) {
  console.warn('[cairn]', error);
}
