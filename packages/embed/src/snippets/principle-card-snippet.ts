import type {Principle} from '@cairn-kit/data';
import {whoseWords, type Words} from '@cairn-kit/widgets';
import {en} from '@cairn-kit/widgets/locales/en.js';
import {attributes, escapeHtml} from './escape-html.ts';

/** What a host page may choose about a card. */
export interface PrincipleCardOptions {
  readonly headingLevel?: number;
  readonly questionsUrl?: string;
  /** The words around the content. Default: English. */
  readonly words?: Words;
}

/** The tag of a card with its fallback inside: text and a link that work without any script. */
export function principleCardSnippet(principle: Principle, options: PrincipleCardOptions = {}): string {
  const {number, title, statement, motto, deepDive, provenance} = principle;
  const level = options.headingLevel ?? 3;
  const {words: {card: words} = en} = options;
  const tag = attributes({
    principle: number,
    'heading-level': options.headingLevel,
    'questions-url': options.questionsUrl,
  });
  const lines = [
    `<cairn-principle-card${tag}>`,
    `  <h${level}>${number}. ${escapeHtml(title)}</h${level}>`,
    `  <p>${escapeHtml(statement)}</p>`,
    `  <p><small>${escapeHtml(whoseWords(provenance.statement, words))} ${escapeHtml(words.notAffiliated)}</small></p>`,
    motto &&
      `  <blockquote>“${escapeHtml(motto.text)}” <small>${escapeHtml(motto.attribution)}</small></blockquote>`,
    deepDive && `  <p><a href="${escapeHtml(deepDive.url)}">${escapeHtml(words.aboutDeepDive)}</a></p>`,
    `</cairn-principle-card>`,
  ];
  return lines.filter(Boolean).join('\n');
}
