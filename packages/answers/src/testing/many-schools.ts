import {answerKey, answerStatuses, type AnswerValues} from '../answer.ts';
import type {Entry} from '../entry.ts';

/** The levels of the scale on which the schools are rated. */
export const levels = ['not-in-place', 'partly-in-place', 'in-place', 'in-place-with-evidence-over-time'].map(
  id => ({id}),
);

/** So many questions, in ten principles. */
export const manyQuestions = (count: number) =>
  Array.from({length: count}, (_, index) => ({
    id: `question-${index + 1}`,
    principle: (index % 10) + 1,
    prompt: `What shows that step ${index + 1} of the plan reaches every student?`,
  }));

/** The ids of so many schools. */
export const manySubjects = (count: number) =>
  Array.from({length: count}, (_, index) => ({id: `school-${index + 1}`}));

const TEXT = 'Principals and two union representatives. Families only after the draft was public. ';

/** What a school has written after some months; each answer has every field, and no two are quite alike. */
function answer(number: number): AnswerValues {
  return {
    answer: number % 7 ? TEXT.repeat((number % 4) + 1) : '',
    status: answerStatuses[number % 5]!,
    reason: number % 5 === 4 ? 'Not in this district.' : '',
    rating: number % 6 ? levels[number % 4]!.id : '',
    evidence: number % 3 ? 'Sign-in sheets and minutes from before the draft.' : '',
    nextStep: number % 2 ? 'Add the parent liaison to the team.' : '',
    owner: number % 2 ? `Owner ${number % 12}` : '',
    due: number % 2 ? `2026-${`${(number % 12) + 1}`.padStart(2, '0')}-15` : '',
  };
}

/** Every answer of so many schools to so many questions, in each of the cycles. */
export function manySchools(subjects: number, questions: number, cycles: readonly string[]): Entry[] {
  const entries: Entry[] = [];
  for (const [turn, cycle] of cycles.entries())
    for (const [school, {id}] of manySubjects(subjects).entries())
      for (const [index, question] of manyQuestions(questions).entries())
        entries.push({
          key: answerKey({subject: id, cycle}, question.id),
          fields: fieldsOf(answer(school + index * 3 + turn), entries.length),
        });
  return entries;
}

const fieldsOf = (values: AnswerValues, clock: number): Entry['fields'] =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      {
        value,
        clock: clock + 1,
        replica: `replica-${clock % 5}`,
        at: 1_790_000_000_000 + clock,
        by: 'ana-diaz',
      },
    ]),
  );
