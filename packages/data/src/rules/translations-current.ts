import type {Problem} from './problem.ts';
import type {Rule} from './rule.ts';
import {allTranslatable, allTranslations, translationHash} from './translated-texts.ts';

/** A translation carries the hash of the English it translates, and that English is still the same. */
export const translationsCurrent: Rule = {
  name: 'translations-current',
  description: 'A translation carries the hash of the English texts as they are today.',
  check(records) {
    const textsOf = new Map(allTranslatable(records).map(({kind, id, texts}) => [`${kind} ${id}`, texts]));
    return allTranslations(records).flatMap(({kind, id, file, data}): Problem[] => {
      const texts = textsOf.get(`${kind} ${id}`);
      // One without an original is reported by translations-complete.
      if (texts === undefined) return [];
      const hash = translationHash(texts);
      if (data.translationOf === hash) return [];
      const write = `write translationOf: '${hash}' (node scripts/translation-hash.ts ${file} does it)`;
      return [
        data.translationOf === undefined
          ? {file, field: 'translationOf', wrong: 'is missing', remedy: write}
          : {
              file,
              field: 'translationOf',
              wrong: `is ${data.translationOf}, but the English has changed since`,
              remedy: `translate what changed, set review: unreviewed, then ${write}`,
            },
      ];
    });
  },
};
