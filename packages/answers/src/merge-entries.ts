import type {Entry, Stamped} from './entry.ts';

/** Names one version of a field. */
export const versionOf = ({clock, replica}: Stamped): string => `${clock}.${replica}`;

/** Whether `a` wins over `b`. What was written in a cycle wins over what was carried into it from another one. */
export const isNewer = (a: Stamped, b: Stamped): boolean =>
  !a.from === !b.from ? a.clock > b.clock || (a.clock === b.clock && a.replica > b.replica) : !a.from;

/** Whether whoever wrote `a` had seen `b`: it, or a later version of its line, is `a` or was replaced by it. */
const knows = (a: Stamped, b: Stamped) =>
  (!a.from || b.from) &&
  [versionOf(a), ...(a.past ?? [])].some(
    version => version.endsWith(`.${b.replica}`) && parseInt(version) >= b.clock,
  );

function mergeStamped(one: Stamped, other: Stamped): Stamped {
  const all = [one, other].flatMap(({others = [], ...field}) => [field, ...others]);
  const [newest, ...others] = all
    .filter(
      (version, index) =>
        // Left out: what a later version replaced knowingly, and the same version once more.
        !all.some((rival, place) => knows(rival, version) && (place < index || !knows(version, rival))),
    )
    .sort((a, b) => (isNewer(a, b) ? -1 : 1));
  return others.length ? {...newest!, others} : newest!;
}

/**
 * Of each field the newer value; a value that loses without having been seen is kept beside it. The order in which
 * copies meet does not matter.
 */
export function mergeEntries(one: Entry, other: Entry | undefined): Entry {
  if (!other) return one;
  const fields: Record<string, Stamped> = {...one.fields};
  for (const [name, field] of Object.entries(other.fields))
    // A field may be called "constructor".
    fields[name] = Object.hasOwn(fields, name) ? mergeStamped(field, fields[name]!) : field;
  return {...one, fields};
}
