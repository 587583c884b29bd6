import {inLanguage, languagesOf, type Content} from './content.ts';
import {
  glossaryPage,
  partnersPage,
  ratingScalesPage,
  requirementsPage,
  resourcesPage,
} from './markdown-lists.ts';
import {newsletterPage} from './markdown-newsletter.ts';
import {principlePage} from './markdown-principle.ts';

/** The content as Markdown: a page for each principle, newsletter issue and kind of record, by the name of its file. */
export function toMarkdown(content: Content): ReadonlyMap<string, string> {
  return new Map(languagesOf(content).flatMap(lang => pagesIn(inLanguage(content, lang), lang)));
}

function pagesIn(content: Content, lang: string): [string, string][] {
  return [
    ...content.principles.map((principle): [string, string] => [
      `principles/${principle.number}.${lang}.md`,
      principlePage(content, principle),
    ]),
    [`requirements.${lang}.md`, requirementsPage(content, lang)],
    [`glossary.${lang}.md`, glossaryPage(content, lang)],
    [`rating-scales.${lang}.md`, ratingScalesPage(content, lang)],
    [`resources.${lang}.md`, resourcesPage(content, lang)],
    [`partners.${lang}.md`, partnersPage(content, lang)],
    ...content.newsletterIssues.map((issue): [string, string] => [
      `newsletter-issues/${issue.id}.${lang}.md`,
      newsletterPage(issue),
    ]),
  ];
}
