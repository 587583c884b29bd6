import {html, LitElement, nothing} from 'lit';
import {answerFields, answerKey, answerValues, type AnswerStore} from '@cairn-kit/answers';
import type {Audience, Phase, QuestionSet} from '@cairn-kit/data';
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
import {numberUpTo, warnOfAttribute, warnOfLoading} from '../../warn.ts';
import {AnswerChangedEvent, AnswersSavedEvent} from './answer-events.ts';
import {progress} from './progress.ts';
import {styles} from './question-checklist.styles.ts';
import {questionTemplate} from './question-template.ts';

// Long enough not to write every letter, short enough to lose at most a word in a crash.
const PAUSE = 400;

/** In the markup `next-step`, as HTML writes names; in scripts `nextStep`. */
const attributeOf = (field: string) => field.replace('S', '-s');

/** The questions to show, and the labels of a rating scale by id, from the lowest level, when it is another one. */
export interface ChecklistContent extends QuestionSet {
  readonly ratings?: Readonly<Record<string, string>>;
}

/**
 * The questions of one principle, for a team to work through over months. Answers are kept in the visitor's browser,
 * What stands inside the tag is the fallback: it stays until the questions are there,
 * and for good if they do not come.
 *
 * @tag cairn-question-checklist
 * @slot - The fallback: the questions as a plain list.
 * @csspart checklist - The whole list.
 * @csspart title - The title.
 * @csspart saved - The line that says whether answers are saved, when and where.
 * @csspart stones - The row of stones, one a question.
 * @csspart count - How many questions have which status.
 * @csspart tools - The buttons, and what they opened.
 * @csspart panel - What a button opened.
 * @csspart question - One question with its fields.
 * @csspart prompt - What a question asks.
 * @cssproperty --cairn-accent - Links, stones and focus. Default: a dark green, light on dark pages.
 * @cssproperty --cairn-accent-ink - The number on a full stone.
 * @cssproperty --cairn-surface - The background.
 * @cssproperty --cairn-ink - The text.
 * @cssproperty --cairn-muted - Secondary text.
 * @cssproperty --cairn-line - Lines and the border.
 * @cssproperty --cairn-edge - The edge of fields and of empty stones.
 * @cssproperty --cairn-wash - The background of what a button opened.
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
    audience: property({attribute: 'audience'}),
    phase: property({attribute: 'phase'}),
    listId: property({attribute: 'list-id'}),
    fields: property({attribute: 'fields'}),
    headingLevel: property({attribute: 'heading-level', type: Number}),
    theme: property({attribute: 'theme', reflect: true}),
    retentionNote: property({attribute: 'retention-note'}),
    src: property({attribute: 'src'}),
    content: property({attribute: false}),
  };

  /** Whose principle's questions: 1 to 10. */
  declare principle: number | undefined;

  /**
   * Who works through them: `sea`, `lea`, `school` or `external-partner`. Default: `sea`.
   * @type {'sea' | 'lea' | 'school' | 'external-partner'}
   */
  declare audience: Audience;

  /**
   * Only the questions of one phase: `planning`, `implementation` or `sustaining`. Default: all.
   * @type {'planning' | 'implementation' | 'sustaining' | undefined}
   */
  declare phase: Phase | undefined;

  /** Which list of answers; checklists of one origin with the same id share them. Default: `default`. */
  declare listId: string;

  /**
   * Which fields each question has, separated by spaces: `answer`, `status`, `rating`, `evidence`, `next-step`, `owner`,
   * `due`. Default: all but `evidence`.
   */
  declare fields: string;

  /** The level of the title in the page's outline: 1 to 6. Default: 3. */
  declare headingLevel: number;

  /** `light` or `dark`; without it, the color scheme of the page. */
  declare theme: 'light' | 'dark' | undefined;

  /** What the host site says about keeping these answers as records; shown below them. */
  declare retentionNote: string;

  /** The address of a content pack whose questions and rating scale are shown, on this site or one that allows it (CORS). */
  declare src: string | undefined;

  /** The questions to show, set by the page instead of `principle`. */
  declare content: ChecklistContent | undefined;

  /** @internal The language of the interface, and its words; for what loads later. */
  readonly localize: LocalizeController<'checklist'> = new LocalizeController(
    this,
    'checklist',
    checklistWords,
  );

  readonly #answers = new AnswersController(
    this,
    () => this.listId || 'default',
    store => this.#onLoaded(store),
    () => this.#onSaved(),
  );
  readonly #loaded = new ContentController<ChecklistContent>(this, {
    key: () => `${this.principle} ${this.localize.lang} ${this.src}`,
    load: () => {
      const {src, localize} = this;
      const number = this.content ? undefined : numberUpTo(src ? 99 : 10, this, 'principle', this.principle);
      if (number === undefined) return number;
      const ofCairn = () => currentContent().questions?.(number, localize.lang);
      return src
        ? import('./pack-content.ts').then(part => part.packContent(src, number, localize.lang, ofCairn))
        : ofCairn();
    },
  });
  #more: Promise<void> | undefined;
  #announcement = '';
  #acted = false;

  constructor() {
    super();
    this.audience = 'sea';
    this.listId = 'default';
    this.fields = 'answer status rating next-step owner due';
    this.headingLevel = 3;
    this.retentionNote = '';
  }

  /** @internal The answers, while the checklist is in the page. */
  get store(): AnswerStore | undefined {
    return this.#answers.store;
  }

  /** @internal What was loaded, of every audience and phase. */
  get set(): ChecklistContent | undefined {
    return this.content ?? this.#loaded.value;
  }

  /** @internal The questions of the audience and phase that the page asks for. */
  get questions() {
    const audience = this.#audience;
    return this.set!.questions.filter(
      ({audiences, phase}) => audiences.includes(audience) && phase === (this.phase ?? phase),
    );
  }

  get #audience(): Audience {
    if (Object.hasOwn(checklistWords.audiences, this.audience)) return this.audience;
    warnOfAttribute(this, 'audience', 'sea, lea, school or external-partner');
    return 'sea';
  }

  /** @internal Says something to people who do not see the page, also when it is what was said last. */
  announce(text: string) {
    this.#announcement = text === this.#announcement ? `${text}\u00a0` : text;
    this.requestUpdate();
  }

  override render() {
    const {set, store} = this;
    if (!set || !store) return html`<div class="fallback"><slot></slot></div>`;
    const {questions} = this;
    const {words} = this.localize;
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- hears the clicks on the links inside it
    return html`<section class="surface" part="checklist" dir="auto" lang=${words.lang} aria-labelledby="title" @input=${this.#onInput} @change=${this.#onChange} @click=${this.#onClick}>
      <p class="saved" part="saved" data-state=${store.state} aria-hidden="true">${this.#savedLine(store)}</p>
      <p role="status">${this.#announcement}</p>
      <p class="small">${words.principleOf(set.principle)} · ${words.questionsFor(this.#audience)}</p>
      <header>
        <div id="title" class="heading" part="title" role="heading" aria-level=${numberUpTo(6, this, 'heading-level', this.headingLevel) ?? 3} lang=${set.lang}>
          ${set.principle}. ${set.title}
        </div>
        ${
          questions[0]
            ? progress(
                questions.map(({id}) => [id, store.get(id).status]),
                words,
              )
            : html`<p>${words.noQuestions}</p>`
        }
       
      </header>
      <div class="tools" part="tools"><button type="button" @click=${this.#loadMore}>${words.tools}</button></div>
      ${this.#renderQuestions(set, store)}
      <p class="small">${this.retentionNote} ${questions.every(({provenance}) => provenance.basis === 'original') ? words.original : nothing}
        ${questions[0]?.translation?.review === 'unreviewed' ? words.unreviewed : nothing} ${words.notAffiliated}</p>
    </section>`;
  }

  /** How safe the answers are, in words. */
  #savedLine({state, savedAt, keptIn}: AnswerStore) {
    const {words, lang} = this.localize;
    return state === 'saved'
      ? words.savedAt(formatTime(savedAt!, lang), keptIn)
      : {empty: words.onlyHere, saving: words.saving, unsaved: words.notSaved}[state];
  }

  #renderQuestions({lang, ratings}: ChecklistContent, store: AnswerStore) {
    const {words} = this.localize;
    const names = this.fields.split(/\s+/);
    const template = questionTemplate({
      words,
      lang,
      fields: answerFields.filter(name => names.includes(attributeOf(name))),
      ratings: ratings ?? words.ratings,
      closed: store.closed,
    });
    return this.questions.map((question, index) => {
      const stored = store.fields(answerKey(store.place, question.id));
      if (Object.values(stored ?? {}).some(({others}) => others)) this.#loadMore();
      return template(question, index + 1, answerValues(stored));
    });
  }

  readonly #onClick = (event: Event) => {
    const link = (event.target as Element).closest('[href^="#"]');
    if (!link) return;
    event.preventDefault();
    const question = this.renderRoot.querySelector<HTMLElement>(link.getAttribute('href')!);
    question?.focus();
    question?.scrollIntoView({block: 'start'});
  };

  readonly #onInput = ({target}: Event) => {
    const {name, value, type} = target as HTMLInputElement;
    const id = (target as Element).closest('fieldset')?.id;
    if (!id) return;
    const store = this.store!;
    this.#acted = true;
    if (type.startsWith('t')) {
      // Somebody who wrote something has started.
      const isFirst = value && name === 'answer' && store.get(id).status === 'not-started';
      store.type(id, {[name]: value, ...(isFirst && {status: 'drafted'})}, PAUSE);
    } else {
      this.#loadMore();
      void store.set(id, {[name]: value});
    }
    /** @internal documented by @fires above */
    this.dispatchEvent(new AnswerChangedEvent(id, store.get(id)));
  };

  readonly #onChange = () => this.store!.flush();

  /** What only some checklists have to show: notes on the storage, other versions, who changed what. */
  readonly #loadMore = () => {
    this.#more ??= import('./tools/tools.ts').then(
      ({attachTools}) => attachTools(this, currentContent()),
      warnOfLoading,
    );
  };

  /** Typing never causes a request, so what answers may need comes with them. */
  #onLoaded({savedAt, rung, damaged, state}: AnswerStore) {
    if (
      savedAt ||
      rung ||
      damaged ||
      state === 'unsaved' ||
      top !== self ||
      !CSS.supports('field-sizing:content')
    )
      this.#loadMore();
  }

  #onSaved() {
    const store = this.store!;
    // Only the checklist in which somebody did something says so.
    if (this.#acted) this.announce(this.#savedLine(store));
    this.#acted = false;
    /** @internal documented by @fires above */
    if (store.savedAt) this.dispatchEvent(new AnswersSavedEvent(store.savedAt));
  }
}
