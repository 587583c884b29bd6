import type {QuestionChecklist} from '../question-checklist.ts';

const sheets = new Map<string, CSSStyleSheet>();

/** Gives a checklist more styles, once each. */
export function wearStyles(checklist: QuestionChecklist, ...styles: readonly string[]): void {
  const worn = (checklist.renderRoot as ShadowRoot).adoptedStyleSheets;
  for (const text of styles) {
    let sheet = sheets.get(text);
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      sheets.set(text, sheet);
    }
    if (!worn.includes(sheet)) worn.push(sheet);
  }
}
