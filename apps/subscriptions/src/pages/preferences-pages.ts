import {html} from 'hono/html';
import type {List} from '../config.ts';
import type {Preferences} from '../people/preferences.ts';
import type {Words} from '../words/en.ts';
import {languageNames, words, type Language} from '../words/words.ts';
import {buttonForm, emailField, hidden, trap} from './form-parts.ts';
import type {Html, Page, PathTo} from './layout.ts';

/** What the page with the preferences is made of. */
export interface PreferencesForm {
  readonly preferences: Preferences;
  readonly lists: readonly List[];
  readonly token: string;
  readonly shown: number;
  readonly to: PathTo;
  /** What just happened. */
  readonly notice?: 'saved' | 'outdated' | 'unsure' | undefined;
  /** A new address that is none. */
  readonly badAddress?: string | undefined;
}

/** Lists, language, address, and the rights to one's data, on one page. */
export function preferencesPage(form: PreferencesForm): Page {
  const {language, address} = form.preferences.person;
  const w = words[language];
  return {
    language,
    title: w.preferencesTitle,
    mark: 'envelope',
    body: html`<p>${w.preferencesFor(address ?? '')}</p>
${notice(w, form.notice)}
${choices(w, form)}
${newAddress(w, form)}
${data(w, form)}`,
  };
}

function notice(w: Words, kind: PreferencesForm['notice']): Html | '' {
  if (kind === undefined) return '';
  const texts = {
    saved: w.preferencesSaved,
    outdated: w.preferencesOutdated,
    unsure: w.preferencesEraseUnsure,
  };
  return html`<p class="notice" role="${kind === 'saved' ? 'status' : 'alert'}">${texts[kind]}</p>`;
}

function choices(w: Words, {preferences, lists, token, to}: PreferencesForm): Html {
  const {person, subscriptions} = preferences;
  const active = new Set(subscriptions.filter(({state}) => state === 'active').map(({list}) => list));
  // A list that is no longer offered can still be left.
  const gone = [...active].filter(id => !lists.some(list => list.id === id));
  return html`<form method="post" action="${to('/preferences')}">
${hidden('token', token)}
${hidden('version', person.version)}
<fieldset><legend>${w.preferencesLists}</legend>
${lists.map(({id, title}) => checkbox(id, title, active.has(id)))}
${gone.map(id => checkbox(id, `${id} (${w.preferencesListGone})`, true))}
</fieldset>
<fieldset><legend>${w.preferencesLanguage}</legend>
${Object.entries(languageNames).map(
  ([id, name]) =>
    html`<label class="choice"><input type="radio" name="language" value="${id}"${id === person.language ? ' checked' : ''}> <span lang="${id}">${name}</span></label>\n`,
)}</fieldset>
<p class="consent">${w.preferencesConsent}</p>
<button>${w.preferencesSave}</button>
</form>`;
}

function checkbox(id: string, title: string, isChecked: boolean): Html {
  return html`<label class="choice"><input type="checkbox" name="lists" value="${id}"${isChecked ? ' checked' : ''}> ${title}</label>\n`;
}

function newAddress(w: Words, {token, shown, to, badAddress}: PreferencesForm): Html {
  return html`<h2>${w.preferencesAddress}</h2>
<p class="muted">${w.preferencesAddressText}</p>
<form method="post" action="${to('/preferences/address')}" novalidate>
${hidden('token', token)}
${emailField(w, {
  id: 'new-address',
  label: w.preferencesAddressLabel,
  value: badAddress ?? '',
  problem: badAddress === undefined ? undefined : w.emailInvalid,
})}
${trap(w, shown)}
<button class="quiet">${w.preferencesAddressButton}</button>
</form>`;
}

function data(w: Words, {token, to}: PreferencesForm): Html {
  return html`<h2>${w.preferencesData}</h2>
<p class="muted">${w.preferencesExportText}</p>
${buttonForm(to('/preferences/export'), token, w.preferencesExportButton, 'quiet')}
<p class="muted">${w.preferencesEraseText}</p>
<form method="post" action="${to('/preferences/erase')}">
${hidden('token', token)}
<label class="choice"><input type="checkbox" name="sure" value="yes"> ${w.preferencesEraseSure}</label>
<button class="quiet">${w.preferencesEraseButton}</button>
</form>`;
}

/** What the page that asks for a link is made of. */
export interface AskForLink {
  readonly language: Language;
  readonly shown: number;
  readonly to: PathTo;
  /** A link that is too old, which still tells where to send a fresh one. */
  readonly oldToken?: string | undefined;
  readonly email?: string | undefined;
  readonly problem?: string | undefined;
  readonly notice?: string | undefined;
}

/** The page for whoever has no link that works. */
export function askForLinkPage({language, shown, to, oldToken, email, problem, notice}: AskForLink): Page {
  const w = words[language];
  return {
    language,
    title: w.preferencesAskTitle,
    mark: 'envelope',
    body: html`<p>${oldToken ? w.preferencesAskOld : w.preferencesAskText}</p>
${notice ? html`<p class="notice" role="alert">${notice}</p>` : ''}
<form method="post" action="${to(oldToken ? '/preferences/link' : '/v1/preferences-links')}" novalidate>
${oldToken ? hidden('token', oldToken) : emailField(w, {id: 'email', label: w.emailLabel, value: email ?? '', problem})}
${hidden('language', language)}
${trap(w, shown)}
<button>${w.preferencesAskButton}</button>
</form>`,
  };
}

/** A page that says something and offers nothing. */
export function donePage(language: Language, title: string, text: string): Page {
  return {language, title, mark: 'check', body: html`<p>${text}</p>`};
}

/** A page that tells to look into an inbox. */
export function inboxPage(language: Language, title: string, text: string): Page {
  return {
    language,
    title,
    mark: 'envelope',
    body: html`<p class="notice">${text}</p>
<p class="muted">${words[language].almostThereHint}</p>`,
  };
}
