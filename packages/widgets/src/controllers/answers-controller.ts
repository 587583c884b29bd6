import type {LitElement, ReactiveController} from 'lit';
import {AnswerStore} from '@cairn-kit/answers';

const stores = new Map<string, {store: AnswerStore; users: number}>();

/** One store for all checklists of a page that share a list: they go to another subject together. */
function use(list: string): AnswerStore {
  let shared = stores.get(list);
  if (!shared) {
    stores.set(list, (shared = {store: new AnswerStore(list), users: 0}));
  }
  shared.users++;
  return shared.store;
}

function release(list: string) {
  const shared = stores.get(list);
  if (!shared || --shared.users) return;
  stores.delete(list);
  shared.store.close();
}

/** The answers of the host's list, kept in the browser. The host renders again whenever they change. */
export class AnswersController implements ReactiveController {
  /** Undefined until the host is connected. */
  store: AnswerStore | undefined;
  readonly #host: LitElement;
  readonly #list: () => string;
  readonly #onLoaded: (store: AnswerStore) => void;
  readonly #onSaved: () => void;

  /**
   * `list` names the list to open; `onLoaded` hears when what the browser kept is there, `onSaved` when every change
   * reached its storage.
   */
  constructor(
    host: LitElement,
    list: () => string,
    onLoaded: (store: AnswerStore) => void,
    onSaved: () => void,
  ) {
    this.#host = host;
    this.#list = list;
    this.#onLoaded = onLoaded;
    this.#onSaved = onSaved;
    host.addController(this);
  }

  hostConnected() {
    this.hostUpdate();
  }

  hostUpdate() {
    const list = this.#list();
    if (list === this.store?.list) return;
    this.#close();
    const store = (this.store = use(list));
    store.addEventListener('change', this.#onChange);
    store.addEventListener('saved', this.#onSaved);
    void store.load().then(() => this.#onLoaded(store));
  }

  hostDisconnected() {
    // An element that is only moved is connected again at once, and keeps what no storage has.
    setTimeout(() => {
      if (!this.#host.isConnected) this.#close();
    });
  }

  #close() {
    if (!this.store) return;
    this.store.removeEventListener('change', this.#onChange);
    this.store.removeEventListener('saved', this.#onSaved);
    release(this.store.list);
    this.store = undefined;
  }

  readonly #onChange = () => this.#host.requestUpdate();
}
