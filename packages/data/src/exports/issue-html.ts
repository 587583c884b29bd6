import type {NewsletterIssue, NewsletterItem} from '../types.ts';
import {escapeHtml, linkHtml} from './html-text.ts';
import {provenanceText} from './provenance-text.ts';
import {wordsFor, type Words} from './words.ts';

/**
 * A newsletter issue as HTML for feed readers. Only publishers' own pages are links: what the issue printed then, its
 * email address and site, is text.
 */
export function issueHtml(issue: NewsletterIssue): string {
  const words = wordsFor(issue.lang);
  const {note, intro, hearFromYou, campaignNote, partners, address} = issue;
  const names = partners.organizations.map(({name, url}) => `<li>${linkHtml(name, url)}</li>`);
  return [
    `<p><em>${escapeHtml(note)}</em></p>`,
    `<p>${escapeHtml(intro.text)}</p>`,
    ...section(words.stateSpotlights, issue.stateSpotlights, words),
    ...section(words.mustRead, issue.mustRead, words),
    ...section(words.toolsAndResources, issue.toolsAndResources, words),
    heading(words.hearFromYou),
    `<p>${escapeHtml(hearFromYou.text)} ${printed([hearFromYou.emailAsPrinted], words)}</p>`,
    heading(words.campaignNote),
    `<p>${escapeHtml(campaignNote.text)} ${printed([campaignNote.siteAsPrinted, campaignNote.hashtag], words)}</p>`,
    heading(words.partners),
    `<p>${escapeHtml(partners.text)}</p>`,
    `<ul>${names.join('')}</ul>`,
    heading(words.address),
    `<p>${[...address.lines, address.telephone].map(escapeHtml).join('<br>')}</p>`,
    `<p><small>${escapeHtml(provenanceText(intro.provenance, words))}</small></p>`,
  ].join('\n');
}

function section(title: string, items: readonly NewsletterItem[], words: Words): string[] {
  if (items.length === 0) return [];
  return [heading(title), ...items.flatMap(item => itemHtml(item, words))];
}

function itemHtml({heading: title, text, link, provenance}: NewsletterItem, words: Words): string[] {
  const to = {document: '', 'topic-page': ` (${words.topicPage})`, 'issue-page': ` (${words.issuePage})`};
  return [
    `<h3>${escapeHtml(title)}</h3>`,
    `<p>${escapeHtml(text)}</p>`,
    ...(link ? [`<p>${linkHtml(link.title, link.url)}${escapeHtml(to[link.to])}</p>`] : []),
    `<p><small>${escapeHtml(provenanceText(provenance, words))}</small></p>`,
  ];
}

function heading(text: string): string {
  return `<h2>${escapeHtml(text)}</h2>`;
}

function printed(texts: readonly string[], words: Words): string {
  return `<em>(${escapeHtml(`${words.asPrinted}: ${texts.join(', ')}`)})</em>`;
}
