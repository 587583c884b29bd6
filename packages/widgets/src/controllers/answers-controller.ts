import type {LitElement, ReactiveController} from 'lit';
import {AnswerStore, answerValues, type AnswerValues} from '@cairn-kit/answers';

// Long enough not to write every letter, short enough to lose at most a word in a crash.
const PAUSE = 400;

/** The answers of the host's list, kept in the browser. The host renders again whenever they change. */
export class AnswersController implements ReactiveController {
  readonly #host: LitElement;
  readonly #list: () => string;
  readonly #onSaved: () => void;
  #store: AnswerStore | undefined;
  #openList: string | undefined;

  /** `list` names the list to open; `onSaved` hears when every change reached the browser's storage. */
  constructor(host: LitElement, list: () => string, onSaved: () => void) {
    this.#host = host;
    this.#list = list;
    this.#onSaved = onSaved;
    host.addController(this);
  }

  hostConnected() {
    this.hostUpdate();
  }

  hostUpdate() {
    const list = this.#list();
    if (list === this.#openList) return;
    this.#close();
    this.#openList = list;
    this.#store = new AnswerStore(list);
    this.#store.addEventListener('change', this.#onChange);
    void this.#store.load();
  }

  hostDisconnected() {
    // An element that is only moved is connected again at once, and keeps what no storage has.
    setTimeout(() => {
      if (!this.#host.isConnected) this.#close();
    });
  }

  get state() {
    return this.#store?.state ?? 'empty';
  }

  get savedAt() {
    return this.#store?.savedAt;
  }

  /** What stands in an answer now. */
  get(question: string): AnswerValues {
    return this.#store?.get(question) ?? answerValues(undefined);
  }

  /** Stores a change at once. */
  set(question: string, change: Partial<AnswerValues>): void {
    void this.#store?.set(question, change);
  }

  /** Takes what stands in a text box, and stores it soon. Somebody who wrote something has started. */
  type(question: string, answer: string): void {
    const isFirst = answer && this.get(question).status === 'not-started';
    this.#store?.type(question, {answer, ...(isFirst && {status: 'drafted'})}, PAUSE);
  }

  /** Stores what was typed, without waiting. */
  flush(): void {
    void this.#store?.flush();
  }

  #close() {
    this.#store?.removeEventListener('change', this.#onChange);
    this.#store?.close();
    this.#store = this.#openList = undefined;
  }

  #wasSaving = false;

  readonly #onChange = () => {
    const {state} = this;
    if (this.#wasSaving && state === 'saved') this.#onSaved();
    this.#wasSaving = state === 'saving';
    this.#host.requestUpdate();
  };
}
