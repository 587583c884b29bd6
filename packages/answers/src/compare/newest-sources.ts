import type {Entry, Fields} from '../entry.ts';
import {isNewer} from '../merge-entries.ts';
import type {Source} from './source.ts';

/** A source that does not count: it holds the same as another one of the same person, or an earlier state of it. */
export interface SetAside {
  readonly label: string;
  readonly reason: 'same' | 'older';
  /** The label of the one that counts instead. */
  readonly than: string;
}

/** Which sources count, and which do not. */
export interface NewestSources {
  readonly sources: readonly Source[];
  readonly aside: readonly SetAside[];
}

/**
 * Of two copies of one person's answers the newer counts, by the answers' clocks, not by a computer's date. Where each
 * has something that the other has not, both count.
 */
export function newestSources(opened: readonly Source[]): NewestSources {
  const aside: SetAside[] = [];
  let sources: Source[] = [];
  for (const source of opened) {
    const newer = sources.find(other => replaces(other, source));
    if (newer) {
      aside.push(setAside(source, newer));
      continue;
    }
    const older = sources.filter(other => replaces(source, other));
    aside.push(...older.map(other => setAside(other, source)));
    sources = [...sources.filter(other => !older.includes(other)), source];
  }
  return {sources, aside};
}

const setAside = (older: Source, newer: Source): SetAside => ({
  label: older.label,
  reason: holds(older, newer) ? 'same' : 'older',
  than: newer.label,
});

/** Where nobody said whose they are, only two that hold the same are taken for one. */
const replaces = (newer: Source, older: Source): boolean =>
  newer.savedBy === older.savedBy && holds(newer, older) && (!!older.savedBy || holds(older, newer));

/** Whether everything in one copy is in another one, as it is or newer. */
function holds({entries}: Source, other: Source): boolean {
  const fieldsOf = new Map(entries.map(({key, fields}) => [nameOf(key), fields]));
  return other.entries.every(({key, fields}) => holdsFields(fieldsOf.get(nameOf(key)), fields));
}

const holdsFields = (here: Fields = {}, there: Fields): boolean =>
  Object.entries(there).every(([name, field]) => Object.hasOwn(here, name) && !isNewer(field, here[name]!));

const nameOf = (key: Entry['key']) => key.join('/');
