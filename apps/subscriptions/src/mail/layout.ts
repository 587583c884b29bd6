import {html} from 'hono/html';

/** The parts of a mail, as plain words. */
export interface MailParts {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly button?: {readonly text: string; readonly url: string};
  readonly after?: string;
  /** The words of the unsubscribe link. */
  readonly unsubscribe: string;
}

/** The mail for programs that show text. */
export function mailText(
  {subject, paragraphs, button, after, unsubscribe}: MailParts,
  unsubscribeUrl: string,
  footer: string,
): string {
  const blocks = [
    subject,
    ...paragraphs,
    button?.url,
    after,
    `--\n${footer}\n${unsubscribe}: ${unsubscribeUrl}`,
  ];
  return blocks.filter(block => block !== undefined).join('\n\n') + '\n';
}

// Mail programs read little more than inline styles; the second palette is for those that know dark mode.
const dark = `@media (prefers-color-scheme: dark) {
  .page { background: #16181a !important }
  .card { background: #1f2326 !important; border-color: #3a4145 !important; color: #e9e7e2 !important }
  .muted, .muted a { color: #a9b0b3 !important }
  .button { background: #7bd1ba !important; color: #10201d !important }
}`;

/** The mail for programs that show HTML. It needs no image. */
export async function mailHtml(
  parts: MailParts,
  unsubscribeUrl: string,
  footer: string,
  language: string,
): Promise<string> {
  const {subject, paragraphs, button, after, unsubscribe} = parts;
  const style = {
    paragraph: 'margin: 0 0 16px',
    button:
      'display: inline-block; padding: 12px 22px; border-radius: 8px; background: #006150; color: #ffffff; font-weight: 600; text-decoration: none',
    muted: 'margin: 0 0 8px; font-size: 14px; color: #565f63',
  };
  return String(
    await html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${subject}</title>
<style>${dark}</style>
</head>
<body class="page" style="margin: 0; background: #fbfaf7">
<div class="page" style="background: #fbfaf7; padding: 24px 12px; font: 16px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif">
<div class="card" style="max-width: 520px; margin: 0 auto; padding: 28px; background: #ffffff; border: 1px solid #dcd8cf; border-radius: 10px; color: #23282b">
<h1 style="margin: 0 0 16px; font-size: 22px; line-height: 1.25">${subject}</h1>
${paragraphs.map(text => html`<p style="${style.paragraph}">${text}</p>\n`)}
${button ? html`<p style="margin: 24px 0"><a class="button" href="${button.url}" style="${style.button}">${button.text}</a></p>` : ''}
${after ? html`<p class="muted" style="${style.muted}">${after}</p>` : ''}
</div>
<div style="max-width: 520px; margin: 16px auto 0; padding: 0 28px">
<p class="muted" style="${style.muted}">${footer} <a href="${unsubscribeUrl}" style="color: #565f63">${unsubscribe}</a></p>
</div>
</div>
</body>
</html>
`,
  );
}
