/**
 * Takes the place of `lit-element` (and `@lit/reactive-element` below it) in the bundles: what our elements use of it,
 * in a third of the size. Templates are lit-html's own. The npm package has Lit itself.
 *
 * What it leaves out: decorators, custom converters and `hasChanged`, `updated` and its kin, async updates, polyfills.
 * The end-to-end tests run on it, the widgets' own tests on Lit's.
 */
import type {PropertyDeclarations, ReactiveController} from 'lit';
import {render} from 'lit/html.js';

export * from 'lit/html.js';

/**
 * A style sheet, made once and shared by every instance. Every browser that knows what the widgets' styles are made of
 * (`light-dark()`, container queries) has constructable style sheets.
 */
export const css = (strings: TemplateStringsArray): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(strings[0]!);
  return sheet;
};

type Values = Record<PropertyKey, unknown>;

const fromAttribute = (text: string | null, type: unknown) =>
  type === Boolean ? text !== null : type === Number && text !== null ? Number(text) : text;

export class LitElement extends HTMLElement {
  declare static styles: CSSStyleSheet[];
  declare static properties: PropertyDeclarations;

  /** The browser asks once for each class, as it is registered. */
  static get observedAttributes(): string[] {
    return Object.entries(this.properties).flatMap(([name, {attribute}]) => {
      const key = Symbol();
      Object.defineProperty(this.prototype, name, {
        // Nothing that a page put on `Object.prototype` becomes part of this descriptor.
        __proto__: null,
        configurable: true,
        get(this: Values) {
          return this[key];
        },
        set(this: LitElement & Values, value: unknown) {
          const old = this[key];
          if (Object.is(value, old)) return;
          this[key] = value;
          this.#changed.set(name, old);
          this.requestUpdate();
        },
      } as PropertyDescriptor);
      return (attribute as string | false) || [];
    });
  }

  renderRoot = this.attachShadow({mode: 'open'});
  isUpdatePending = false;
  hasUpdated = false;
  updateComplete: Promise<boolean>;
  readonly #controllers: ReactiveController[] = [];
  readonly #changed = new Map<string, unknown>();
  /** What the page set before the class was there. */
  readonly #early: Values = {__proto__: null} as unknown as Values;
  #connect!: () => void;

  constructor() {
    super();
    this.updateComplete = new Promise(resolve => (this.#connect = () => resolve(true)));
    const own = this as unknown as Values;
    const {properties, styles} = this.constructor as typeof LitElement;
    this.renderRoot.adoptedStyleSheets = styles;
    for (const name of Object.keys(properties))
      if (Object.hasOwn(this, name)) {
        this.#early[name] = own[name];
        delete own[name];
      }
    this.requestUpdate();
  }

  addController(controller: ReactiveController) {
    this.#controllers.push(controller);
    if (this.hasUpdated) controller.hostConnected?.();
  }

  connectedCallback() {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.#connect();
  }

  disconnectedCallback() {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _: string | null, text: string | null) {
    for (const [name, declaration] of Object.entries((this.constructor as typeof LitElement).properties))
      if (declaration.attribute === attribute)
        (this as unknown as Values)[name] = fromAttribute(text, declaration.type);
  }

  requestUpdate() {
    if (this.isUpdatePending) return;
    this.isUpdatePending = true;
    const before = this.updateComplete;
    // What failed was reported where it failed.
    this.updateComplete = before.catch(() => 0).then(() => this.#update());
  }

  willUpdate?(changed: ReadonlyMap<PropertyKey, unknown>): void;

  render(): unknown {
    return undefined;
  }

  #update() {
    try {
      Object.assign(this, this.#early);
      for (const name in this.#early) delete this.#early[name];
      for (const controller of this.#controllers) controller.hostUpdate?.();
      this.willUpdate?.(this.#changed);
      const result = this.render();
      this.#reflect();
      render(result, this.renderRoot, {host: this});
      for (const controller of this.#controllers) controller.hostUpdated?.();
    } finally {
      this.#changed.clear();
      this.hasUpdated = true;
      this.isUpdatePending = false;
    }
    return true;
  }

  #reflect() {
    const {properties} = this.constructor as typeof LitElement;
    for (const name of this.#changed.keys() as Iterable<string>) {
      const {attribute, reflect} = properties[name]!;
      if (!reflect) continue;
      const value = (this as unknown as Values)[name];
      if (value == null || value === false) this.removeAttribute(attribute as string);
      else this.setAttribute(attribute as string, value === true ? '' : String(value));
    }
  }
}
