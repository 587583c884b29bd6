import {html} from 'hono/html';
import type {Html, PathTo} from './layout.ts';

/** A captured mail, as its pages show it. */
export interface CapturedMail {
  readonly id: number;
  readonly captured: number;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** All captured mails, newest first. */
export function mailboxPage(mails: readonly CapturedMail[], to: PathTo): Html {
  const rows = mails.map(
    mail => html`<li><a href="${to(`/dev/mailbox/${mail.id}`)}"><strong>${mail.subject}</strong>
<span>${mail.recipient}</span>${time(mail.captured)}</a></li>\n`,
  );
  return frame(
    'Captured mail',
    html`<p class="muted">Nothing here left this computer. The newest is at the top; reload for more.</p>
${mails.length > 0 ? html`<ul class="lists mails">${rows}</ul>` : html`<p class="notice">No mail yet. Sign up, and the confirmation lands here.</p>`}
<p><a href="${to('/dev/mailbox.json')}">The same as JSON</a></p>`,
    to,
  );
}

/** One captured mail: as HTML, as text, and its headers. */
export function capturedMailPage(mail: CapturedMail, to: PathTo): Html {
  return frame(
    mail.subject,
    html`<p><a href="${to('/dev/mailbox')}">All captured mail</a></p>
<dl class="headers"><dt>To</dt><dd>${mail.recipient}</dd><dt>Captured</dt><dd>${time(mail.captured)}</dd></dl>
<iframe title="The message as HTML" src="${to(`/dev/mailbox/${mail.id}/html`)}" sandbox="allow-top-navigation-by-user-activation"></iframe>
<details open><summary>Text</summary><pre>${linked(mail.text)}</pre></details>
<details><summary>Headers</summary><dl class="headers">
${Object.entries(mail.headers).map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>\n`)}</dl></details>`,
    to,
  );
}

/** The message for its frame: links open in the page around it. */
export function capturedMailHtml(mail: CapturedMail): string {
  return mail.html.replace('<head>', '<head><base target="_top">').replaceAll('target="_blank"', '');
}

function frame(title: string, body: Html, to: PathTo): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${to('/style.css')}">
<link rel="icon" href="${to('/icon.svg')}" type="image/svg+xml">
</head>
<body>
<main class="card wide">
<p class="publisher">Development mailbox</p>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
}

function time(at: number): Html {
  const iso = new Date(at).toISOString();
  return html`<time datetime="${iso}">${iso.slice(0, 19).replace('T', ' ')} UTC</time>`;
}

function linked(text: string): Html[] {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, index) => (index % 2 ? html`<a href="${part}">${part}</a>` : html`${part}`));
}
