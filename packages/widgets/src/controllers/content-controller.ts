import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {warnOfLoading} from '../warn.ts';

/** What a content controller loads, and for what. */
export interface ContentOptions<T> {
  /** What the host shows now; a new key means new content. */
  key(): string;
  /** Loads the content for the current key; undefined when there is none. */
  load(): Promise<T | undefined> | undefined;
}

/**
 * Loads what a widget shows, and loads it again when the widget is asked for something else.
 * The first request leaves as the element connects, so for tags already in the page while the bundle evaluates.
 * Content that does not come leaves `value` undefined, and so the fallback standing.
 */
export class ContentController<T> implements ReactiveController {
  value: T | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #options: ContentOptions<T>;
  #key: string | undefined;

  constructor(host: ReactiveControllerHost, options: ContentOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected() {
    void this.#refresh();
  }

  hostUpdate() {
    void this.#refresh();
  }

  async #refresh() {
    const key = this.#options.key();
    if (key === this.#key) return;
    this.#key = key;
    const value = await this.#options.load()?.catch(warnOfLoading);
    // Something else may have been asked for in the meantime.
    if (key !== this.#key) return;
    this.value = value;
    this.#host.requestUpdate();
  }
}
