import {html} from 'lit';
import type {ChecklistTools} from './checklist-tools.ts';

/** A line that a dialog says things in: while it is open, nobody hears what is said behind it. */
export interface StatusLine {
  /** Says something once, also when it is what was said last. */
  say(text: string): void;
  render(): unknown;
}

/** Makes such a line. It stands empty from the beginning, as only what changes is heard. */
export function statusLine(tools: ChecklistTools): StatusLine {
  let said = '';
  return {
    say(text) {
      said = text === said ? `${text}\u00a0` : text;
      tools.update();
    },
    render: () => html`<p role="status" class="said">${said}</p>`,
  };
}
