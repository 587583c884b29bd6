import {frame, parts} from '../generated/mail-parts.ts';
import type {Language} from '../words/words.ts';

/** One part of a mail, and the texts in it. */
export interface Block {
  readonly part: keyof typeof parts;
  readonly text?: string;
  readonly url?: string;
  readonly linkText?: string;
}

/** A mail as programs show it that show HTML. */
export interface MailBlocks {
  readonly language: Language;
  readonly subject: string;
  /** What a list of mails shows beside the subject. */
  readonly preview: string;
  readonly body: readonly Block[];
  readonly footer: readonly Block[];
}

/** Puts a mail together from the parts of mail.mjml. It needs no image, and fetches nothing from anywhere. */
export function mailHtml({language, subject, preview, body, footer}: MailBlocks): string {
  return fill(frame, {
    language,
    subject: escapeHtml(subject),
    preview: escapeHtml(preview),
    body: body.map(blockHtml).join(''),
    footer: footer.map(blockHtml).join(''),
  });
}

function blockHtml({part, text = '', url = '', linkText = ''}: Block): string {
  return fill(parts[part], {
    text: escapeHtml(text).replaceAll('\n', '<br>'),
    url: escapeHtml(url),
    linkText: escapeHtml(linkText),
  });
}

/** Puts values into the places `{{name}}` of a text; other places stay. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? '') : place,
  );
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is safe in HTML and in its attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => entities[character] ?? character);
}
