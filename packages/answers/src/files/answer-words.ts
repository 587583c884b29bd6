import type {AnswerField, AnswerStatus} from '../answer.ts';

/** The words for what stands in an answer, in one language. */
export interface AnswerWords {
  readonly fields: Readonly<Record<AnswerField, string>>;
  readonly statuses: Readonly<Record<AnswerStatus, string>>;
  /** The levels of the rating scale, by id, from the least to the most. */
  readonly ratings: Readonly<Record<string, string>>;
}

/** A question, as much of it as a file shows. */
export interface FileQuestion {
  readonly id: string;
  readonly prompt: string;
}

const folded = (text: string) => text.trim().replace(/\s+/g, ' ').toLowerCase();

/** The word for an id; the id itself where there is none, or where it could mean another id as well. */
export function wordFor(words: Readonly<Record<string, string>>, id: string): string {
  const word = Object.hasOwn(words, id) ? words[id]! : id;
  const meanings = Object.entries(words).filter(
    ([other, otherWord]) => other !== id && [other, otherWord].map(folded).includes(folded(word)),
  );
  return meanings.length ? id : word;
}

/** The id that a word or an id means, in any of the languages; undefined where it means none. */
export function idFor(
  languages: readonly Readonly<Record<string, string>>[],
  text: string,
): string | undefined {
  const wanted = folded(text);
  const ids = languages.flatMap(words => Object.keys(words));
  const named = languages.flatMap(words =>
    Object.entries(words).filter(([, word]) => folded(word) === wanted),
  );
  return ids.find(id => folded(id) === wanted) ?? named[0]?.[0];
}
