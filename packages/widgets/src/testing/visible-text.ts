const isShown = (element: Element) =>
  !['STYLE', 'SCRIPT'].includes(element.tagName) &&
  // A slot has no box of its own, and still shows what is in it.
  (element instanceof HTMLSlotElement || element.checkVisibility({visibilityProperty: true}));

function childrenOf(element: Element): Node[] {
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return assigned.length ? assigned : [...(element.shadowRoot ?? element).childNodes];
}

function textOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element) || !isShown(node)) return '';
  const text = childrenOf(node).map(textOf).join('');
  return getComputedStyle(node).display.startsWith('inline') ? text : ` ${text} `;
}

/** The text that a person sees in an element, shadow root and slots included, white space made single. */
export function visibleText(element: Element): string {
  return textOf(element).replaceAll(/\s+/g, ' ').trim();
}
