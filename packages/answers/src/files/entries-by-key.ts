import type {Place} from '../answer.ts';
import type {Entry, Fields} from '../entry.ts';
import type {FileQuestion} from './answer-words.ts';

/** The fields of entries, by their keys with slashes between the parts. */
export type EntriesByKey = ReadonlyMap<string, Fields>;

export const entriesByKey = (entries: readonly Entry[]): EntriesByKey =>
  new Map(entries.map(({key, fields}) => [key.join('/'), fields]));

/** What a subject, a cycle or a person is called; the id where nobody gave it a name. */
export function nameOf(known: EntriesByKey, kind: 'subject' | 'cycle' | 'person', id: string): string {
  const name = known.get(`list/${kind}/${id}`)?.['name']?.value;
  return typeof name === 'string' && name ? name : id;
}

/** The questions of the list, then those that only have an answer. */
export function questionsAt(
  known: EntriesByKey,
  {subject, cycle}: Place,
  questions: readonly FileQuestion[],
): string[] {
  const beginning = `answers/${subject}/${cycle}/`;
  const answered = [...known.keys()]
    .filter(key => key.startsWith(beginning))
    .map(key => key.slice(beginning.length));
  return [...new Set([...questions.map(({id}) => id), ...answered.toSorted()])];
}
