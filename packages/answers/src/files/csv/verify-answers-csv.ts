import {answerFields, answerKey, answerValues} from '../../answer.ts';
import {entriesByKey, questionsAt} from '../entries-by-key.ts';
import type {FileProblem} from '../file-problem.ts';
import {readAnswersCsv} from './read-answers-csv.ts';
import type {AnswersCsv} from './write-answers-csv.ts';

/** Reads what was written, and compares it with what was meant. No problems: every answer is in the file, as it was. */
export function verifyAnswersCsv(written: string | Uint8Array, meant: AnswersCsv): readonly FileProblem[] {
  const reading = readAnswersCsv(written, {words: [meant.words]});
  if (reading.outcome === 'refused' || reading.problems.length) return reading.problems;
  const known = entriesByKey(meant.entries);
  const found = new Map(reading.answers.map(({key, values}) => [key.join('/'), values]));
  const expected = meant.places.flatMap(place =>
    questionsAt(known, place, meant.questions).map(question => answerKey(place, question).join('/')),
  );
  const lost = expected.filter(name => {
    const values = answerValues(known.get(name));
    return !answerFields.every(field => found.get(name)?.[field] === values[field].toWellFormed());
  });
  if (found.size !== new Set(expected).size) lost.push('');
  return lost.map(where => ({code: 'not-written', where, values: {}}));
}
