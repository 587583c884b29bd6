import {allProvenances} from './provenances.ts';
import type {Rule} from './rule.ts';

/** What is restated, quoted or law names its source; what is our own names none. */
export const basisFitsSources: Rule = {
  name: 'basis-fits-sources',
  description: 'Restated, quoted and statute texts name at least one source; original texts name none.',
  check(records) {
    return allProvenances(records).flatMap(({file, field, provenance}) => {
      const {basis, sources} = provenance;
      if (basis === 'original' && sources.length > 0) {
        return [
          {
            file,
            field: `${field}.sources`,
            wrong: 'names a source, but the text is said to be original',
            remedy: 'delete the sources, or write basis: restated',
          },
        ];
      }
      if (basis !== 'original' && sources.length === 0) {
        return [
          {
            file,
            field: `${field}.sources`,
            wrong: `is missing, but the text is said to be ${basis}`,
            remedy: 'name the source, or write basis: original if the text is ours',
          },
        ];
      }
      return [];
    });
  },
};
