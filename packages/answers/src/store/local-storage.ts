import {isEntry} from '../entry.ts';
import {mergeEntries} from '../merge-entries.ts';
import type {AnswerStorage} from './answer-storage.ts';

const nameOf = (list: string, key: readonly unknown[]) => `cairn${JSON.stringify([list, ...key])}`;

function read(name: string): unknown {
  const text = localStorage.getItem(name);
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    // Damaged, and kept as it is.
    return text;
  }
}

function write(name: string, text: string) {
  localStorage.setItem(name, text);
  if (localStorage.getItem(name) !== text) throw Error('localStorage does not keep what is written');
}

/**
 * Where IndexedDB is refused. One key per entry, so that tabs do not overwrite each other. A browser that crashes may
 * lose its last seconds.
 */
export const localStorageStorage: AnswerStorage = {
  async load(list, beginning) {
    // The JSON of a key that begins so, without the bracket that closes it.
    const start = nameOf(list, beginning).slice(0, -1);
    return Object.keys(localStorage)
      .filter(name => name.startsWith(start) && /^[,\]]/.test(name.slice(start.length)))
      .map(read);
  },

  async save(list, entries) {
    const before = new Map<string, string | null>();
    try {
      return entries.map(entry => {
        const name = nameOf(list, entry.key);
        const stored = read(name);
        before.set(name, localStorage.getItem(name));
        if (stored !== undefined && !isEntry(stored))
          write(nameOf(list, [...entry.key, Date.now()]), before.get(name)!);
        const merged = mergeEntries(entry, isEntry(stored) ? stored : undefined);
        write(name, JSON.stringify(merged));
        return merged;
      });
    } catch (error) {
      for (const [name, text] of before)
        if (text === null) localStorage.removeItem(name);
        else localStorage.setItem(name, text);
      throw error;
    }
  },
};
