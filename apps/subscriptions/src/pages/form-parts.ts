import {html} from 'hono/html';
import {trapField} from '../abuse/machine.ts';
import type {Words} from '../words/en.ts';
import type {Html} from './layout.ts';

/** What every form holds that a stranger can send: the trap, and when the page was shown. */
export function trap(w: Words, shown: number): Html {
  return html`<input type="hidden" name="shown" value="${shown}">
<div class="leave-empty" aria-hidden="true"><label>${w.leaveEmpty}<input name="${trapField}" tabindex="-1" readonly></label></div>`;
}

/** A field that travels along unseen. */
export function hidden(name: string, value: string | number): Html {
  return html`<input type="hidden" name="${name}" value="${value}">`;
}

/** The field for an address, with what is wrong with it. */
export function emailField(
  w: Words,
  {id, label, value = '', problem}: {id: string; label: string; value?: string; problem?: string | undefined},
): Html {
  return html`<label for="${id}">${label}</label>
<input id="${id}" name="email" type="email" autocomplete="email" required maxlength="254" value="${value}"
  aria-describedby="${id}-${problem ? 'problem' : 'hint'}" aria-invalid="${problem ? 'true' : 'false'}"${problem ? ' autofocus' : ''}>
${
  problem
    ? html`<p class="problem" id="${id}-problem">${w.error} ${problem}</p>`
    : html`<p class="hint" id="${id}-hint">${w.emailHint}</p>`
}`;
}

/** A form that is one button. */
export function buttonForm(action: string, token: string, text: string, kind = ''): Html {
  return html`<form method="post" action="${action}">
${hidden('token', token)}
<button${kind ? html` class="${kind}"` : ''}>${text}</button>
</form>`;
}

/** A link back to the page that somebody came from. */
export function backLink(url: string | undefined, text: string): Html | '' {
  return url ? html`<p><a href="${url}">${text}</a></p>` : '';
}
