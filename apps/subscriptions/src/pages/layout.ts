import {html} from 'hono/html';
import {pagePath} from '../links/purposes.ts';
import {words, type Language} from '../words/words.ts';

/** HTML that is safe to send: everything in it was escaped. */
export type Html = ReturnType<typeof html>;

/** What stands on the stone of a page. */
export type Mark = 'check' | 'envelope' | 'question' | 'cross';

/** A page without its frame. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly mark: Mark;
  readonly body: Html;
}

const strokes: Readonly<Record<Mark, string>> = {
  check: 'M6 13l4.5 4.5L18.5 7.5',
  envelope: 'M4 7h16v11H4z M4.5 7.5L12 13.5l7.5-6',
  question: 'M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3 M12 18.2v.3',
  cross: 'M7 7l10 10 M17 7L7 17',
};

/** The address of one of this service's pages. */
export type PathTo = (path: string) => string;

/** Makes the frame of all pages: one card in the middle. */
export function createLayout(
  baseUrl: string,
  publisher: string,
  privacyUrl: string | undefined,
): (page: Page) => Html {
  const to: PathTo = path => pagePath(baseUrl, path);
  return ({language, title, mark, body}) => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${publisher}</title>
<link rel="stylesheet" href="${to('/style.css')}">
<link rel="icon" href="${to('/icon.svg')}" type="image/svg+xml">
</head>
<body>
<main class="card">
<p class="publisher">${publisher}</p>
<span class="stone ${mark}" aria-hidden="true"><svg viewBox="0 0 24 24"><path d="${strokes[mark]}"/></svg></span>
<h1>${title}</h1>
${body}
</main>
${privacyUrl ? html`<footer><a href="${privacyUrl}">${words[language].privacy}</a></footer>\n` : ''}</body>
</html>
`;
}

/** The icon of the service: one stone. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M4 18C3 10 9 6 16 6s13 4 12 11-6 10-13 10S5 25 4 18z" fill="#006150"/><path d="M10 17l4.5 4.5 8-9" fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
