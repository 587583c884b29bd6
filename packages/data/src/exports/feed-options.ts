import type {Content} from './content.ts';
import {wordsFor} from './words.ts';

/** Where a feed is published, if it is. Without these it names no page of its own. */
export interface FeedOptions {
  /** The page that shows the issues. */
  readonly homeUrl?: string;
  /** The address of the feed itself. */
  readonly feedUrl?: string;
}

/** What both kinds of feeds say of themselves. */
export function feedTexts({newsletterIssues}: Content, lang: string) {
  const {newsletterIssues: title, about} = wordsFor(lang);
  const names = [...new Set(newsletterIssues.map(({newsletter}) => newsletter))];
  return {title: [...names, title].join(' · '), description: about};
}

/** A full day as a time; nothing for a year or a month alone, which feeds cannot say. */
export function timeOfDay(published: string | undefined): Date | undefined {
  return published && /^\d{4}-\d{2}-\d{2}$/.test(published) ? new Date(`${published}T00:00:00Z`) : undefined;
}
