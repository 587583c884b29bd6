import {html} from 'hono/html';
import type {List} from '../config.ts';
import {words, type Language} from '../words/words.ts';
import type {Page, PathTo} from './layout.ts';

/** What this service is, and where its pages are. */
export function homePage(language: Language, lists: readonly List[], mailbox: boolean, to: PathTo): Page {
  const w = words[language];
  return {
    language,
    title: w.homeTitle,
    mark: 'envelope',
    body: html`<p>${w.homeText}</p>
<h2>${w.homeLists}</h2>
<ul class="lists">
${lists.map(({id, title}) => html`<li><a href="${to('/signup')}?list=${id}">${title}</a></li>\n`)}</ul>
<p><a href="${to('/preferences')}">${w.homePreferences}</a></p>
${mailbox ? html`<p><a href="${to('/dev/mailbox')}">${w.homeMailbox}</a></p>` : ''}`,
  };
}
