import {html, LitElement, nothing} from 'lit';
import {answerStatuses, type AnswerStatus, type AnswerValues} from '@cairn-kit/answers';
import type {Audience, Question, QuestionSet} from '@cairn-kit/data';
import {currentContent} from '../../content/content-loader.ts';
import {AnswersController} from '../../controllers/answers-controller.ts';
import {ContentController} from '../../controllers/content-controller.ts';
import {LocalizeController} from '../../controllers/localize-controller.ts';
import {formatTime} from '../../format-time.ts';
import {checklistWords} from '../../locales/en.ts';
import {property} from '../../property.ts';
import {base} from '../../styles/base.styles.ts';
import {form} from '../../styles/form.styles.ts';
import {fieldTokens, tokens} from '../../styles/tokens.styles.ts';
import {numberUpTo, warnOfAttribute} from '../../warn.ts';
import {styles} from './question-checklist.styles.ts';

/** Fired when somebody changed an answer in this page, before it is saved. */
export class AnswerChangedEvent extends Event {
  static readonly type = 'cairn-answer-changed';
  readonly questionId: string;
  /** What stands in the answer now. */
  readonly values: AnswerValues;

  constructor(questionId: string, values: AnswerValues) {
    super(AnswerChangedEvent.type, {bubbles: true, composed: true});
    this.questionId = questionId;
    this.values = values;
  }
}

/** Fired when every answer of the list is in the browser's storage. */
export class AnswersSavedEvent extends Event {
  static readonly type = 'cairn-answers-saved';
  /** When, in milliseconds since 1970. */
  readonly savedAt: number;

  constructor(savedAt: number) {
    super(AnswersSavedEvent.type, {bubbles: true, composed: true});
    this.savedAt = savedAt;
  }
}

/**
 * The questions of one principle, for a team to work through over weeks. Answers are kept in the visitor's browser.
 * What stands inside the tag is the fallback: it stays until the questions are there, and for good if they do not come.
 *
 * @tag cairn-question-checklist
 * @slot - The fallback: the questions as a plain list.
 * @csspart checklist - The whole list.
 * @csspart title - The title.
 * @csspart saved - The line that says whether answers are saved, when and where.
 * @csspart stones - The row of stones, one a question.
 * @csspart count - How many questions have which status.
 * @csspart question - One question with its fields.
 * @csspart prompt - What a question asks.
 * @cssproperty --cairn-accent - Links, stones and focus. Default: a dark green, light on dark pages.
 * @cssproperty --cairn-accent-ink - The number on a full stone.
 * @cssproperty --cairn-surface - The background.
 * @cssproperty --cairn-ink - The text.
 * @cssproperty --cairn-muted - Secondary text.
 * @cssproperty --cairn-line - Lines and the border.
 * @cssproperty --cairn-edge - The edge of fields and of empty stones.
 * @cssproperty --cairn-warn - What needs a decision, and answers that are not saved.
 * @cssproperty --cairn-space - The unit of space. Default: 1rem.
 * @cssproperty --cairn-radius - The corners. Default: 0.625rem.
 * @fires {AnswerChangedEvent} cairn-answer-changed - Somebody changed an answer in this page.
 * @fires {AnswersSavedEvent} cairn-answers-saved - Every answer is in the browser's storage.
 */
export class QuestionChecklist extends LitElement {
  static override styles = [tokens, fieldTokens, base, form, styles];

  static override properties = {
    principle: property({attribute: 'principle', type: Number}),
    audience: property({attribute: 'audience', type: String}),
    listId: property({attribute: 'list-id', type: String}),
    headingLevel: property({attribute: 'heading-level', type: Number}),
    theme: property({attribute: 'theme', type: String, reflect: true}),
    content: property({attribute: false}),
  };

  /** Whose principle's questions: 1 to 10. */
  declare principle: number | undefined;

  /**
   * Who works through them: `sea`, `lea`, `school` or `external-partner`. Default: `sea`.
   * @type {'sea' | 'lea' | 'school' | 'external-partner'}
   */
  declare audience: Audience;

  /** Which list of answers; checklists of one origin with the same id share them. Default: `default`. */
  declare listId: string;

  /** The level of the title in the page's outline: 1 to 6. Default: 3. */
  declare headingLevel: number;

  /** `light` or `dark`; without it, the color scheme of the page. */
  declare theme: 'light' | 'dark' | undefined;

  /** The questions to show, set by the page instead of `principle`. */
  declare content: QuestionSet | undefined;

