import type {Problem} from './problem.ts';
import type {Rule} from './rule.ts';
import {allTranslations} from './translated-texts.ts';

/** A reviewed translation says who answers for it. */
export const reviewersNamed: Rule = {
  name: 'reviewers-named',
  description: 'A translation names its reviewer if and only if it was reviewed.',
  check(records) {
    return allTranslations(records).flatMap(({file, data}): Problem[] => {
      if (data.review === 'reviewed' && !data.reviewer) {
        return [
          {
            file,
            field: 'reviewer',
            wrong: 'is missing, although the translation is said to be reviewed',
            remedy: 'name the person who read it against the English, or write review: unreviewed',
          },
        ];
      }
      if (data.review === 'unreviewed' && data.reviewer) {
        return [
          {
            file,
            field: 'reviewer',
            wrong: 'is there, although the translation is said to be unreviewed',
            remedy: 'delete it, or write review: reviewed if this person read it against the English',
          },
        ];
      }
      return [];
    });
  },
};
