const warned = new Set<string>();

/** Says, once, which attribute of which element is wrong, and what it may be. */
export function warnOfAttribute(element: Element, attribute: string, allowed: string): void {
  const message = `[cairn] <${element.localName} ${attribute}="${element.getAttribute(attribute)}">: use ${allowed}.`;
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}

/** The number if it is one from 1 to `max`; else undefined, and the page's developer is told. */
export function numberUpTo(
  max: number,
  element: Element,
  attribute: string,
  value?: number,
): number | undefined {
  if (value == null || (Number.isInteger(value) && value > 0 && value <= max)) return value ?? undefined;
  warnOfAttribute(element, attribute, `a number from 1 to ${max}`);
  return undefined;
}

/** Says that something did not come over the network; what stands in the page, stays. */
export function warnOfLoading(error: unknown): undefined {
  console.warn('[cairn] A text did not load.', error);
}
