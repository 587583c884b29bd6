import type {IncomingChange} from '@cairn-kit/answers/files';

/** The changes to one answer, or to one name. */
export interface EntryChanges {
  readonly key: readonly string[];
  readonly changes: readonly IncomingChange[];
}

/** The changes at one place: a subject in a cycle; the first group may be that of names. */
export interface PlaceChanges {
  /** Empty for names. */
  readonly subject: string;
  readonly cycle: string;
  readonly entries: readonly EntryChanges[];
  readonly count: number;
}

/** Changes by place, and there by what they are about, in the order in which they came. */
export function groupChanges(changes: readonly IncomingChange[]): PlaceChanges[] {
  const places = Map.groupBy(changes, ({key}) => (key[0] === 'answers' ? `${key[1]}/${key[2]}` : ''));
  return [...places].map(([name, all]) => {
    const [subject = '', cycle = ''] = name.split('/');
    const entries = Map.groupBy(all, ({key}) => key.join('/'));
    return {
      subject,
      cycle,
      entries: [...entries.values()].map(some => ({key: some[0]!.key, changes: some})),
      count: all.length,
    };
  });
}