  readonly #localize = new LocalizeController(this, 'checklist', checklistWords);
  readonly #answers = new AnswersController(
    this,
    () => this.listId || 'default',
    () => this.#onSaved(),
  );
  #announcement = '';
  readonly #loaded = new ContentController<QuestionSet>(this, {
    key: () => `${this.principle} ${this.#localize.lang}`,
    load: () => {
      const number = this.content ? undefined : numberUpTo(10, this, 'principle', this.principle);
      return number === undefined ? number : currentContent().questions?.(number, this.#localize.lang);
    },
  });

  constructor() {
    super();
    this.audience = 'sea';
    this.listId = 'default';
    this.headingLevel = 3;
  }

  override render() {
    const set = this.content ?? this.#loaded.value;
    if (!set) return html`<div class="fallback"><slot></slot></div>`;
    const {words} = this.#localize;
    const audience = Object.hasOwn(words.audiences, this.audience) ? this.audience : this.#fallbackAudience();
    const questions = set.questions.filter(({audiences}) => audiences.includes(audience));
    return html`<section class="surface" part="checklist" dir="auto" lang=${words.lang} aria-labelledby="title">
      ${this.#renderSaved()}
      <p class="small">${words.principleOf(set.principle)} · ${words.questionsFor(audience)}</p>
      <header>
        <div id="title" class="heading" part="title" role="heading" aria-level=${numberUpTo(6, this, 'heading-level', this.headingLevel) ?? 3} lang=${set.lang}>
          ${set.principle}. ${set.title}
        </div>
        ${questions.length ? this.#renderProgress(questions) : html`<p>${words.noQuestions}</p>`}
      </header>
      ${questions.map((question, index) => this.#renderQuestion(question, index))}
      <p class="small">${questions.every(({provenance}) => provenance.basis === 'original') ? words.original : nothing}
        ${questions[0]?.translation?.review === 'unreviewed' ? words.unreviewed : nothing} ${words.notAffiliated}</p>
    </section>`;
  }

  #renderSaved() {
    const {words, lang} = this.#localize;
    const {state, savedAt} = this.#answers;
    const line = {
      empty: () => words.onlyHere,
      saving: () => words.saving,
      saved: () => words.savedAt(formatTime(savedAt!, lang.startsWith(words.lang) ? lang : words.lang)),
      unsaved: () => words.notSaved,
    }[state]();
    // What is heard is how it ended, and in the same minute only once.
    if (state !== 'saving') this.#announcement = line;
    return html`<p class="saved" part="saved" data-state=${state} aria-hidden="true">${line}</p>
      <p role="status">${this.#announcement}</p>`;
  }

  #renderProgress(questions: readonly Question[]) {
    const {words} = this.#localize;
    const statuses = questions.map(({id}) => this.#answers.get(id).status);
    const open = statuses.indexOf('not-started');
    const counts = Object.entries(words.counts).flatMap(([status, inWords]) => {
      const count = statuses.filter(other => other === status).length;
      if (!count) return [];
      const text = inWords(count);
      return [status === 'needs-decision' ? html`<span class="flag">${text}</span>` : text];
    });
    return html`<ol class="stones" part="stones" aria-label=${words.progress}>
        ${questions.map(
          ({id}, index) =>
            html`<li>
              <a
                href="#${id}"
                data-status=${statuses[index]!}
                aria-label=${words.questionStatus(index + 1, statuses[index]!)}
                @click=${(event: Event) => this.#onGoTo(event, id)}
                >${index + 1}</a
              >
            </li>`,
        )}
      </ol>
      <p class="small" part="count">
        ${counts.map((count, index) => [index ? ', ' : nothing, count])}
        ${
          open < 0
            ? nothing
            : html`· <a href="#${questions[open]!.id}" @click=${(event: Event) => this.#onGoTo(event, questions[open]!.id)}>${words.nextOpenQuestion}</a>`
        }
      </p>`;
  }

  #renderQuestion({id, lang, prompt, whyItMatters, evidence}: Question, index: number) {
    const {words} = this.#localize;
    const {status, answer} = this.#answers.get(id);
    return html`<fieldset id=${id} part="question" tabindex="-1">
      <legend part="prompt" lang=${lang}><span>${index + 1}</span>${prompt}</legend>
      <div class="fields">
        <div>
          <label for="${id}-text">${words.answer}</label>
          <textarea
            id="${id}-text"
            rows="2"
          dir="auto"
            .value=${answer}
            @input=${(event: Event) => this.#onInput(id, event)}
            @change=${() => this.#answers.flush()}
          ></textarea>
        </div>
        <div>
          <label for="${id}-status">${words.status}</label>
          <select id="${id}-status" @change=${(event: Event) => this.#onStatus(id, event)}>
            ${answerStatuses.map(
              value =>
                html`<option value=${value} .selected=${value === status}>${words.statuses[value]}</option>`,
            )}
          </select>
        </div>
      </div>
      <details class="hint">
        <summary>${words.whyItMatters}</summary>
        <p lang=${lang}>${whyItMatters}</p>
        <ul lang=${lang}>
          ${evidence.map(item => html`<li>${item}</li>`)}
        </ul>
      </details>
    </fieldset>`;
  }

  #fallbackAudience(): Audience {
    warnOfAttribute(this, 'audience', 'sea, lea, school or external-partner');
    return 'sea';
  }

  #onGoTo(event: Event, id: string) {
    event.preventDefault();
    const question = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    question?.focus();
    question?.scrollIntoView({block: 'start'});
  }

  #onInput(id: string, event: Event) {
    this.#answers.type(id, (event.target as HTMLTextAreaElement).value);
    this.#changed(id);
  }

  #onStatus(id: string, event: Event) {
    this.#answers.set(id, {status: (event.target as HTMLSelectElement).value as AnswerStatus});
    this.#changed(id);
  }

  #onSaved() {
    /** @internal documented by @fires above */
    this.dispatchEvent(new AnswersSavedEvent(this.#answers.savedAt!));
  }

  #changed(id: string) {
    /** @internal documented by @fires above */
    this.dispatchEvent(new AnswerChangedEvent(id, this.#answers.get(id)));
  }
}
