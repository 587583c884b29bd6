import {answerKey, answerValues, lastChange, type AnswerValues, type Place} from '../../answer.ts';
import type {Entry, Fields} from '../../entry.ts';
import {wordFor, type FileQuestion} from '../answer-words.ts';
import {entriesByKey, nameOf, questionsAt, type EntriesByKey} from '../entries-by-key.ts';
import {sentMark} from '../sent-version.ts';
import {csvColumns, headingsOf, type CsvWords} from './csv-columns.ts';
import {writeCsv} from './csv-text.ts';

/** What goes into a CSV file. */
export interface AnswersCsv {
  readonly entries: readonly Entry[];
  /** Whose answers, in which cycles: a row for each question in each of them. */
  readonly places: readonly Place[];
  /** The questions in their order. Answers to others follow, without a prompt. */
  readonly questions: readonly FileQuestion[];
  readonly words: CsvWords;
}

/**
 * Answers as the text of a CSV file: RFC 4180, in UTF-8 with a byte order mark, no cell that a spreadsheet takes for a
 * formula. What UTF-8 has no place for (half of a surrogate pair) becomes U+FFFD.
 */
export function writeAnswersCsv({entries, places, questions, words}: AnswersCsv): string {
  const known = entriesByKey(entries);
  const headings = headingsOf(words);
  const prompts = new Map(questions.map(({id, prompt}) => [id, prompt]));
  const rows = places.flatMap(place =>
    questionsAt(known, place, questions).map(question => {
      const key = answerKey(place, question);
      const fields = known.get(key.join('/'));
      const values = answerValues(fields);
      const row: Record<string, string> = {
        ...inWords(values, words),
        ...whoAndWhen(known, fields),
        subject: nameOf(known, 'subject', place.subject),
        cycle: nameOf(known, 'cycle', place.cycle),
        question,
        prompt: prompts.get(question) ?? '',
        sent: sentMark(key, values),
      };
      return csvColumns.map(column => row[column]!);
    }),
  );
  return writeCsv([csvColumns.map(column => headings[column]!), ...rows]);
}

const inWords = (values: AnswerValues, {statuses, ratings}: CsvWords) => ({
  ...values,
  status: wordFor(statuses, values.status),
  rating: wordFor(ratings, values.rating),
});

function whoAndWhen(known: EntriesByKey, fields: Fields | undefined) {
  const last = lastChange(fields);
  const date = new Date(last?.at ?? NaN);
  return {
    by: last?.by ? nameOf(known, 'person', last.by) : '',
    at: Number.isNaN(date.getTime()) ? '' : date.toISOString(),
  };
}
