import {html} from 'hono/html';
import {words, type Language} from '../words/words.ts';
import type {Page, PathTo} from './layout.ts';

/** A page that only says why there is nothing else, and where to go instead. */
export function messagePage(language: Language, title: string, detail: string, to: PathTo): Page {
  return {
    language,
    title,
    mark: 'cross',
    body: html`${detail ? html`<p>${detail}</p>` : ''}
<p><a href="${to('/signup')}">${words[language].signupLink}</a></p>`,
  };
}
