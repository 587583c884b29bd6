import * as fc from 'fast-check';
import {answerFields, answerKey, answerStatuses, type AnswerValues} from '../../answer.ts';
import type {Entry} from '../../entry.ts';
import {anyId} from './entries.ts';
import {anyText} from './texts.ts';
import {csvWords} from './words.ts';

/** What a team may have written down for a question: whatever they typed, and now and then what nobody should. */
export const anyAnswer: fc.Arbitrary<AnswerValues> = fc.record({
  answer: anyText,
  status: fc.constantFrom(...answerStatuses),
  reason: anyText,
  rating: fc.oneof(fc.constantFrom('', ...Object.keys(csvWords.ratings)), anyId, anyText),
  evidence: anyText,
  nextStep: anyText,
  owner: anyText,
  due: fc.oneof(fc.constantFrom('', '2026-11-25', '2026-04-03'), anyText),
});

/** An answer of the subject `s` in the cycle `c`. */
export const answerEntry = (question: string, values: Partial<AnswerValues>): Entry => ({
  key: answerKey({subject: 's', cycle: 'c'}, question),
  fields: Object.fromEntries(
    answerFields
      .filter(field => values[field] !== undefined)
      .map((field, index) => [field, {value: values[field], clock: index + 1, replica: 'a', at: 0}]),
  ),
});
