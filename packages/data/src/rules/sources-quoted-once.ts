import type {Problem} from './problem.ts';
import {allProvenances} from './provenances.ts';
import type {Rule} from './rule.ts';

/** One sentence per source is a quotation; one here and another there is copying in small pieces. */
export const sourcesQuotedOnce: Rule = {
  name: 'sources-quoted-once',
  description: 'No source is quoted in two texts.',
  check(records) {
    const placeOf = new Map<string, string>();
    const quotations = allProvenances(records).filter(({provenance}) => provenance.basis === 'quoted');
    return quotations.flatMap(({file, field, provenance, texts}): Problem[] => {
      // The first source is the one the words come from. Without one, basis-fits-sources reports it.
      const source = provenance.sources[0]?.resource;
      if (source === undefined || texts.length === 0) return [];
      const other = texts.length > 1 ? 'this record' : placeOf.get(source);
      placeOf.set(source, file);
      return other === undefined
        ? []
        : [
            {
              file,
              field,
              wrong: `quotes ${source}, which is quoted in ${other} already`,
              remedy: 'keep one of the quotations, and restate the other',
            },
          ];
    });
  },
};
