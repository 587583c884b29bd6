import type {Entry, EntryKey, Fields, Stamped} from '../entry.ts';
import {mergeEntries} from '../merge-entries.ts';
import type {Match} from './match-names.ts';

/** Entries as they read where subjects or cycles have the ids that `matchNames` found. Stamps stay as they are. */
export function withIds(
  entries: readonly Entry[],
  kind: 'subject' | 'cycle',
  matches: readonly Match[],
): Entry[] {
  const to = new Map(matches.map(match => [match.id, match.to]));
  const at = kind === 'subject' ? 1 : 2;
  const rename = (id: string) => to.get(id) ?? id;
  const renamed = new Map<string, Entry>();
  for (const {key, fields} of entries) {
    const entry: Entry = {
      key: keyWith(key, kind, at, rename),
      fields: kind === 'cycle' ? fieldsFrom(fields, rename) : fields,
    };
    const name = entry.key.join('/');
    // Two of theirs may be one of ours.
    renamed.set(name, mergeEntries(entry, renamed.get(name)));
  }
  return [...renamed.values()];
}

function keyWith(key: EntryKey, kind: string, at: number, rename: (id: string) => string): EntryKey {
  const place = key[0] === 'answers' ? at : key[0] === 'list' && key[1] === kind ? 2 : -1;
  return key.map((part, index) => (index === place ? rename(part) : part));
}

/** Values that were carried from a cycle say from which. */
function fieldsFrom(fields: Fields, rename: (id: string) => string): Fields {
  const renamed = (field: Stamped): Stamped => ({
    ...field,
    ...(field.from && {from: rename(field.from)}),
    ...(field.others && {others: field.others.map(renamed)}),
  });
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, renamed(field)]));
}
