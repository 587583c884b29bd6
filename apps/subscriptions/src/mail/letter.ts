import type {Language} from '../words/words.ts';
import {mailHtml, type Block} from './put-together.ts';

/** A link with the words it is named by. */
export interface NamedLink {
  readonly text: string;
  readonly url: string;
}

/** The parts of a short mail, as plain words. */
export interface Letter {
  readonly language: Language;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly button?: NamedLink | undefined;
  readonly after?: string | undefined;
  /** The small print. */
  readonly footer: string;
  readonly links: readonly NamedLink[];
}

/** The letter for programs that show HTML. */
export function letterHtml({language, subject, paragraphs, button, after, footer, links}: Letter): string {
  const body: Block[] = [
    {part: 'title', text: subject},
    ...paragraphs.map(text => ({part: 'paragraph', text}) as const),
    ...(button ? [{part: 'button', ...button} as const] : []),
    ...(after ? [{part: 'small', text: after} as const] : []),
  ];
  const small: Block[] = [
    {part: 'print', text: footer},
    ...links.map(link => ({part: 'printedLink', ...link}) as const),
  ];
  return mailHtml({language, subject, preview: paragraphs[0] ?? '', body, footer: small});
}

/** The letter for programs that show text. */
export function letterText({subject, paragraphs, button, after, footer, links}: Letter): string {
  const blocks = [
    subject,
    ...paragraphs,
    button && `${button.text}:\n${button.url}`,
    after,
    ['-- ', footer, ...links.map(({text, url}) => `${text}: ${url}`)].join('\n'),
  ];
  return blocks.filter(block => block !== undefined).join('\n\n') + '\n';
}
