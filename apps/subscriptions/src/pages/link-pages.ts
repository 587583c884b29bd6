import {html} from 'hono/html';
import {quoteLists, words, type Language} from '../words/words.ts';
import {buttonForm} from './form-parts.ts';
import type {Page, PathTo} from './layout.ts';

/** What the page behind a link about lists is made of. */
export interface ListPage {
  readonly language: Language;
  readonly listTitles: readonly string[];
  readonly to: PathTo;
}

/** The page behind a confirmation link: a button, because programs that look into mails follow links. */
export function confirmPage({language, listTitles, to}: ListPage, token: string): Page {
  const w = words[language];
  return {
    language,
    title: w.confirmTitle,
    mark: 'envelope',
    body: html`<p>${w.confirmText(quoteLists(language, listTitles))}</p>
${buttonForm(to('/confirm'), token, w.confirmButton)}
<p class="muted">${w.confirmOtherwise}</p>`,
  };
}

/** What the page says after the button, the first time and later. */
export function confirmedPage({language, listTitles}: ListPage, isFirst: boolean): Page {
  const w = words[language];
  const lists = quoteLists(language, listTitles);
  return {
    language,
    title: isFirst ? w.confirmed : w.alreadyConfirmed,
    mark: 'check',
    body: html`<p>${isFirst ? w.confirmedText(lists) : w.alreadyConfirmedText(lists)}</p>`,
  };
}

/** The page behind an unsubscribe link. */
export function unsubscribePage({language, listTitles, to}: ListPage, token: string): Page {
  const w = words[language];
  return {
    language,
    title: w.unsubscribeTitle,
    mark: 'question',
    body: html`<p>${w.unsubscribeText(quoteLists(language, listTitles))}</p>
${buttonForm(to('/unsubscribe'), token, w.unsubscribeButton)}
<p class="muted">${w.unsubscribeOtherwise} <a href="${to('/preferences')}">${w.preferencesLink}</a></p>`,
  };
}

/** What the page says after that. */
export function unsubscribedPage({language, listTitles, to}: ListPage, lists: readonly string[]): Page {
  const w = words[language];
  return {
    language,
    title: w.unsubscribed,
    mark: 'check',
    body: html`<p>${w.unsubscribedText(quoteLists(language, listTitles))}</p>
<p><a href="${to('/signup')}?list=${lists[0] ?? ''}">${w.subscribeAgain}</a></p>`,
  };
}

/** The page behind "this was not me". */
export function notMePage(language: Language, address: string, token: string, to: PathTo): Page {
  const w = words[language];
  return {
    language,
    title: w.notMeTitle,
    mark: 'question',
    body: html`<p>${w.notMeText(address)}</p>
${buttonForm(to('/not-me'), token, w.notMeButton)}`,
  };
}

/** What the page says after that. */
export function notMeDonePage(language: Language, operator: string): Page {
  const w = words[language];
  return {
    language,
    title: w.notMeDone,
    mark: 'check',
    body: html`<p>${w.notMeDoneText(operator)}</p>`,
  };
}

/** The page behind the link to a new address. */
export function addressPage(language: Language, address: string, token: string, to: PathTo): Page {
  const w = words[language];
  return {
    language,
    title: w.addressTitle,
    mark: 'envelope',
    body: html`<p>${w.addressText(address)}</p>
${buttonForm(to('/address'), token, w.addressButton)}
<p class="muted">${w.confirmOtherwise}</p>`,
  };
}

/** What the page says after that. */
export function addressDonePage(language: Language, address: string, isTaken: boolean): Page {
  const w = words[language];
  return {
    language,
    title: isTaken ? w.addressTaken : w.addressDone,
    mark: isTaken ? 'cross' : 'check',
    body: html`<p>${isTaken ? w.addressTakenText(address) : w.addressDoneText(address)}</p>`,
  };
}

/** The one page for links that are wrong in any way, so that it does not tell in which. */
export function invalidLinkPage(language: Language, to: PathTo): Page {
  const w = words[language];
  return {
    language,
    title: w.invalidLink,
    mark: 'cross',
    body: html`<p>${w.invalidLinkText}</p>
<p><a href="${to('/signup')}">${w.signupLink}</a></p>`,
  };
}
