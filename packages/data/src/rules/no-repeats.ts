import type {Problem} from './problem.ts';
import type {Records} from './records.ts';
import type {Rule} from './rule.ts';

interface List {
  readonly file: string;
  readonly field: string;
  readonly items: readonly string[] | undefined;
}

/** No list names the same thing twice, and no term refers to itself. */
export const noRepeats: Rule = {
  name: 'no-repeats',
  description: 'No list of ids or words names the same one twice, and no term refers to itself.',
  check(records) {
    return [
      ...allLists(records).flatMap(({file, field, items = []}) =>
        items.flatMap((item, index): Problem[] =>
          items.indexOf(item) < index
            ? [{file, field: `${field}[${index}]`, wrong: `"${item}" is there twice`, remedy: 'delete one'}]
            : [],
        ),
      ),
      ...records.glossaryTerms
        .filter(({id, data}) => data.seeAlso?.includes(id))
        .map(({file}) => ({file, field: 'seeAlso', wrong: 'names the term itself', remedy: 'delete it'})),
    ];
  },
};

function allLists(records: Records): List[] {
  return [
    ...records.questions.flatMap(({file, data}) =>
      (['audiences', 'requirements', 'domains', 'appliesTo', 'evidence'] as const).map(field => ({
        file,
        field,
        items: data[field],
      })),
    ),
    ...records.requirements.flatMap(({file, data}) => [
      {file, field: 'binds', items: data.binds},
      {file, field: 'appliesTo', items: data.appliesTo},
    ]),
    ...records.glossaryTerms.map(({file, data}) => ({file, field: 'seeAlso', items: data.seeAlso})),
    ...records.ratingScales.map(({file, data}) => ({
      file,
      field: 'levels',
      items: data.levels.map(({id}) => id),
    })),
    ...records.forwarding.map(({file, data}) => ({
      file,
      field: 'to',
      items: data.kind === 'split' ? data.to : undefined,
    })),
  ];
}
