import type {Audience, QuestionSet} from '@cairn-kit/data';
import type {Words} from '@cairn-kit/widgets';
import {en} from '@cairn-kit/widgets/locales/en.js';
import {attributes, escapeHtml} from './escape-html.ts';

/** What a host page may choose about a checklist. */
export interface QuestionChecklistOptions {
  readonly audience?: Audience;
  readonly listId?: string;
  readonly headingLevel?: number;
  /** The words around the content. Default: English. */
  readonly words?: Words;
}

/** The tag of a checklist with its fallback inside: the questions as a plain list. */
export function questionChecklistSnippet(set: QuestionSet, options: QuestionChecklistOptions = {}): string {
  const {audience = 'sea', listId, headingLevel, words: {checklist: words} = en} = options;
  const level = headingLevel ?? 3;
  const questions = set.questions.filter(({audiences}) => audiences.includes(audience));
  const tag = attributes({
    principle: set.principle,
    audience,
    'list-id': listId,
    'heading-level': headingLevel,
  });
  return [
    `<cairn-question-checklist${tag}>`,
    `  <h${level}>${set.principle}. ${escapeHtml(set.title)}</h${level}>`,
    `  <ol>`,
    ...questions.map(({prompt}) => `    <li>${escapeHtml(prompt)}</li>`),
    `  </ol>`,
    `  <p><small>${escapeHtml(words.original)} ${escapeHtml(words.notAffiliated)}</small></p>`,
    `</cairn-question-checklist>`,
  ].join('\n');
}
