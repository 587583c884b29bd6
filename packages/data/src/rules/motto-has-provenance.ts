import type {Problem} from './problem.ts';
import type {Rule} from './rule.ts';

/** A motto is a quotation and says so. All other texts cannot be written without provenance: the schemas require it. */
export const mottoHasProvenance: Rule = {
  name: 'motto-has-provenance',
  description:
    'A principle has a motto if and only if it has the motto’s provenance, and that is a quotation.',
  check({principles}) {
    return principles.flatMap(({file, data}): Problem[] => {
      const {motto} = data.provenance;
      if (data.motto && !motto) {
        return [
          {
            file,
            field: 'provenance.motto',
            wrong: 'is missing, although there is a motto',
            remedy: 'add it with the source that shows the motto',
          },
        ];
      }
      if (!data.motto && motto) {
        return [
          {
            file,
            field: 'provenance.motto',
            wrong: 'is there, although there is no motto',
            remedy: 'delete it, or add the motto the source shows',
          },
        ];
      }
      if (motto && motto.basis !== 'quoted') {
        return [
          {
            file,
            field: 'provenance.motto.basis',
            wrong: `is ${motto.basis}, but a motto is somebody’s words`,
            remedy: 'write quoted',
          },
        ];
      }
      return [];
    });
  },
};
