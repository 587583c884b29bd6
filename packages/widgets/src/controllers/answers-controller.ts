import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {AnswerStore, type AnswerValues} from '@cairn-kit/answers';

// Long enough not to write every letter, short enough to lose at most a word in a crash.
const PAUSE_IN_TYPING = 400;

/**
 * The answers of the host's list: read from the store, and text that is being typed on its way into it.
 * A text that is not stored yet is what `get` returns, so another tab never overwrites a box somebody types in.
 */
export class AnswersController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #list: () => string;
  readonly #onSaved: () => void;
  readonly #typed = new Map<string, string>();
  #store: AnswerStore | undefined;
  #openList: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `list` names the list to open; `onSaved` hears of every change that reached the browser's storage. */
  constructor(host: ReactiveControllerHost, list: () => string, onSaved: () => void) {
    this.#host = host;
    this.#list = list;
    this.#onSaved = onSaved;
    host.addController(this);
  }

  hostConnected() {
    this.#open();
    document.addEventListener('visibilitychange', this.#onVisibilityChange);
  }

  hostUpdate() {
    if (this.#openList !== undefined && this.#openList !== this.#list()) this.#open();
  }

  hostDisconnected() {
    document.removeEventListener('visibilitychange', this.#onVisibilityChange);
    this.#close();
  }

  get state() {
    return this.#typed.size ? 'saving' : (this.#store?.state ?? 'empty');
  }

  get savedAt() {
    return this.#store?.savedAt;
  }

  /** What stands in an answer now, typed or stored. */
  get(question: string): AnswerValues {
    const stored = this.#store?.get(question) ?? {status: 'not-started', text: ''};
    return {...stored, text: this.#typed.get(question) ?? stored.text};
  }

  /** Stores a change now. */
  async set(question: string, change: Partial<AnswerValues>): Promise<void> {
    await this.#store?.set(question, change);
    if (this.state === 'saved') this.#onSaved();
  }

  /** Takes what stands in a text box, and stores it at the next pause. */
  type(question: string, text: string): void {
    this.#typed.set(question, text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), PAUSE_IN_TYPING);
    this.#host.requestUpdate();
  }

  /** Stores what was typed, without waiting for a pause. */
  flush(): void {
    clearTimeout(this.#timer);
    const typed = [...this.#typed];
    this.#typed.clear();
    for (const [question, text] of typed) {
      const isFirst = !!text && this.#store?.get(question).status === 'not-started';
      // Somebody who wrote something has started.
      void this.set(question, {text, ...(isFirst && {status: 'drafted'})});
    }
  }

  #open() {
    this.#close();
    this.#openList = this.#list();
    this.#store = new AnswerStore({list: this.#openList, subject: 'default', cycle: 'default'});
    this.#store.addEventListener('change', this.#onChange);
    void this.#store.load();
  }

  #close() {
    this.flush();
    this.#store?.removeEventListener('change', this.#onChange);
    this.#store?.close();
    this.#openList = undefined;
  }

  readonly #onChange = () => this.#host.requestUpdate();

  // The last moment that a phone reliably tells us about.
  readonly #onVisibilityChange = () => {
    if (document.visibilityState === 'hidden') this.flush();
  };
}
