import {answerFields, type AnswerField} from '../../answer.ts';
import type {AnswerWords} from '../answer-words.ts';

/** The headings of a CSV file, and the words in it, in one language. */
export interface CsvWords extends AnswerWords {
  readonly columns: Readonly<Record<CsvColumn, string>>;
}

/** The columns beside the fields of an answer. `sent` holds the mark of what went out: people leave it as it is. */
export type CsvColumn = 'subject' | 'cycle' | 'question' | 'prompt' | 'by' | 'at' | 'sent';

/** Every column, in the order in which they are written. */
export const csvColumns: readonly (CsvColumn | AnswerField)[] = [
  'subject',
  'cycle',
  'prompt',
  ...answerFields,
  'by',
  'at',
  'question',
  'sent',
];

/** The heading of each column. */
export const headingsOf = ({columns, fields}: CsvWords): Readonly<Record<string, string>> => ({
  ...columns,
  ...fields,
});
