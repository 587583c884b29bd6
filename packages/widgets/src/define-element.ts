import {version} from './version.ts';

/** An element's class, as this package makes them. */
type ElementClass = CustomElementConstructor & {version?: string};

/** Registers an element unless the page has one of that name: the first wins, and the console names both versions. */
export function defineElement(tag: string, element: ElementClass): void {
  const first = customElements.get(tag) as ElementClass | undefined;
  if (first === element) return;
  if (first) {
    console.info(`[cairn] <${tag}> ${version} is not used: ${first.version} came first.`);
    return;
  }
  element.version = version;
  customElements.define(tag, element);
}
