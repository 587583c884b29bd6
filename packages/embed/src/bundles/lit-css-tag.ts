/**
 * Takes the place of Lit's css-tag module in the bundles. Every browser that knows what the widgets' styles are made
 * of (`light-dark()`, container queries) has constructable style sheets, so Lit's other ways are dead code: 0.3 kB.
 */

/** A style sheet, made once and shared by every instance. */
export const css = (strings: TemplateStringsArray): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(strings[0]!);
  return sheet;
};

export const adoptStyles = (root: ShadowRoot, styles: CSSStyleSheet[]): void => {
  root.adoptedStyleSheets = styles;
};

export const getCompatibleStyle = (style: CSSStyleSheet): CSSStyleSheet => style;

export const supportsAdoptingStyleSheets = true;

// Lit exports them again; nothing of ours uses them, so they leave no trace.
export {css as CSSResult, css as unsafeCSS};
