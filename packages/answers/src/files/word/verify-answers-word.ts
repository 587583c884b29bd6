import {answerFields, answerKey, answerValues} from '../../answer.ts';
import {entriesByKey, questionsAt} from '../entries-by-key.ts';
import type {FileProblem} from '../file-problem.ts';
import {plainText} from '../plain-text.ts';
import type {AnswersWord} from './answers-word.ts';
import {readAnswersWord} from './read-answers-word.ts';

/**
 * Reads what was written, and compares it with what was meant. No problems: every answer is in the document, as it was.
 */
export async function verifyAnswersWord(
  written: Uint8Array,
  meant: AnswersWord,
): Promise<readonly FileProblem[]> {
  const reading = await readAnswersWord(written);
  if (reading.outcome === 'refused' || reading.problems.length) return reading.problems;
  const known = entriesByKey(meant.entries);
  const found = new Map(reading.answers.map(({key, values}) => [key.join('/'), values]));
  const expected = questionsAt(known, meant.place, meant.questions).map(question =>
    answerKey(meant.place, question).join('/'),
  );
  const lost = expected.filter(name => {
    const values = answerValues(known.get(name));
    return !answerFields.every(field => found.get(name)?.[field] === plainText(values[field]));
  });
  if (found.size !== expected.length) lost.push('');
  return lost.map(where => ({code: 'not-written', where, values: {}}));
}
