import {allProvenances} from './provenances.ts';
import type {Rule} from './rule.ts';

/** "checked" means compared with a source, and an original text has none. */
export const originalIsUnchecked: Rule = {
  name: 'original-is-unchecked',
  description: 'An original text has no source to be compared with, so its review is unchecked.',
  check(records) {
    return allProvenances(records)
      .filter(({provenance}) => provenance.basis === 'original' && provenance.review === 'checked')
      .map(({file, field}) => ({
        file,
        field: `${field}.review`,
        wrong: 'is checked, but there is no source to compare an original text with',
        remedy: 'write unchecked',
      }));
  },
};
