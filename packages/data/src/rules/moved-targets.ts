import type {Problem} from './problem.ts';
import {allRecords} from './records.ts';
import type {Rule} from './rule.ts';

/** A forwarding record leads straight to a record of its kind. */
export const movedTargets: Rule = {
  name: 'moved-targets',
  description:
    'A forwarding record leads straight to a record of its own kind, never to another forwarding record.',
  check(records) {
    const kindOf = new Map(allRecords(records).map(({id, kind}) => [id, kind]));
    const unreadable = new Set(records.unreadable.map(({id}) => id));
    const moved = new Set(records.moved.map(({id}) => id));
    return records.moved.flatMap(({file, kind, data}): Problem[] => {
      if (moved.has(data.to)) {
        return [
          {
            file,
            field: 'to',
            wrong: `"${data.to}" has moved itself`,
            remedy: 'name the id the record has today',
          },
        ];
      }
      if (unreadable.has(data.to)) return [];
      const target = kindOf.get(data.to);
      if (target === undefined) {
        return [{file, field: 'to', wrong: `there is no record "${data.to}"`, remedy: 'correct the id'}];
      }
      if (target !== kind) {
        return [
          {
            file,
            field: 'to',
            wrong: `"${data.to}" is a ${target}, not a ${kind}`,
            remedy: 'forward to a record of the same kind',
          },
        ];
      }
      return [];
    });
  },
};
