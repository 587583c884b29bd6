import {answerFields, answerValues, type AnswerField, type AnswerValues, type Place} from '../answer.ts';
import type {Fields} from '../entry.ts';
import {roundsIn} from '../rounds-in.ts';
import type {Source} from './source.ts';

/** One person's answer beside those of others. */
export interface ComparedAnswer {
  /** Where it is: the place of its source in the list of sources. */
  readonly source: number;
  readonly values: AnswerValues;
  /** Each field with who wrote it, and when. */
  readonly fields: Fields;
}

/** The answers to one question. */
export interface ComparedQuestion {
  readonly question: string;
  /** In the order of the sources; without those in which nobody has written anything. */
  readonly answers: readonly ComparedAnswer[];
  /** The fields in which two say different things. Who says nothing does not differ. */
  readonly differs: readonly AnswerField[];
}

/** The answers to some questions side by side. */
export function sideBySide(
  sources: readonly Source[],
  place: Place,
  questions: readonly string[],
): ComparedQuestion[] {
  const rounds = sources.map(({entries}) => roundsIn(entries)(place));
  return questions.map(question => {
    const answers = rounds.flatMap(({answers: byQuestion}, source): ComparedAnswer[] => {
      const fields = byQuestion.get(question);
      if (!fields) return [];
      const values = answerValues(fields);
      return answerFields.some(name => said(values, name)) ? [{source, values, fields}] : [];
    });
    const differs = answerFields.filter(name => {
      const texts = answers.map(({values}) => said(values, name)).filter(text => text);
      return new Set(texts).size > 1;
    });
    return {question, answers, differs};
  });
}

/** What somebody says in a field; empty where they say nothing. */
function said(values: AnswerValues, name: AnswerField): string {
  const text = values[name].trim();
  return name === 'status' && text === 'not-started' ? '' : text;
}
