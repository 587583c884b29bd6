import type {LinkTarget, Provenance, Source, Translation} from '../types.ts';
import {escapeMarkdown, link} from './markdown-text.ts';
import type {Words} from './words.ts';

/** Blocks with an empty line between them, and the terms at the end. */
export function page(blocks: readonly string[], words: Words): string {
  return `${[...blocks, '---', escapeMarkdown(words.license)].filter(Boolean).join('\n\n')}\n`;
}

/** A heading. */
export function heading(level: 1 | 2 | 3 | 4, text: string): string {
  return `${'#'.repeat(level)} ${escapeMarkdown(text)}`;
}

/** A list, one item a line. The items are Markdown already. */
export function bullets(items: readonly string[]): string {
  return items.map(item => `- ${item}`).join('\n');
}

/** A label and what it labels. The value is Markdown already. */
export function labeled(label: string, value: string): string {
  return `**${escapeMarkdown(label)}:** ${value}`.trimEnd();
}

/** A link, and a word on what it leads to where that is not just the document. */
export function linkTo(title: string, url: string, to: LinkTarget, words: Words): string {
  const hints = {document: '', 'topic-page': ` (${words.topicPage})`, 'issue-page': ` (${words.issuePage})`};
  return `${link(title, url)}${hints[to]}`;
}

/** Whose words something is, in one line, with links to its sources. */
export function provenanceLine(provenance: Provenance, words: Words, translation?: Translation): string {
  const {basis, sources, review, asOf} = provenance;
  const origin = [words.basis[basis], sources.map(sourceLine).join('; ')].filter(Boolean).join(': ');
  const state = review === 'checked' ? words.checked : words.unchecked;
  return labeled(
    words.source,
    [origin, state, words.asOf(asOf), ...(translation ? [translationState(translation, words)] : [])].join(
      ' · ',
    ),
  );
}

function sourceLine({publisher, title, published, url, locator}: Source): string {
  const name = url ? link(title, url) : `“${escapeMarkdown(title)}”`;
  const work = `${escapeMarkdown(publisher)}, ${name}${published ? ` (${published})` : ''}`;
  return locator ? `${work}, ${escapeMarkdown(locator)}` : work;
}

function translationState({review, reviewer}: Translation, words: Words): string {
  return review === 'reviewed'
    ? escapeMarkdown(words.translationReviewed(reviewer))
    : words.translationUnreviewed;
}
