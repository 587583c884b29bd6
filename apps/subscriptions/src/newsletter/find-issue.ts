import type {NewsletterIssue} from '@cairn-kit/data';
import {CommandError} from '../operator/command.ts';

/** An issue in every language that it comes in, English first. */
export async function findIssue(id: string): Promise<readonly NewsletterIssue[]> {
  const [english, spanish] = await Promise.all([
    import('@cairn-kit/data/all.en.js'),
    import('@cairn-kit/data/all.es.js'),
  ]);
  const all: readonly NewsletterIssue[] = [...english.newsletterIssues, ...spanish.newsletterIssues];
  const found = all.filter(issue => issue.id === id);
  if (found.length > 0) return found;
  const known = english.newsletterIssues.map(issue => issue.id).join(', ');
  throw new CommandError(`There is no issue ${id}; there are: ${known}`);
}
