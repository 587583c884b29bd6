import type {Problem} from './problem.ts';
import {allRecords, type ForwardingFile} from './records.ts';
import type {Rule} from './rule.ts';

/** A forwarding record leads straight to records of its kind. */
export const movedTargets: Rule = {
  name: 'moved-targets',
  description:
    'A forwarding record leads straight to records of its own kind, never to another forwarding record.',
  check(records) {
    const kindOf = new Map(allRecords(records).map(({id, kind}) => [id, kind]));
    const unreadable = new Set(records.unreadable.map(({id}) => id));
    const gone = new Map(records.forwarding.map(({id, data}) => [id, data.kind]));
    return records.forwarding.flatMap(forwarding =>
      targetsOf(forwarding).flatMap(({field, id}): Problem[] => {
        const {file, kind} = forwarding;
        const became = gone.get(id);
        if (became !== undefined) {
          return [{file, field, wrong: `"${id}" ${WORDS[became]}`, remedy: REMEDIES[became]}];
        }
        if (unreadable.has(id)) return [];
        const target = kindOf.get(id);
        if (target === undefined) {
          return [{file, field, wrong: `there is no record "${id}"`, remedy: 'correct the id'}];
        }
        if (target !== kind) {
          return [
            {
              file,
              field,
              wrong: `"${id}" is a ${target}, not a ${kind}`,
              remedy: 'forward to a record of the same kind',
            },
          ];
        }
        return [];
      }),
    );
  },
};

const WORDS = {moved: 'has moved itself', split: 'was split itself', retired: 'was retired'};

const REMEDIES = {
  moved: 'name the id the record has today',
  split: 'name the records it was split into',
  retired: 'write kind: retired here too, with the reason',
};

function targetsOf({data}: ForwardingFile): {field: string; id: string}[] {
  switch (data.kind) {
    case 'moved':
      return [{field: 'to', id: data.to}];
    case 'split':
      return data.to.map((id, index) => ({field: `to[${index}]`, id}));
    case 'retired':
      return [];
    default:
      return data satisfies never;
  }
}
