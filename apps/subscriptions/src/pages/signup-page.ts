import {html} from 'hono/html';
import {honeypotField} from '../intake/read-signup.ts';
import {words, type Language} from '../words/words.ts';
import type {Page, PathTo} from './layout.ts';

/** The version of the consent wording on our own page; a new wording takes a new one. */
export const consentVersion = '2026-11';

/** What the form shows and sends. */
export interface SignupForm {
  readonly language: Language;
  readonly listTitle: string;
  /** What was typed, and what travels along unseen. */
  readonly values: Readonly<Record<string, string>>;
  /** Where the person came from, if that is a page of somebody else. */
  readonly backUrl: string | undefined;
  /** What is wrong with the email. */
  readonly emailProblem?: string | undefined;
  /** What is wrong with the whole. */
  readonly notice?: string | undefined;
}

const unseen = ['list', 'language', 'pageUrl', 'name', 'consentText', 'consentVersion'];

/** The page with the form: empty, or as it was sent with what is wrong. */
export function signupPage(form: SignupForm, to: PathTo): Page {
  const w = words[form.language];
  const {values, emailProblem, notice} = form;
  const described = emailProblem ? 'email-problem' : 'email-hint';
  return {
    language: form.language,
    title: form.listTitle,
    mark: 'envelope',
    body: html`<p>${w.signupIntro}</p>
${notice ? html`<p class="notice" role="alert">${notice}</p>` : ''}
<form method="post" action="${to('/v1/signups')}" novalidate>
<label for="email">${w.emailLabel}</label>
<input id="email" name="email" type="email" autocomplete="email" required maxlength="254" value="${values['email'] ?? ''}"
  aria-describedby="${described}" aria-invalid="${emailProblem ? 'true' : 'false'}"${emailProblem ? ' autofocus' : ''}>
${
  emailProblem
    ? html`<p class="problem" id="email-problem">${w.error} ${emailProblem}</p>`
    : html`<p class="hint" id="email-hint">${w.emailHint}</p>`
}
<p class="consent">${values['consentText'] ?? ''}</p>
${unseen.map(name => (values[name] ? html`<input type="hidden" name="${name}" value="${values[name]}">\n` : ''))}
<div class="leave-empty" aria-hidden="true"><label>${w.leaveEmpty}<input name="${honeypotField}" tabindex="-1" readonly></label></div>
<button>${w.subscribe}</button>
</form>
${backLink(form.backUrl, w.back)}`,
  };
}

/** The page after a form was taken: the same for every address. */
export function almostTherePage(language: Language, email: string, backUrl: string | undefined): Page {
  const w = words[language];
  return {
    language,
    title: w.almostThere,
    mark: 'envelope',
    body: html`<p class="notice">${w.almostThereText(email)} <strong>${w.almostThereNext}</strong></p>
<p class="muted">${w.almostThereHint}</p>
${backLink(backUrl, w.back)}`,
  };
}

function backLink(url: string | undefined, text: string) {
  return url ? html`<p><a href="${url}">${text}</a></p>` : '';
}
