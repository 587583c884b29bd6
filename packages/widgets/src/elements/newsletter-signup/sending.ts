import type {
  Signup,
  SignupError,
  SignupErrorReason,
  SignupField,
  SignupOutcome,
  SignupProvider,
  Transport,
} from '@cairn-kit/signup';
import {send} from '@cairn-kit/signup';
import {outcomeWords} from '../../locales/en-outcome.ts';
import type {PartContext, PartModule, SignupHost} from './loaded-part.ts';
import {loadProvider} from './providers.ts';
import {SignupSubmitEvent, SignupSubmittedEvent} from './signup-events.ts';
import {optionsOf, signupOf, type FieldValues} from './signup-of.ts';
import {submitForm} from './submit-form.ts';

const css = String.raw;

const look = css`
  .result {
    background: var(--_wash);
    border-inline-start: 3px solid var(--_accent);
    border-radius: 0.25rem;
    padding: 0.8em 1em;
    overflow-wrap: anywhere;
  }
  .result.error {
    border-color: var(--_warn);
    font-size: inherit;
    font-weight: 400;
    color: inherit;
  }
  a.primary {
    border-radius: 0.4rem;
    padding: 0.65em 1.1em;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    text-wrap: balance;
    justify-self: start;
  }
  .tail {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
`;

// After these, another way does not help: mend it, wait, or connect.
const endsHere: readonly SignupErrorReason[] = ['invalid', 'rate-limited', 'offline'];

type Failure = Pick<SignupError, 'reason' | 'next'>;

/** Sends what the form holds, and says what became of it: only those need it who sign up. */
export class Sending {
  readonly provider: SignupProvider;
  /** How it ended; the form is hidden then. */
  outcome: SignupOutcome | undefined;
  #failure: Failure | undefined;
  #email = '';
  readonly #notTaken = new Set<string>();
  #attempt = {content: '', key: ''};
  readonly #context: PartContext<'outcome'>;

  constructor(context: PartContext<'outcome'>, provider: SignupProvider) {
    this.#context = context;
    this.provider = provider;
  }

