import {html} from 'hono/html';
import {words, type Language} from '../words/words.ts';
import type {Html, Page, PathTo} from './layout.ts';

interface LinkPage {
  readonly language: Language;
  readonly listTitle: string;
  readonly to: PathTo;
}

/** The page behind a confirmation link: a button, because programs that look into mails follow links. */
export function confirmPage({language, listTitle, to}: LinkPage, token: string): Page {
  const w = words[language];
  return {
    language,
    title: w.confirmTitle,
    mark: 'envelope',
    body: html`<p>${w.confirmText(listTitle)}</p>
${button(to('/confirm'), token, w.confirmButton)}
<p class="muted">${w.confirmOtherwise}</p>`,
  };
}

/** What the page says after the button, the first time and later. */
export function confirmedPage({language, listTitle}: LinkPage, first: boolean): Page {
  const w = words[language];
  return {
    language,
    title: first ? w.confirmed : w.alreadyConfirmed,
    mark: 'check',
    body: html`<p>${first ? w.confirmedText(listTitle) : w.alreadyConfirmedText(listTitle)}</p>`,
  };
}

/** The page behind an unsubscribe link. */
export function unsubscribePage({language, listTitle, to}: LinkPage, token: string): Page {
  const w = words[language];
  return {
    language,
    title: w.unsubscribeTitle,
    mark: 'question',
    body: html`<p>${w.unsubscribeText(listTitle)}</p>
${button(to('/unsubscribe'), token, w.unsubscribeButton)}`,
  };
}

/** What the page says after that. */
export function unsubscribedPage({language, listTitle, to}: LinkPage, list: string): Page {
  const w = words[language];
  return {
    language,
    title: w.unsubscribed,
    mark: 'check',
    body: html`<p>${w.unsubscribedText(listTitle)}</p>
<p><a href="${to('/signup')}?list=${list}">${w.subscribeAgain}</a></p>`,
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

function button(action: string, token: string, text: string): Html {
  return html`<form method="post" action="${action}">
<input type="hidden" name="token" value="${token}">
<button>${text}</button>
</form>`;
}
