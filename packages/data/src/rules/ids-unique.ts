import {allRecords} from './records.ts';
import type {Rule} from './rule.ts';

/** No id is used by two records, of whatever kind, nor by a record and a forwarding record. */
export const idsUnique: Rule = {
  name: 'ids-unique',
  description: 'No id is used twice, whatever the kind of record.',
  check(records) {
    const fileOf = new Map<string, string>();
    return [...allRecords(records), ...records.forwarding].flatMap(({id, file}) => {
      const other = fileOf.get(id);
      fileOf.set(id, other ?? file);
      return other
        ? [
            {
              file,
              field: 'file name',
              wrong: `${other} has the same id`,
              remedy: 'rename the newer of the two files',
            },
          ]
        : [];
    });
  },
};
