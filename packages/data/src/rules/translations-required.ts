import type {Rule} from './rule.ts';
import {allTranslatable, allTranslations, translationFileOf} from './translated-texts.ts';

/** The languages that the whole content is offered in. */
const REQUIRED = ['es'];

/** Every record is translated into every language that the whole content is offered in. */
export const translationsRequired: Rule = {
  name: 'translations-required',
  description: 'Every record is translated into Spanish.',
  check(records) {
    const there = new Set([
      ...allTranslations(records).map(({file}) => file),
      ...records.unreadable.map(({file}) => file),
    ]);
    return REQUIRED.flatMap(lang =>
      allTranslatable(records)
        .map(({file}) => translationFileOf(file, lang))
        .filter(file => !there.has(file))
        .map(file => ({
          file,
          field: 'the file',
          wrong: 'is missing',
          remedy: 'translate the record, then run "node scripts/translation-hash.ts --all"',
        })),
    );
  },
};
