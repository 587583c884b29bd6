import type {LitElement, ReactiveController} from 'lit';
import {currentContent} from '../content/content-loader.ts';
import type {Words} from '../locales/en.ts';
import {warnOfLoading} from '../warn.ts';

const registered = new Map<string, Words | undefined>();
const connected = new Set<{refresh(): void}>();

const refreshAll = () => connected.forEach(controller => controller.refresh());

/** Makes a language of the interface available to every widget of the page. English always is. */
export function registerWords(words: Words): void {
  registered.set(words.lang, words);
  refreshAll();
}

// One observer for the page: `lang` may change on any ancestor, and widgets follow it.
let observer: MutationObserver | undefined;

function observe() {
  observer = new MutationObserver(refreshAll);
  observer.observe(document.documentElement, {attributes: true, attributeFilter: ['lang'], subtree: true});
}

function nearestLang(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') || 'en';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : 'en';
}

const mainOf = (lang: string) => lang.trim().split(/[-_]/)[0]!.toLowerCase();

async function fetchWords(main: string) {
  registered.set(main, undefined);
  const words = await currentContent().words?.(main).catch(warnOfLoading);
  if (words) registerWords(words);
}

/** The part of the words that one element uses. */
type Part = Exclude<keyof Words, 'lang'>;

/**
 * The language of the nearest `lang`, and an element's words in it: English until they are there, and for good where
 * there are none.
 */
export class LocalizeController<P extends Part> implements ReactiveController {
  /** What the page asks for, as it is written there (BCP 47). */
  lang = 'en';
  words: Words[P];
  readonly #host: LitElement;
  readonly #part: P;
  readonly #english: Words[P];

  constructor(host: LitElement, part: P, english: Words[P]) {
    this.#host = host;
    this.#part = part;
    this.#english = english;
    this.words = english;
    host.addController(this);
  }

  hostConnected() {
    if (!observer) observe();
    connected.add(this);
    this.refresh();
  }

  hostDisconnected() {
    connected.delete(this);
  }

  /** Another part of the words, in the same language. */
  wordsOf<Q extends Part>(part: Q, english: Words[Q]): Words[Q] {
    return registered.get(mainOf(this.lang))?.[part] ?? english;
  }

  /** Looks again. */
  refresh() {
    const lang = nearestLang(this.#host);
    const main = mainOf(lang);
    if (main !== 'en' && !registered.has(main) && currentContent().words) void fetchWords(main);
    const words = registered.get(main)?.[this.#part] ?? this.#english;
    if (lang === this.lang && words === this.words) return;
    this.lang = lang;
    this.words = words;
    this.#host.requestUpdate();
  }
}
