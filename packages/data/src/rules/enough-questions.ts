import type {Rule} from './rule.ts';

/** A team cannot work through a principle with fewer; the source set was written for state agencies too. */
const SEA_QUESTIONS_MIN = 5;

/** Every principle has at least five questions for state agencies. */
export const enoughQuestions: Rule = {
  name: 'enough-questions',
  description: `Every principle has at least ${SEA_QUESTIONS_MIN} questions for state agencies.`,
  check({principles, questions, unreadable}) {
    if (unreadable.some(({kind}) => kind === 'question')) return [];
    return principles.flatMap(({id, file}) => {
      const count = questions.filter(
        ({data}) => data.principle === id && data.audiences.includes('sea'),
      ).length;
      return count < SEA_QUESTIONS_MIN
        ? [
            {
              file,
              field: 'questions',
              wrong: `has ${count} questions for sea, fewer than ${SEA_QUESTIONS_MIN}`,
              remedy: 'add questions in content/questions',
            },
          ]
        : [];
    });
  },
};
