import {html} from 'hono/html';
import {joinLists, words, type Language} from '../words/words.ts';
import {backLink, emailField, hidden, trap} from './form-parts.ts';
import type {Page, PathTo} from './layout.ts';

/** The version of the consent wording on our own pages; a new wording takes a new one. */
export const consentVersion = '2026-11';

/** What the form shows and sends. */
export interface SignupForm {
  readonly language: Language;
  readonly listTitles: readonly string[];
  /** What was typed, and what travels along unseen. */
  readonly values: Readonly<Record<string, string>>;
  readonly lists: readonly string[];
  readonly tags: readonly string[];
  readonly shown: number;
  /** Where the person came from, if that is a page of somebody else. */
  readonly backUrl: string | undefined;
  /** What is wrong with the email. */
  readonly emailProblem?: string | undefined;
  /** What is wrong with the whole. */
  readonly notice?: string | undefined;
}

/** The page with the form: empty, or as it was sent with what is wrong. */
export function signupPage(form: SignupForm, to: PathTo): Page {
  const w = words[form.language];
  const {values, emailProblem, notice} = form;
  const unseen = Object.entries(values).filter(([name, value]) => name !== 'email' && value);
  return {
    language: form.language,
    title: joinLists(form.language, form.listTitles),
    mark: 'envelope',
    body: html`<p>${w.signupIntro}</p>
${notice ? html`<p class="notice" role="alert">${notice}</p>` : ''}
<form method="post" action="${to('/v1/signups')}" novalidate>
${emailField(w, {id: 'email', label: w.emailLabel, value: values['email'] ?? '', problem: emailProblem})}
<p class="consent">${values['consentText'] ?? ''}</p>
${unseen.map(([name, value]) => html`${hidden(name, value)}\n`)}${form.lists.map(list => html`${hidden('lists', list)}\n`)}${form.tags.map(tag => html`${hidden('tags', tag)}\n`)}${trap(w, form.shown)}
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
