import type {Records} from '../rules/records.ts';
import {brokenReferences} from '../rules/references-exist.ts';
import type {Pack} from './generated/pack.ts';
import type {PackProblem} from './problem.ts';

/** No id is used by two records, whatever their lists. */
export function packIdsUnique({records}: Pack): PackProblem[] {
  const listOf = new Map<string, string>();
  return Object.entries(records).flatMap(([list, ofList]) =>
    Object.keys(ofList).flatMap(id => {
      const other = listOf.get(id);
      listOf.set(id, other ?? list);
      const message = `is an id in ${other} too`;
      return other
        ? [{path: `records.${list}.${id}`, message, remedy: 'give one of the two another id'}]
        : [];
    }),
  );
}

/** No two principles have the same number. */
export function packNumbersUnique({records}: Pack): PackProblem[] {
  const idOf = new Map<number, string>();
  return Object.entries(records.principles ?? {}).flatMap(([id, {number}]) => {
    const other = idOf.get(number);
    idOf.set(number, other ?? id);
    const path = `records.principles.${id}.number`;
    const message = `is also the number of ${other}`;
    return other ? [{path, message, remedy: 'give each principle its own number'}] : [];
  });
}

/** Every id that a record names belongs to a record. */
export function packReferences(records: Records): PackProblem[] {
  return brokenReferences(records).map(({file, field, folder, id}) => ({
    path: `${file}.${field}`,
    message: `names "${id}", and there is no such record in ${folder === 'glossary-terms' ? 'glossary' : folder}`,
    remedy: 'correct the id, or add that record',
  }));
}
