import {html, nothing, type ReactiveController} from 'lit';
import type {AnswerStore} from '@cairn-kit/answers';
import type {Matcher} from '@cairn-kit/answers/filter';
import type {ContentLoader} from '../../../content/content-loader.ts';
import {moreWords} from '../../../locales/en-more.ts';
import type {QuestionChecklist} from '../question-checklist.ts';
import type {KeptFile} from './files/kept-file.ts';
import {hasFormer} from './former/has-former.ts';
import {grow} from './grow.ts';
import {notes} from './notes.ts';
import type {MakePanel, Panel, ToolName} from './panel.ts';
import {questionMore} from './question-more.ts';
import {renderIn} from './render-in.ts';
import {storageRisk, type StorageRisk} from './storage-risk.ts';
import {toolStyles} from './tools.styles.ts';

const panels: Readonly<Record<ToolName, () => Promise<MakePanel>>> = {
  place: async () => (await import('./place-panel.ts')).placePanel,
  filter: async () => (await import('./filter-panel.ts')).filterPanel,
  files: async () => (await import('./files/files-panel.ts')).filesPanel,
  former: async () => (await import('./former/former-panel.ts')).formerPanel,
  report: async () => (await import('./report/report-panel.ts')).reportPanel,
  compare: async () => (await import('./compare/compare-panel.ts')).comparePanel,
  clear: async () => (await import('./clear-panel.ts')).clearPanel,
};

/**
 * What loads with the first answers, or with the button: the checklist's tools, and what only some answers have to show.
 * A part of its own, which renders into places that it makes for itself.
 */
export class ChecklistTools implements ReactiveController {
  readonly checklist: QuestionChecklist;
  /** Where the page gets its texts. */
  readonly texts: ContentLoader;
  /** Which questions are shown; all, where it is undefined. */
  matches: Matcher | undefined;
  /** The file that the list is kept in, where it is. */
  kept: KeptFile | undefined;
  /** Why this browser may erase what is written here. */
  risk: StorageRisk | undefined;
  #opened: ToolName | undefined;
  #panel: Panel | undefined;
  #button: HTMLElement | undefined;
  #shown: AnswerStore | undefined;

  constructor(checklist: QuestionChecklist, texts: ContentLoader) {
    this.checklist = checklist;
    this.texts = texts;
    const root = checklist.renderRoot as ShadowRoot;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(toolStyles);
    root.adoptedStyleSheets.push(sheet);
    checklist.addController(this);
    void storageRisk().then(risk => {
      this.risk = risk;
      this.update();
    });
    checklist.requestUpdate();
  }

  /** The answers of the checklist; those it last had, when it left the page while a tool was at work. */
  get store(): AnswerStore {
    return this.checklist.store ?? this.#shown!;
  }

  get words() {
    return this.checklist.localize.wordsOf('more', moreWords);
  }

  hostUpdated() {
    const {renderRoot, store, questions} = this.checklist;
    const place = renderRoot.querySelector('.tools');
    // Nothing to render into before there are questions and answers.
    if (!place || !store) return;
    // What is open belongs to the list that was shown.
    if (store !== this.#shown) this.#opened = this.#panel = this.matches = undefined;
    if (store !== this.#shown) {
      void this.findKept(store);
      void this.#followMoves();
    }
    this.#shown = store;
    renderIn(place, [notes(this), this.#renderToolbar(), this.#renderPanel()]);
    hide(place.querySelector<HTMLElement>(':scope > button')!, place.querySelector('.choices button')!);
    for (const [index, fieldset] of [...renderRoot.querySelectorAll<HTMLElement>('fieldset[id]')].entries()) {
      const question = questions[index]!;
      fieldset.hidden = !(this.matches?.(question, store.get(question.id)) ?? true);
      renderIn(fieldset, questionMore(this, question.id));
    }
    grow(renderRoot);
  }

  /** Looks for the file that the list is kept in, which also starts writing into it again. */
  async findKept(store = this.store): Promise<void> {
    await store.load();
    if (!store.here('file')) return;
    const {keptFileOf} = await import('./files/kept-file.ts');
    this.kept = await keptFileOf(store);
    this.update();
  }

  /** Questions may have had other ids when they were answered. */
  async #followMoves() {
    if (this.checklist.set?.forwarding) await (await import('./former/follow-moves.ts')).followMoves(this);
  }

  /** Renders again. */
  update(): void {
    this.checklist.requestUpdate();
  }

  /** Opens a tool, or closes it when it is open. */
  async open(name: ToolName, button: HTMLElement): Promise<void> {
    if (this.#opened === name) return this.close();
    this.#opened = name;
    this.#button = button;
    this.#panel = {render: () => this.words.loading};
    this.update();
    try {
      const makePanel = await panels[name]();
      // Somebody closed it, or opened another one, before it was there.
      if (this.#opened !== name) return;
      this.#panel = makePanel(this);
    } catch (error) {
      console.warn('[cairn] A tool did not load.', error);
      this.#panel = {render: () => this.words.noLoad};
    }
    this.update();
    await this.checklist.updateComplete;
    const panel = this.checklist.renderRoot.querySelector<HTMLElement & Partial<HTMLDialogElement>>('.panel');
    // A dialog gives the focus to what can be scrolled in it.
    if (panel?.showModal) panel.showModal();
    else panel?.focus();
  }

  /** Closes what is open; the button that opened it gets the focus back. */
  close(): void {
    // Behind a dialog nothing can have the focus.
    this.checklist.renderRoot.querySelector<HTMLDialogElement>('dialog.panel')?.close();
    this.#opened = this.#panel = undefined;
    this.update();
    this.#button?.focus();
  }

  #renderToolbar() {
    const {tools, expand} = this.words;
    const names = (Object.keys(tools) as ToolName[]).filter(name => name !== 'former' || hasFormer(this));
    return html`<div class="choices">
      ${names.map(
        name =>
          html`<button type="button" aria-expanded=${this.#opened === name} @click=${(event: Event) => this.open(name, event.currentTarget as HTMLElement)}>
            ${tools[name]}
          </button>`,
      )}
      <button type="button" @click=${this.#onExpand}>${expand}</button>
    </div>`;
  }

  #renderPanel() {
    if (!this.#panel) return nothing;
    const {tools, close} = this.words;
    const label = tools[this.#opened!];
    const content = html`${this.#panel.render()}
      <button type="button" class="close" @click=${() => this.close()}>${close}</button>`;
    return this.#panel.isDialog
      ? html`<dialog class="panel" part="panel" aria-label=${label} @cancel=${this.#onCancel}>
          ${content}
        </dialog>`
      : html`<section class="panel" part="panel" tabindex="-1" aria-label=${label} @keydown=${this.#onKey}>
          ${content}
        </section>`;
  }

  readonly #onCancel = (event: Event) => {
    // Whoever chooses no file after all cancels that, and not the dialog.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    this.close();
  };

  readonly #onKey = ({key}: KeyboardEvent) => {
    if (key === 'Escape') this.close();
  };

  /** Unfolds every hint, or folds all when all are unfolded. */
  readonly #onExpand = () => {
    const hints = [...this.checklist.renderRoot.querySelectorAll('details')];
    const open = hints.some(hint => !hint.open);
    for (const hint of hints) hint.open = open;
  };
}

/** Hides the button that asked for the tools, which has done its work; the first of theirs gets its focus. */
function hide(button: HTMLElement, next: HTMLElement): void {
  if (button.matches(':focus')) next.focus();
  button.hidden = true;
}
