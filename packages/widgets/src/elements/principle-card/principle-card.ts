import {html, LitElement, nothing} from 'lit';
import type {Audience, Principle} from '@cairn-kit/data';
import {currentContent} from '../../content/content-loader.ts';
import {ContentController} from '../../controllers/content-controller.ts';
import {LocalizeController} from '../../controllers/localize-controller.ts';
import {cardWords} from '../../locales/en.ts';
import {property} from '../../property.ts';
import {safeUrl} from '../../safe-url.ts';
import {base} from '../../styles/base.styles.ts';
import {tokens} from '../../styles/tokens.styles.ts';
import {numberUpTo} from '../../warn.ts';
import {whoseWords} from '../../whose-words.ts';
import {styles} from './principle-card.styles.ts';

/** Where a visitor of a card can go for more. */
export type PrincipleTarget = 'questions' | 'deep-dive';

/** Fired when the visitor follows a link of the card to the principle's questions or to its Deep Dive. */
export class PrincipleOpenEvent extends Event {
  static readonly type = 'cairn-principle-open';
  /** The number of the principle. */
  readonly principle: number;
  /** What opens. */
  readonly opens: PrincipleTarget;

  constructor(principle: number, opens: PrincipleTarget) {
    super(PrincipleOpenEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.principle = principle;
    this.opens = opens;
  }
}

/**
 * Shows one of the ten principles: what it says, whose words that is, and what it asks of each level.
 * What stands inside the tag is the fallback: it stays until the content is there, and for good if it does not come.
 *
 * @tag cairn-principle-card
 * @slot - The fallback: the principle's text and a link, as plain HTML.
 * @csspart card - The card.
 * @csspart stone - The stone with the number.
 * @csspart title - The title.
 * @csspart statement - What the principle says.
 * @csspart motto - The quotation, where a source shows one.
 * @csspart source - The link to a source.
 * @csspart asks - What the principle asks of each level.
 * @csspart link - A link at the foot of the card.
 * @cssproperty --cairn-accent - Links, stones and focus. Default: a dark green, light on dark pages.
 * @cssproperty --cairn-surface - The card's background.
 * @cssproperty --cairn-ink - The text.
 * @cssproperty --cairn-muted - Secondary text.
 * @cssproperty --cairn-line - Lines and the border.
 * @cssproperty --cairn-wash - The background of a stone.
 * @cssproperty --cairn-space - The unit of space. Default: 1rem.
 * @cssproperty --cairn-radius - The corners. Default: 0.625rem.
 * @fires {PrincipleOpenEvent} cairn-principle-open - The visitor followed a link to the questions or the Deep Dive; cancel it to open something else.
 */
export class PrincipleCard extends LitElement {
  static override styles = [tokens, base, styles];

  static override properties = {
    principle: property({attribute: 'principle', type: Number}),
    headingLevel: property({attribute: 'heading-level', type: Number}),
    expanded: property({attribute: 'expanded', type: Boolean}),
    questionsUrl: property({attribute: 'questions-url'}),
    theme: property({attribute: 'theme', reflect: true}),
    content: property({attribute: false}),
  };

  /** Which principle: 1 to 10. */
  declare principle: number | undefined;

  /** The level of the title in the page's outline: 1 to 6. Default: 3. */
  declare headingLevel: number;

  /** Whether what it asks of each level is unfolded at first. */
  declare expanded: boolean;

  /** Where "Work through the questions" leads; without it there is no such link. */
  declare questionsUrl: string | undefined;

  /** `light` or `dark`; without it, the color scheme of the page. */
  declare theme: 'light' | 'dark' | undefined;

  /** The principle to show, set by the page instead of `principle`. */
  declare content: Principle | undefined;

  readonly #localize = new LocalizeController(this, 'card', cardWords);

  readonly #loaded = new ContentController<Principle>(this, {
    key: () => `${this.principle} ${this.#localize.lang}`,
    load: () => {
      const number = this.content ? undefined : numberUpTo(10, this, 'principle', this.principle);
      return number === undefined ? number : currentContent().principle?.(number, this.#localize.lang);
    },
  });

  constructor() {
    super();
    this.headingLevel = 3;
    this.expanded = false;
  }

  override render() {
    const principle = this.content ?? this.#loaded.value;
    if (!principle) return html`<div class="fallback"><slot></slot></div>`;
    const {words} = this.#localize;
    const {number, lang, title, statement, motto, provenance} = principle;
    return html`<article class="surface" part="card" dir="auto" lang=${words.lang} aria-labelledby="title">
      <div class="stone" part="stone" data-shape=${number % 2} aria-hidden="true">${number}</div>
      <div class="text">
        <p class="small">${words.principleOf(number)}</p>
        <div id="title" class="heading" part="title" role="heading" aria-level=${numberUpTo(6, this, 'heading-level', this.headingLevel) ?? 3} lang=${lang}>${title}</div>
        <p part="statement" lang=${lang}>${statement}</p>
        <p class="small whose">${whoseWords(provenance.statement, words)} ${this.#renderSource(principle)}</p>
        ${
          motto
            ? html`<blockquote part="motto" lang=${lang}>“${motto.text}”<cite class="small">${motto.attribution}</cite></blockquote>`
            : nothing
        }
        ${this.#renderAsks(principle)} ${this.#renderFoot(principle)}
      </div>
    </article>`;
  }

  #renderSource({provenance}: Principle) {
    const url = safeUrl(provenance.statement.sources[0]?.url);
    return url ? html`<a part="source" href=${url}>${this.#localize.words.source}</a>` : nothing;
  }

  #renderAsks({asks, lang, provenance}: Principle) {
    const {words} = this.#localize;
    return html`<div class="asks" part="asks">
      <p class="small">${words.asksOfEachLevel} ${whoseWords(provenance.asks, words)}</p>
      ${Object.entries(words.audiences).map(
        ([audience, name]) =>
          html`<details ?open=${this.expanded}>
            <summary>${name}</summary>
            <p lang=${lang}>${asks[audience as Audience]}</p>
          </details>`,
      )}
    </div>`;
  }

  #renderFoot({number, deepDive, translation}: Principle) {
    const {words} = this.#localize;
    const link = (target: PrincipleTarget, address: string | undefined, text: string) => {
      const url = safeUrl(address);
      return url
        ? html`<a part="link" href=${url} @click=${(event: Event) => this.#onOpen(event, number, target)}>${text}</a>`
        : nothing;
    };
    return html`<p class="foot">
      ${link('questions', this.questionsUrl, words.workThroughQuestions)}
      ${link('deep-dive', deepDive?.url, words.aboutDeepDive)}
      <span class="small"
        >${translation?.review === 'unreviewed' ? words.unreviewed : nothing} ${words.notAffiliated}</span
      >
    </p>`;
  }

  #onOpen(event: Event, principle: number, target: PrincipleTarget) {
    const opening = new PrincipleOpenEvent(principle, target);
    /** @internal documented by @fires above */
    this.dispatchEvent(opening);
    if (opening.defaultPrevented) event.preventDefault();
  }
}
