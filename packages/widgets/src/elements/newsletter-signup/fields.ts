import type {SignupField} from '@cairn-kit/signup';
import {fieldWords} from '../../locales/en-fields.ts';
import type {PartContext, PartModule} from './loaded-part.ts';
import type {FieldValues} from './signup-of.ts';

const css = String.raw;

const look = css`
  .more {
    display: grid;
    gap: 0.9em;
    grid-column: 1 / -1;
    margin-block: 0.65em;
  }
  .choice {
    display: flex;
    gap: 0.6em;
    align-items: center;
    font-weight: 400;
    font-size: 1em;
    min-block-size: 2rem;
    margin: 0;
  }
  .choice input {
    inline-size: 1.25rem;
    min-block-size: 1.25rem;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  legend {
    font-size: 0.875em;
    font-weight: 600;
  }
  @container (min-width: 26rem) {
    .more {
      grid-template-columns: 1fr 1fr;
    }
    .more > fieldset,
    .more > div:nth-child(odd):last-child,
    .more > div:nth-child(odd):has(+ fieldset) {
      grid-column: 1 / -1;
    }
    .inline:has(.more) input,
    .inline:has(.more) button {
      grid-area: auto / 1 / auto / -1;
    }
    .inline:has(.more) button {
      justify-self: start;
    }
  }
`;

/** What a page writes into `fields`, the value it is, and what browsers know it by. */
const known: Readonly<
  Record<string, readonly [field: SignupField, autocomplete: string, maxLength: number]>
> = {
  name: ['name', 'name', 100],
  'job-role': ['jobRole', 'organization-title', 100],
  organization: ['organization', 'organization', 200],
  state: ['state', 'address-level1', 100],
};

/** The fields beyond the address: only pages load them that ask for some. */
export class Fields {
  #isTopicMissing = false;
  #warned = '';
  readonly #context: PartContext<'fields'>;

  constructor(context: PartContext<'fields'>) {
    this.#context = context;
  }

  /** The fields. As soon as the provider is known, `takes` leaves those out that it has no place for. */
  render(takes: (value: SignupField | 'lists') => boolean = () => true) {
    const {html, host} = this.#context;
    const wanted = (host.fields ?? '').split(/[\s,]+/).filter(id => id && id !== 'email');
    return html`<div class="more">
      ${wanted.map(id => {
        if (id === 'topics') return takes('lists') ? this.#renderTopics() : undefined;
        if (!known[id]) return this.#warn(id, Object.keys(known).join(', ') + ', topics');
        return takes(known[id][0]) ? this.#renderField(id) : undefined;
      })}
    </div>`;
  }

  /** Whether something is missing; it says so then. */
  isIncomplete(): boolean {
    const choices = this.#choices();
    this.#isTopicMissing = choices.length > 0 && !choices.some(({checked}) => checked);
    this.#context.host.requestUpdate();
    return this.#isTopicMissing;
  }

  /** What they hold. */
  get values(): FieldValues {
    const {renderRoot} = this.#context.host;
    const lists = this.#choices().flatMap(({checked, value}) => (checked ? [value] : []));
    const typed = Object.entries(known).map(([id, [field]]) => {
      const text = renderRoot.querySelector<HTMLInputElement>('#' + id)?.value.trim();
      return [field, text || undefined];
    });
    return {...Object.fromEntries(typed), ...(lists.length && {lists})};
  }

  #choices(): HTMLInputElement[] {
    return [...this.#context.host.renderRoot.querySelectorAll<HTMLInputElement>('[name=topic]')];
  }

  #renderField(id: string) {
    const {html, localize} = this.#context;
    const [field, autocomplete, maxLength] = known[id]!;
    const {labels, optional} = localize.words;
    return html`<div>
      <label for=${id}>${optional(labels[field])}</label>
      ${
        id === 'state'
          ? html`<select id="state" part="field" name="state" autocomplete="address-level1">
            <option value=""></option>
            ${this.#renderStates()}
          </select>`
          : html`<input id=${id} part="field" name=${field} autocomplete=${autocomplete} maxlength=${maxLength} />`
      }
    </div>`;
  }

  #renderStates() {
    const {html, localize} = this.#context;
    const {states} = localize.words;
    const byName = new Intl.Collator(localize.lang);
    return Object.entries(states)
      .sort(([, one], [, other]) => byName.compare(one, other))
      .map(([code, name]) => html`<option value=${code}>${name}</option>`);
  }

  #renderTopics() {
    const {html, localize, host} = this.#context;
    const {words} = localize;
    const problem = this.#isTopicMissing;
    // "weekly: Every week; research: Research notes"
    const topics = (host.getAttribute('topics') ?? '').split(';').filter(topic => topic.trim());
    return html`<fieldset part="topics">
      <legend>${words.topics}</legend>
      ${topics.map(topic => {
        const [id = '', label = id] = topic.split(/:(.*)/s).map(text => text.trim());
        return html`<label class="choice">
          <input type="checkbox" name="topic" value=${id} aria-invalid=${problem} @change=${() => this.#onChoice()} />
          ${label || id}
        </label>`;
      })}
      ${problem ? html`<p class="error" part="error" role="alert">${words.topicMissing}</p>` : undefined}
    </fieldset>`;
  }

  #warn(field: string, allowed: string) {
    if (this.#warned !== field) console.warn(`[cairn] fields="${field}": use ${allowed}.`);
    this.#warned = field;
  }

  #onChoice() {
    this.#isTopicMissing = false;
    this.#context.host.requestUpdate();
  }
}

/** The part, for the element. */
export const part: PartModule<'fields', Fields> = {
  words: fieldWords,
  css: look,
  create: context => new Fields(context),
};