  /** Whether the provider has a place for a value, by itself or by the page's names; else the developer is told, once. */
  readonly takes = (value: SignupField | 'lists'): boolean => {
    const {id, names, takesLists} = this.provider;
    const {host} = this.#context;
    if (value === 'lists' ? takesLists : value in {...names, ...optionsOf(host).names}) return true;
    if (!this.#notTaken.has(value))
      console.warn(`[cairn] <${host.localName} provider="${id}">: there is no place for "${value}".`);
    this.#notTaken.add(value);
    return false;
  };

  /** One attempt. Whatever becomes of it is shown; nothing is thrown. */
  async submit(values: FieldValues, elapsed: number, timeout: number, transport?: Transport): Promise<void> {
    const {host} = this.#context;
    const signup = signupOf(host, values);
    this.#failure = undefined;
    this.#email = signup.email;
    /** @internal documented by @fires of the element */
    if (!host.dispatchEvent(new SignupSubmitEvent(host.provider, signup.email))) return;
    const how = {timeout, transport: transport ?? transportOf(host)};
    try {
      const sent = {...signup, elapsed, idempotencyKey: this.#keyFor(signup)};
      this.outcome = await send(this.provider, sent, optionsOf(host), how);
      if (this.outcome.transport === 'form-post')
        submitForm(host.renderRoot, this.outcome, () => this.#fail({reason: 'forbidden'}));
      /** @internal documented by @fires of the element */
      host.dispatchEvent(new SignupSubmittedEvent(host.provider, this.outcome));
    } catch (error) {
      this.#fail(error as SignupError);
    }
    await this.#showEnd();
  }

  /** What became of it, for the element's status region. */
  renderResult() {
    const {html, localize} = this.#context;
    const {problems, ...words} = localize.words;
    if (this.#failure)
      return html`<p class="result error" part="result">${problems[this.#failure.reason]}</p>`;
    if (!this.outcome) return undefined;
    const [lead, rest] = words[sentenceFor(this.outcome)](this.#email);
    return html`<p class="result" part="result"><strong>${lead}</strong> ${rest}</p>`;
  }

  /** What can be done now, below the status region. */
  renderNext() {
    const {outcome} = this;
    if (this.#failure) return this.#renderWayOn(this.#failure);
    if (!outcome) return undefined;
    const {html, localize} = this.#context;
    const {words} = localize;
    return html`<p class="tail small">
      ${outcome.status === 'pending' ? html`<span>${words.noMessage}</span>` : undefined}
      ${outcome.transport === 'form-post' ? html`<span>${words.noTab} ${this.#renderPage()}</span>` : undefined}
      ${outcome.transport === 'link' ? this.#renderPage() : undefined}
      <button id="again" @click=${this.#onAgain}>${words.anotherAddress}</button>
    </p>`;
  }

  /** What stands in place of a form where the provider has only a page. */
  renderHosted() {
    const {html, localize} = this.#context;
    return html`${this.#renderPage('primary', localize.words.hosted, this.#onHosted)}
      <p class="small">${localize.words.hostedNote}</p>`;
  }

  #renderWayOn({reason, next}: Failure) {
    if (endsHere.includes(reason)) return undefined;
    const {html, host, localize} = this.#context;
    if (next === 'form-post')
      return html`<p><button @click=${() => host.submit(next)}>${localize.words.continueThere}</button></p>`;
    return html`<p>${this.#renderPage()}</p>`;
  }

  // A form may be blocked without a sign (a sandbox, a blocker of pop-ups): a link always works.
  #renderPage(look = '', text = this.#context.localize.words.openPage, onClick?: (event: Event) => void) {
    const {html, host} = this.#context;
    const page = this.provider.link(optionsOf(host)) ?? '';
    if (!/^https?:/i.test(page)) return undefined;
    // A frame without an origin of its own may open no tabs.
    const target = origin === 'null' ? '_self' : '_blank';
    return html`<a class=${look} part="signup-page" href=${page} target=${target} rel="noopener" @click=${onClick}
      >${text}</a
    >`;
  }

  #fail(failure: Failure) {
    // A mistake of ours has no reason.
    this.#failure = {reason: failure.reason ?? 'rejected', next: failure.next};
    this.outcome = undefined;
    this.#context.host.requestUpdate();
    console.warn('[cairn]', failure);
  }

  async #showEnd() {
    const {host} = this.#context;
    // The form goes, and with it the place of whoever is still in it.
    const isHere = this.outcome && host.matches(':focus-within');
    host.requestUpdate();
    await host.updateComplete;
    if (isHere) host.renderRoot.querySelector<HTMLElement>('#again')?.focus();
  }

  // The same for every attempt to send the same, so that a service can tell.
  #keyFor(signup: Signup): string {
    const content = JSON.stringify({...signup, sentAt: 0});
    if (content !== this.#attempt.content) this.#attempt = {content, key: randomKey()};
    return this.#attempt.key;
  }

  readonly #onHosted = (event: Event) => {
    const {host} = this.#context;
    const url = this.provider.link(optionsOf(host))!;
    /** @internal documented by @fires of the element */
    if (!host.dispatchEvent(new SignupSubmitEvent(host.provider))) return event.preventDefault();
    /** @internal documented by @fires of the element */
    host.dispatchEvent(new SignupSubmittedEvent(host.provider, {status: 'unknown', transport: 'link', url}));
  };

  readonly #onAgain = async () => {
    const {host} = this.#context;
    this.outcome = undefined;
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLInputElement>('#email')?.select();
  };
}

function sentenceFor(outcome: SignupOutcome) {
  if (outcome.transport === 'form-post') return 'elsewhere';
  if (outcome.transport === 'link') return 'onlyThere';
  return outcome.already ? 'already' : outcome.status;
}

/** The page's own choice, for a provider that has changed its mind about one. */
const transportOf = (host: SignupHost) => (host.getAttribute('transport') as Transport | null) ?? undefined;

const randomKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');

/** The part, for the element. */
export const part: PartModule<'outcome', Sending> = {
  words: outcomeWords,
  css: look,
  create: async context => new Sending(context, await loadProvider(context.host.provider)),
};
