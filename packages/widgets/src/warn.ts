const warned = new Set<string>();

/** Says, once, which attribute of which element is wrong, and what it may be. */
export function warnOfAttribute(element: Element, attribute: string, value: unknown, allowed: string): void {
  const message = `[cairn] <${element.localName} ${attribute}="${value}">: use ${allowed}.`;
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}

/** Says that something did not come over the network; what stands in the page, stays. */
export function warnOfLoading(error: unknown): undefined {
  console.warn('[cairn] A text did not load.', error);
}
